package hongtou.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.render.site.Schedule.Day;
import hongtou.render.site.Schedule.Entry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MonthPictureTest {
    private static final YearMonth JUNE = YearMonth.of(2025, 6);

    @Test
    void saysInWordsWhatItShows() {
        Element svg = svg(JUNE, List.of(day(5, 1, 0), day(30, 3, 1)), 4);
        assertThat(svg.select("title").text()).isEqualTo("2025年6月");
        assertThat(svg.select("desc").text()).isEqualTo("5日 1 项，30日 4 项");
        assertThat(svg(JUNE, List.of(), 4).select("desc").text()).isEqualTo("没有到期的事项");
    }

    @Test
    void barsStandOnTheirDaysAndLeadToThem() {
        Element svg = svg(JUNE, List.of(day(5, 1, 0), day(30, 3, 1)), 4);
        assertThat(svg.attr("viewBox")).isEqualTo("0 0 120 49");
        assertThat(svg.select("a").eachAttr("href")).containsExactly("#d-2025-06-05", "#d-2025-06-30");
        assertThat(svg.select("a").eachAttr("tabindex")).containsOnly("-1");
        Element last = svg.select("a").get(1);
        assertThat(last.attr("aria-label")).isEqualTo("2025年6月30日，4 项");
        assertThat(last.select(".tasks-due").attr("x")).isEqualTo("116.5");
        assertThat(last.select(".tasks-due").attr("height")).isEqualTo("36");
        assertThat(last.select(".duties-due").attr("height")).isEqualTo("12");
        assertThat(last.select(".duties-due").attr("y")).isEqualTo("0");
        assertThat(svg.select("a").get(0).select(".duties-due")).isEmpty();
    }

    @Test
    void oneDutyBesideManyCanStillBeSeen() {
        Element svg = svg(JUNE, List.of(day(1, 1, 0), day(2, 400, 0)), 400);
        assertThat(svg.select(".tasks-due").eachAttr("height")).containsExactly("6", "48");
    }

    @Test
    void numbersDoNotFollowTheLocaleAndNothingIsStyledHere() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            String svg = MonthPicture.of(JUNE, List.of(day(5, 2, 1)), 7);
            assertThat(svg).doesNotContain("style=").doesNotContain("fill=").contains("x=\"16.5\"");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyMonthOfAYearStandsInThePictureOfTheCalendar() {
        Element page = SampleSite.page(SampleSite.files(SampleDocument.noticeWithPlan()), "calendar/index.html");
        assertThat(page.select(".year")).isNotEmpty().allSatisfy(year -> {
            assertThat(year.select("li")).hasSize(12);
            assertThat(year.select("svg")).hasSize(12);
        });
        int listed = page.select(".entries > li").size();
        int pictured = page.select(".year li > a small").stream()
                .mapToInt(e -> Integer.parseInt(e.text().replaceAll("\\D", "")))
                .sum();
        assertThat(pictured).isEqualTo(listed);
        for (String address : page.select(".year a").eachAttr("href")) {
            assertThat(page.getElementById(address.substring(1))).as(address).isNotNull();
        }
    }

    private static Element svg(YearMonth month, List<Day> days, int most) {
        return Objects.requireNonNull(
                Jsoup.parse(MonthPicture.of(month, days, most)).selectFirst("svg"));
    }

    private static Day day(int day, int tasks, int duties) {
        List<Entry> entries =
                Stream.concat(entries(tasks, true), entries(duties, false)).toList();
        return new Day(LocalDate.of(2025, 6, day), entries);
    }

    private static Stream<Entry> entries(int count, boolean task) {
        return IntStream.range(0, count).mapToObj(i -> new Entry("6月底前", "清理", "镇水利站", "#", "方案", "", task));
    }
}
