package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NeedleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "台帐 @ 台帐",
                "(?<![公发])布署(?=工作) @ 布署",
                "加大[^，。；]{2,20}力度 @ 加大",
                "纳入(?:重要|重点)内容 @ 纳入",
                "(?:国家)?宪法宣传日 @ 宪法宣传日",
                "其他?单位 @ 单位",
                "查处的?(?:重大)?隐患 @ 查处",
                "\\d年未前 @ 年未前"
            })
    void needleIsWhatEveryMatchHas(String regex, String needle) {
        assertThat(Needle.of(Pattern.compile(regex))).isEqualTo(needle);
    }

    @ParameterizedTest
    @CsvSource({"台帐|台账", "(?:台帐|台账)", "[台帐]", "\\d+"})
    void thereIsNoneWhereNothingIsInAll(String regex) {
        assertThat(Needle.of(Pattern.compile(regex))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyListCanBeLookedUp(String list) {
        assertThat(Words.of(list)).isNotEmpty().allSatisfy(line -> {
            String regex = line.split("\t", -1)[0];
            String needle = Needle.of(Pattern.compile(regex));
            assertThat(regex).contains(needle);
        });
    }

    static List<String> lists() {
        return Stream.of("wrong-characters.txt", "set-phrases.txt", "misused-marks.txt", "mixed-patterns.txt")
                .toList();
    }
}
