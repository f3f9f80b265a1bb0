package hongtou.render.matrix;

import java.time.LocalDate;

/** What stands in a cell of a sheet. */
sealed interface Cell {

    /** Words; never run as a formula, whatever they begin with. */
    record Text(String text) implements Cell {}

    /** A number that can be sorted as one. */
    record Count(int number) implements Cell {}

    /** A day that can be sorted and counted with. */
    record Day(LocalDate date) implements Cell {}

    /** Words that lead to an address with a scheme. */
    record Link(String text, String address) implements Cell {}

    /** The words of the cell as a plain table shows them. */
    default String words() {
        if (this instanceof Day day) {
            return day.date().toString();
        }
        if (this instanceof Count count) {
            return String.valueOf(count.number());
        }
        return this instanceof Link link ? link.text() : ((Text) this).text();
    }
}
