/**
 * Turns tables that offices keep (CSV, XLSX) into the model: the progress of tasks, the public holidays.
 *
 * <p>Never throws for a bad table and never stops at the first fault; reads neither plans nor the disk.
 */
@NullMarked
package hongtou.reading.table;

import org.jspecify.annotations.NullMarked;
