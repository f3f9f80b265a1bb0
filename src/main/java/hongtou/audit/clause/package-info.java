/**
 * Measures the elements of a printed document against the clauses of GB/T 9704-2012.
 *
 * <p>A group of checks is a class; each check names its clause, its number in the house's list of 60, and its tolerance.
 */
@NullMarked
package hongtou.audit.clause;

import org.jspecify.annotations.NullMarked;
