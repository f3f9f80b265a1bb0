/**
 * The task model: what an issued document says, as records with the place of every value in its source.
 *
 * <p>Holds data only: nothing here reads, checks, renders or knows a library. English names follow
 * {@code docs/glossary.md}.
 */
@NullMarked
package hongtou.model;

import org.jspecify.annotations.NullMarked;
