package hongtou.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of plans in senseless order: nothing throws, and every place lies in the text and in order. */
class PhraseSoupTest {
    private static final List<String> WORDS =
            List.of(("2024年 2025 年 6月 底前 前 至 到 12月31日 每 每季度 至少 1次 （ ） ( ) ， 。 ； ： 、 责任单位： 完成时限： 乡安委办 各村 派出所 要 牵头 负责 "
                            + "配合 由 会同 等 和 及 部门 《 》 〔2024〕2号 “ ” 组长 副组长 担任 办公室 设在 成员 印发之日起 30日内 长期坚持 一 一月一 周 上报 - "
                            + "1. 2 0 ・ 年 月 日 的 了 薛强强 副乡长 书记")
                    .split(" "));

    static List<String> texts() {
        return IntStream.range(0, 400).mapToObj(PhraseSoupTest::soup).toList();
    }

    private static String soup(int seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            text.append(random.nextInt(12) == 0 ? "\n" : random.nextInt(6) == 0 ? " " : "");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void placesLieInTheText(String text) {
        List<int[]> places = new ArrayList<>();
        DeadlinePhrases.inText(text, PhraseTable.DATES).forEach(p -> places.add(new int[] {p.start(), p.end()}));
        assertOrdered(places, text);
        assertOrdered(places(DeadlinePhrases.inSlot(text, PhraseTable.DATES)), text);
        List<int[]> tails = new ArrayList<>();
        for (TailPhrase tail : TailPhrases.inText(text, PhraseTable.DATES)) {
            tails.add(new int[] {tail.start(), tail.end()});
            assertOrdered(places(tail.deadlines()), text);
        }
        assertOrdered(tails, text);
        for (OwnerPhrase owners : OwnerPhrases.inText(text)) {
            assertThat(owners.start()).isBetween(0, owners.end());
            assertThat(owners.end()).isLessThanOrEqualTo(text.length());
        }
        GroupPhrases.inText(text, List.of("薛强强"))
                .ifPresent(g -> assertThat(g.end()).isBetween(g.start(), text.length()));
        assertThat(GroupPhrases.entries(text)).allMatch(h -> h.start() <= h.end() && h.end() <= text.length());
    }

    private static List<int[]> places(List<DeadlinePhrase> phrases) {
        return phrases.stream().map(p -> new int[] {p.start(), p.end()}).toList();
    }

    private static void assertOrdered(List<int[]> places, String text) {
        int behind = 0;
        for (int[] place : places) {
            assertThat(place[0]).isGreaterThanOrEqualTo(behind);
            assertThat(place[1]).isGreaterThan(place[0]).isLessThanOrEqualTo(text.length());
            behind = place[1];
        }
    }
}
