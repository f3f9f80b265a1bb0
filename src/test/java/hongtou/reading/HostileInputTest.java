package hongtou.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file, reading it ends with a document and findings. The suite runs with a small stack. */
class HostileInputTest {
    private static final String PIECES =
            "一二、（（））()1.．①#*_`[]<>!|-—“”《》〔〕：；，。 \t\n\r\u3000年月日底前每季度牵头责任单位𬱖😀\u0000\uFFFE&;\\{}~^%$@'\"";

    static Stream<String> nested() {
        return Stream.of("[", "(", "（", "> ", "- ", "* ", "**", "_", "`", "<", "![", "1. ", "#", "|", "《", "{", "\t");
    }

    @ParameterizedTest
    @MethodSource("nested")
    void aHundredThousandMarks(String mark) {
        assertThatCode(() -> Read.body(mark.repeat(100_000))).doesNotThrowAnyException();
        assertThatCode(() -> Read.body((mark + "\n").repeat(2_000))).doesNotThrowAnyException();
    }

    @Test
    void deepNestingIsNamedWithItsPlace() {
        Reading reading = Read.text("---\n标题: 甲\n---\n\n" + "> ".repeat(500) + "乙\n");
        assertThat(Read.codes(reading)).containsExactly("HT907");
        assertThat(reading.findings().get(0).place().start().line()).isEqualTo(5);
    }

    @Test
    void nestedYamlIsNamedWithItsPlace() {
        Reading reading = Read.text("---\n标题: " + "[".repeat(10_000) + "\n---\n");
        assertThat(Read.codes(reading)).contains("HT902");
    }

    @Test
    void aParagraphOfFiveMegabytes() {
        String sentence = "2024年底前，镇安监站要建立台账，每季度至少开展1次检查（责任单位：镇安监站、镇党政办）。";
        assertThatCode(() -> Read.body("## 主要任务\n\n1. " + sentence.repeat(5_000_000 / sentence.length())))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomText(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 150; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "---\n标题: 甲\n---\n" : "");
            int length = random.nextInt(400);
            for (int j = 0; j < length; j++) {
                text.append(
                        random.nextInt(8) == 0
                                ? Character.toString(random.nextInt(0x110000))
                                : String.valueOf(PIECES.charAt(random.nextInt(PIECES.length()))));
            }
            assertThatCode(() -> Read.text(text.toString()))
                    .as("seed %d, text %d", seed, i)
                    .doesNotThrowAnyException();
        }
    }
}
