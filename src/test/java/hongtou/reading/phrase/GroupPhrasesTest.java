package hongtou.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.reading.phrase.GroupPhrases.GroupPhrase;
import hongtou.reading.phrase.OwnerPhrase.Holder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupPhrasesTest {

    static Stream<Arguments> sentences() {
        return PhraseTable.rows("groups.txt");
    }

    static Stream<Arguments> entries() {
        return PhraseTable.rows("entries.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void readsTheGroupOfASentence(String text, String expected) {
        String found = GroupPhrases.inText(text, List.of())
                .map(GroupPhrasesTest::printed)
                .orElse("-");
        assertThat(found).isEqualTo(expected);
    }

    private static String printed(GroupPhrase group) {
        List<String> parts = new ArrayList<>();
        people("H", group.heads(), parts);
        people("D", group.deputies(), parts);
        people("M", group.members(), parts);
        var office = group.office();
        if (office != null) {
            if (!office.seat().isEmpty()) {
                parts.add("O " + office.seat());
            }
            var director = office.director();
            if (director != null) {
                parts.add("C " + Printed.holder(director));
            }
            people("N", office.members(), parts);
        }
        return String.join(" ", parts);
    }

    private static void people(String role, List<Holder> people, List<String> parts) {
        if (!people.isEmpty()) {
            parts.add(role + " " + Printed.holders(people));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "领导组办公室设在社会事务办公室。办公室负责组织督导检查，收集汇总情况。 | 负责组织督导检查，收集汇总情况",
                "领导小组下设办公室，办公室设在镇应急办，由王强兼任办公室主任，负责日常工作。 | 负责日常工作",
                "领导小组办公室设在县应急管理局，承担日常工作，办公室主任由局长兼任。 | 承担日常工作",
                "办公室主要职责：统筹协调，督导检查。 | 统筹协调，督导检查",
                "办公室设在镇应急办，办公室负责人由王强担任。 | ''"
            })
    void readsWhatTheOfficeHasToDo(String text, String duties) {
        assertThat(GroupPhrases.officeDuties(text)).isEqualTo(duties);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void takesNameAndPostApart(String line, String expected) {
        assertThat(Printed.holder(GroupPhrases.entry(line))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "组长： | HEAD 组长 ",
                "组 长：赵志保 | HEAD 组长 赵志保",
                "副 组 长: 温文兴 | DEPUTY 副组长 温文兴",
                "常务副组长：温文兴 | DEPUTY 常务副组长 温文兴",
                "成 员：各行政村支书 | MEMBER 成员 各行政村支书",
                "总指挥：张伟 | HEAD 总指挥 张伟",
                "副总指挥：李明 | DEPUTY 副总指挥 李明",
                "指挥长：李明 | HEAD 指挥长 李明",
                "召集人：李明 | HEAD 召集人 李明",
                "办公室：社会事务办公室 | OFFICE 办公室 社会事务办公室",
                "主任：薛强强 | DIRECTOR 主任 薛强强",
                "办公室主任：薛强强 | DIRECTOR 办公室主任 薛强强",
                "领导小组组长：赵志保 | HEAD 组长 赵志保",
            })
    void knowsTheRoleWordOfALine(String line, String expected) {
        var word = GroupPhrases.roleAt(line).orElseThrow();
        String printed = word.role() + " " + word.word() + " " + line.substring(word.end());
        assertThat(printed.strip()).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"责任单位：镇安监站", "组长单位负责统筹", "赵志保　党委书记", "成员要认真履职", "时间：每月"})
    void otherLinesHaveNoRole(String line) {
        assertThat(GroupPhrases.roleAt(line)).isEmpty();
    }

    @Test
    void aWordSpacedFromANameNeedsNoColon() {
        String line = "组　长　赵志保　党委书记";
        assertThat(GroupPhrases.roleAt(line))
                .hasValueSatisfying(
                        word -> assertThat(line.substring(word.end())).isEqualTo("赵志保　党委书记"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"各企业负责人", "乡直各单位负责人", "各行政村支书、主任", "镇安委会成员单位", "其他班子成员", "派出所、司法所、财政所负责人"})
    void oneWordMayNameMany(String text) {
        assertThat(GroupPhrases.isCollective(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"赵志保　党委书记", "党委副书记、镇长", "薛强强", "县应急局局长"})
    void onePersonIsNotMany(String text) {
        assertThat(GroupPhrases.isCollective(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "苗新荣、辛娟 | 苗新荣/,辛娟/",
                "张伟（镇长）、李明（副镇长） | 张伟/镇长,李明/副镇长",
                "派出所所长张伟、司法所所长李明 | 张伟/派出所所长,李明/司法所所长",
                "各行政村支书、主任；乡直各单位负责人；各企业负责人 | 各行政村支书、主任/,乡直各单位负责人/,各企业负责人/",
                "闫文瑞　党委副书记、政府乡长 | 闫文瑞/党委副书记、政府乡长",
            })
    void aLineMayHoldSeveralEntries(String line, String expected) {
        assertThat(Printed.holders(GroupPhrases.entries(line))).isEqualTo(expected);
    }

    @Test
    void entriesKeepTheirPlaces() {
        String line = " 苗新荣、 辛娟 ";
        assertThat(GroupPhrases.entries(line))
                .extracting(h -> line.substring(h.start(), h.end()))
                .containsExactly("苗新荣", "辛娟");
        assertThat(GroupPhrases.entries("　")).isEmpty();
    }

    @Test
    void aNameKnownFromTheListIsTakenOutOfASentence() {
        var group = GroupPhrases.inText("办公室设在镇应急办，办公室主任由仝乃武副镇长兼任。", List.of("仝乃武"));
        assertThat(group).hasValueSatisfying(g -> assertThat(printed(g)).isEqualTo("O 镇应急办 C 仝乃武/副镇长"));
    }
}
