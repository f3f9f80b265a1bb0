package hongtou.reading.phrase;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A printed point in time, not yet worked out: 2024年6月底前, 年底, 三季度, 12月18日.
 *
 * @param start offset of its first character
 * @param end offset behind its last character, 前 and 底 included
 * @param year the printed year, or 0
 * @param yearWord 今年, 明年, 次年 … where such a word stands for the year, or an empty text
 * @param unit the shortest time it names
 * @param month 1 to 12 for a month, a part of a month or a day; else 0
 * @param number the day, the quarter (1 to 4), the half-year (1 or 2) or the third of a month (1 to 3); else 0
 * @param limit true where 前, 底, 末 or 内 makes it a limit
 */
record DatePoint(int start, int end, int year, String yearWord, Unit unit, int month, int number, boolean limit) {

    /** The shortest time a point names. */
    enum Unit {
        YEAR,
        HALF,
        QUARTER,
        MONTH,
        THIRD,
        DAY
    }

    boolean hasYear() {
        return year > 0 || !yearWord.isEmpty();
    }

    /** True where only a year is printed, without 底 or 前. */
    boolean bareYear() {
        return unit == Unit.YEAR && !limit;
    }

    /** The last day it holds in a year; a day that the month does not have is its last. */
    LocalDate lastDay(int inYear) {
        return switch (unit) {
            case YEAR -> LocalDate.of(inYear, 12, 31);
            case HALF -> YearMonth.of(inYear, number * 6).atEndOfMonth();
            case QUARTER -> YearMonth.of(inYear, number * 3).atEndOfMonth();
            case MONTH -> YearMonth.of(inYear, month).atEndOfMonth();
            case THIRD ->
                number == 3 ? YearMonth.of(inYear, month).atEndOfMonth() : LocalDate.of(inYear, month, number * 10);
            case DAY -> day(inYear);
        };
    }

    /** The first day it holds in a year. */
    LocalDate firstDay(int inYear) {
        return switch (unit) {
            case YEAR -> LocalDate.of(inYear, 1, 1);
            case HALF -> LocalDate.of(inYear, number * 6 - 5, 1);
            case QUARTER -> LocalDate.of(inYear, number * 3 - 2, 1);
            case MONTH -> LocalDate.of(inYear, month, 1);
            case THIRD -> LocalDate.of(inYear, month, number * 10 - 9);
            case DAY -> day(inYear);
        };
    }

    /** True for a day the calendar has in that year. */
    boolean exists(int inYear) {
        return unit != Unit.DAY || number <= YearMonth.of(inYear, month).lengthOfMonth();
    }

    private LocalDate day(int inYear) {
        YearMonth of = YearMonth.of(inYear, month);
        return of.atDay(Math.min(number, of.lengthOfMonth()));
    }
}
