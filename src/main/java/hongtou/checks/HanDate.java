package hongtou.checks;

import java.time.LocalDate;

/** Days as documents print them. */
final class HanDate {
    private HanDate() {}

    /** {@code 2024年3月22日} */
    static String of(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
