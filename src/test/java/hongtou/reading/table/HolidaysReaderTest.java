package hongtou.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Holidays;
import hongtou.model.Holidays.Day;
import hongtou.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysReaderTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    @Test
    void daysAreReadWithTheirKind() {
        Holidays days = read("日期,类型,名称\n2025-10-01,放假,国庆节\r\n2025/9/28,调休上班,国庆节\n\n");

        assertThat(findings).isEmpty();
        assertThat(days.on(LocalDate.of(2025, 10, 1))).contains(new Day(true, "国庆节"));
        assertThat(days.on(LocalDate.of(2025, 9, 28))).contains(new Day(false, "国庆节"));
        assertThat(days.days()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "2025-02-30,放假,春节 | 2:1",
                "2024-10-01,放假,国庆节 | 2:1",
                "明天,放假,国庆节 | 2:1",
                "2025-10-01,休息,国庆节 | 2:12",
                "2025-10-01,放假 | 2:1",
                "2025-10-01,放假,国庆节,多 | 2:1"
            })
    void aWrongLineIsToldOfWithItsPlaceAndTheOthersCount(String line, String place) {
        Holidays days = read("日期,类型,名称\n" + line + "\n2025-10-02,放假,国庆节\n");

        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("HT941");
            assertThat(f.place().start().line() + ":" + f.place().start().column())
                    .isEqualTo(place);
        });
        assertThat(days.days()).containsOnlyKeys(LocalDate.of(2025, 10, 2));
    }

    @Test
    void aDayIsWrittenOnceAndTheHeadIsThere() {
        read("日期,类型,名称\n2025-10-01,放假,国庆节\n2025-10-01,调休上班,国庆节\n");
        assertThat(findings).hasSize(1);
        read("2025-10-01,放假,国庆节\n");
        assertThat(findings).hasSize(2);
    }

    /** Days worked instead lie on weekends, or they would be no exchange. */
    @ParameterizedTest
    @CsvSource({"2024, 28, 8", "2025, 28, 5", "2026, 33, 6"})
    void theYearsThatComeWithTheProgramAreSound(int year, int free, int worked) throws IOException {
        Holidays days = HolidaysReader.read(
                new SourceFile(year + ".csv", Files.readString(Path.of("site/holidays/" + year + ".csv"))),
                year,
                findings::add);

        assertThat(findings).isEmpty();
        assertThat(days.days().values()).filteredOn(Day::free).hasSize(free);
        assertThat(days.days().entrySet())
                .filteredOn(d -> !d.getValue().free())
                .hasSize(worked)
                .allSatisfy(d -> assertThat(d.getKey().getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    private Holidays read(String text) {
        return HolidaysReader.read(new SourceFile("site/holidays/2025.csv", text), 2025, findings::add);
    }
}
