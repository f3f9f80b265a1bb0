package hongtou.render.site;

import hongtou.render.site.Schedule.Day;
import hongtou.render.site.Schedule.Entry;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The deadlines of a month as a picture (SVG): a bar on each day, its lower part the tasks, its upper part the other duties. It has no
 * words of its own but title and description; what it shows stands beside it as a list.
 */
final class MonthPicture {
    /** Units of the picture for a day and for the highest bar. */
    private static final int DAY = 4;

    private static final int HEIGHT = 48;
    private static final double BAR = 3;

    /** A bar of one duty can be seen beside one of a hundred. */
    private static final double LOWEST = 6;

    private final YearMonth month;
    private final int most;
    private final Html out = new Html();

    private MonthPicture(YearMonth month, int most) {
        this.month = month;
        this.most = most;
    }

    /**
     * The picture.
     *
     * @param days those of the month on which something is due
     * @param most how many duties the fullest day of all pictures has, so that they can be compared
     */
    static String of(YearMonth month, List<Day> days, int most) {
        return new MonthPicture(month, most).write(days);
    }

    private String write(List<Day> days) {
        String width = String.valueOf(month.lengthOfMonth() * DAY);
        // SVG wants the name of this attribute as it stands here.
        out.open(
                "svg",
                "class",
                "bars",
                "role",
                "group",
                "viewBox",
                "0 0 " + width + " " + (HEIGHT + 1),
                "preserveAspectRatio",
                "none");
        out.element("title", Dates.chinese(month));
        out.element("desc", words(days));
        out.open("path", "class", "ground", "d", "M0 " + (HEIGHT + 0.5) + "H" + width)
                .close("path");
        days.forEach(this::day);
        return out.close("svg").toString();
    }

    private static String words(List<Day> days) {
        return days.isEmpty()
                ? "没有到期的事项"
                : days.stream()
                        .map(d -> d.date().getDayOfMonth() + "日 " + d.count() + " 项")
                        .collect(Collectors.joining("，"));
    }

    /** The day's list is the same link for those who use the keyboard: the picture is not one more stop for each day. */
    private void day(Day day) {
        double height = Math.max(LOWEST, Math.sqrt(day.count() / (double) most) * HEIGHT);
        long tasks = day.entries().stream().filter(Entry::task).count();
        double lower = height * tasks / day.count();
        double left = (day.date().getDayOfMonth() - 1) * DAY + (DAY - BAR) / 2;
        out.open(
                "a",
                "href",
                "#d-" + day.iso(),
                "tabindex",
                "-1",
                "aria-label",
                day.chinese() + "，" + day.count() + " 项");
        bar("hit", left - (DAY - BAR) / 2, 0, DAY, HEIGHT);
        bar("tasks-due", left, HEIGHT - lower, BAR, lower);
        bar("duties-due", left, HEIGHT - height, BAR, height - lower);
        out.close("a");
    }

    private void bar(String kind, double left, double top, double width, double height) {
        if (height > 0) {
            out.open(
                            "rect",
                            "class",
                            kind,
                            "x",
                            number(left),
                            "y",
                            number(top),
                            "width",
                            number(width),
                            "height",
                            number(height))
                    .close("rect");
        }
    }

    /** One decimal place, whatever the locale. */
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
    }
}
