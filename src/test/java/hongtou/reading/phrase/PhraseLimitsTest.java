package hongtou.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that no office writes must end too, in time that grows with their length. */
class PhraseLimitsTest {
    private static final int LENGTH = 100_000;

    static Stream<Arguments> texts() {
        return Stream.of(
                        "2024年底前，乡安委办要每月至少开展1次检查",
                        "（",
                        "（）",
                        "）",
                        "(（",
                        "各",
                        "2",
                        "2024年",
                        "、",
                        "每",
                        "和",
                        "等",
                        "《",
                        "要",
                        "由",
                        "的",
                        " ",
                        "\n",
                        "一",
                        "组长由",
                        "各村、",
                        "（各村负责）",
                        "每年6月、",
                        "办公室",
                        "任",
                        "（完成时限：",
                        "责任单位：",
                        "印发后",
                        "，",
                        "负有",
                        "2024-")
                .map(unit -> Arguments.of(unit, unit.repeat(LENGTH / unit.length())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void anyTextEnds(String unit, String text) {
        assertThat(DeadlinePhrases.inText(text, PhraseTable.DATES)).isNotNull();
        assertThat(OwnerPhrases.inText(text)).isNotNull();
        assertThat(TailPhrases.inText(text, PhraseTable.DATES)).isNotNull();
        assertThat(GroupPhrases.inText(text, List.of())).isNotNull();
        assertThatCode(() -> GroupPhrases.isCollective(text)).doesNotThrowAnyException();
    }
}
