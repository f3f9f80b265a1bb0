package hongtou.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.source.Position;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"010", "NO", "12:30", "2024-03-22", "1e3", "~", "null", "true", "0x1F", "1_000", ".5"})
    void scalarsStayTheTextThatWasTyped(String typed) {
        Yaml.Fields fields = read("值: " + typed + "\n");

        assertThat(text(fields, "值")).isEqualTo(typed);
        assertThat(findings).isEmpty();
    }

    @Test
    void valueWithoutWordsIsAnEmptyText() {
        assertThat(text(read("署名:\n标题: 甲\n"), "署名")).isEmpty();
    }

    @Test
    void listsAndMapsKeepTheirOrderAndPlaces() {
        String yaml = "主送:\n  - 甲乡\n  - 乙乡\n附件:\n  - {名称: 表, 自动: 任务矩阵}\n";
        Yaml.Fields fields = read(yaml);

        Yaml.Items sent = (Yaml.Items) fields.get("主送").orElseThrow();
        assertThat(sent.values()).extracting(v -> words(yaml, v.span())).containsExactly("甲乡", "乙乡");
        Yaml.Items attached = (Yaml.Items) fields.get("附件").orElseThrow();
        Yaml.Fields one = (Yaml.Fields) attached.values().get(0);
        assertThat(text(one, "自动")).isEqualTo("任务矩阵");
        assertThat(fields.entries()).extracting(e -> e.key().value()).containsExactly("主送", "附件");
    }

    @Test
    void placesAreRightBehindCharactersOutsideTheBmpAndCarriageReturns() {
        String yaml = "标题: 𠮷😀村\r\n发文机关: 甲乡\r\n";
        Yaml.Fields fields = read(yaml);

        assertThat(words(yaml, fields.get("标题").orElseThrow().span())).isEqualTo("𠮷😀村");
        assertThat(words(yaml, fields.get("发文机关").orElseThrow().span())).isEqualTo("甲乡");
    }

    @Test
    void placeOfAQuotedTextIsTheTextInside() {
        String yaml = "发文字号: \"临安政发〔2024〕17号\"\n附注: '此件：公开'\n";
        Yaml.Fields fields = read(yaml);

        assertThat(words(yaml, fields.get("发文字号").orElseThrow().span())).isEqualTo("临安政发〔2024〕17号");
        assertThat(words(yaml, fields.get("附注").orElseThrow().span())).isEqualTo("此件：公开");
    }

    @Test
    void stretchInsideAFileHasThePlacesOfTheFile() {
        SourceFile file = new SourceFile("a.md", "---\n标题: 甲\n---\n正文");
        Yaml.Fields fields = YamlReader.fields(file, new Span(4, 10), findings::add);

        Span span = fields.get("标题").orElseThrow().span();
        assertThat(file.text(span)).isEqualTo("甲");
        assertThat(file.position(span.start())).isEqualTo(new Position(2, 5));
    }

    @Test
    void keyWrittenTwiceIsReportedAtItsSecondPlace() {
        Yaml.Fields fields = read("标题: 甲\n文种: 通知\n标题: 乙\n");

        assertThat(findings).extracting(Diagnostic::code).containsExactly("HT904");
        assertThat(findings.get(0).place().start()).isEqualTo(new Position(3, 1));
        assertThat(findings.get(0).message().chinese()).contains("“标题”");
        assertThat(text(fields, "标题")).isEqualTo("甲");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲: &a 乙\n丙: *a\n",
                "甲: &a [1]\n丙: *a\n",
                "甲: *b\n",
                "&a 甲: 乙\n",
                "甲: **重点**\n",
                "甲: * 乙\n",
                "甲: & 乙\n"
            })
    void anchorsAndAliasesAreRefused(String yaml) {
        read(yaml);

        assertThat(findings).isNotEmpty().allMatch(f -> f.code().equals("HT902"));
        assertThat(findings).extracting(f -> f.message().chinese()).allMatch(said -> said.startsWith("* 或 & 开头"));
        assertThat(findings)
                .extracting(Diagnostic::hint)
                .allMatch(hint -> hint != null && hint.chinese().contains("单引号"));
    }

    @Test
    void aReferenceDoesNotTakeTheOtherKeysWithIt() {
        Yaml.Fields fields = read("甲: *乙\n丙: 丁\n戊: 'a * b & c'\n己: 1 * 2 & 3\n");

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).place().start()).isEqualTo(new Position(1, 4));
        assertThat(text(fields, "丙")).isEqualTo("丁");
        assertThat(text(fields, "戊")).isEqualTo("a * b & c");
        assertThat(text(fields, "己")).isEqualTo("1 * 2 & 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "标题: 甲: 乙\n",
                "标题: '甲\n",
                "标题: \"甲\n",
                "标题\n文种: 通知\n",
                "\t标题: 甲\n",
                "标题: [甲\n",
                "- 甲\n- 乙\n",
                "只有一句话\n",
                "标题: @甲\n",
                "标题: 甲\n---\n文种: 通知\n",
                "标题: %甲\n",
                "标题: 甲\u0007\n",
                "[甲]: 乙\n",
                "标题: !<bad 甲\n",
                "标题: \"\\q\"\n",
                "a:\n  b: 1\n c: 2\n"
            })
    void brokenYamlIsReportedWithAPlaceAndAChineseMessage(String yaml) {
        read(yaml);

        assertThat(findings).isNotEmpty().allSatisfy(f -> {
            assertThat(f.code()).isEqualTo("HT902");
            assertThat(f.hint()).isNotNull();
            assertThat(f.place().span().end()).isLessThanOrEqualTo(yaml.length());
            assertThat(f.message().chinese()).doesNotContainPattern("[a-z]{3,} [a-z]{2,}");
        });
    }

    @Test
    void brokenLineIsTheOneReported() {
        read("标题: 甲\n文种: 通知: 乙\n");

        assertThat(findings.get(0).place().start().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "标题: 甲\n主送: [各村\n状态: 草稿\n",
                "标题: 甲\n主送: \"各村\n状态: 草稿\n",
                "标题: 甲\n文种:通知\n状态: 草稿\n",
                "标题: 甲\r\n主送:\r\n\t- 各村\r\n状态: 草稿\r\n",
                "# 注\n标题: 甲\n主送: 各村: 各站\n- 各所\n状态: 草稿\n",
                "状态: 草稿\n标题: 甲\n主送: {各村\n"
            })
    void oneBrokenKeyDoesNotTakeTheOthersWithIt(String yaml) {
        Yaml.Fields fields = read(yaml);

        assertThat(text(fields, "标题")).isEqualTo("甲");
        assertThat(text(fields, "状态")).isEqualTo("草稿");
        assertThat(words(yaml, fields.get("状态").orElseThrow().span())).isEqualTo("草稿");
        assertThat(fields.entries()).hasSize(2);
        assertThat(findings).extracting(Diagnostic::code).containsExactly("HT902");
    }

    @Test
    void aKeyTwiceInABrokenMapIsToldToo() {
        Yaml.Fields fields = read("标题: 甲\n标题: 乙\n文种: 通知\n主送: [各村\n");

        assertThat(text(fields, "标题")).isEqualTo("甲");
        assertThat(findings).extracting(Diagnostic::code).containsExactly("HT904", "HT902");
    }

    @Test
    void aTextThatWasNeverAMapIsOneFault() {
        assertThat(read("各村要高度重视。\n各站要抓好落实。\n附注: 无\n").entries()).isEmpty();
        assertThat(findings).hasSize(1);
        findings.clear();
        assertThat(read("各村要高度重视\n".repeat(20_000)).entries()).isEmpty();
        assertThat(findings).hasSize(1);
    }

    @Test
    void aProblemWithTheWordsOfTwoIsAlwaysCalledTheSame() {
        read("标题: 甲\n主送:\n\t- 各村\n");

        assertThat(findings.get(0).message().chinese()).isEqualTo("YAML 写法有误：缩进用了 Tab，应改用空格");
    }

    @Test
    void emptyStretchIsAnEmptyMap() {
        assertThat(read("").entries()).isEmpty();
        assertThat(read("# 只有注释\n").entries()).isEmpty();
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "-  ", "? ", "? - "})
    void nestingWithoutEndIsAFindingAndNoCrash(String opening) {
        read("甲: 乙\n丙:\n  " + opening.repeat(50_000));

        assertThat(findings).extracting(Diagnostic::code).containsOnly("HT902");
    }

    @Test
    void closingBracketsInACommentDoNotHideDeepNesting() {
        read("# " + "]".repeat(60_000) + "\n甲: " + "[".repeat(50_000));

        assertThat(findings).extracting(Diagnostic::code).containsOnly("HT902");
    }

    @Test
    void nestingByIndentationWithoutEndIsAFindingAndNoCrash() {
        StringBuilder yaml = new StringBuilder();
        for (int depth = 0; depth < 1_000; depth++) {
            yaml.append(" ".repeat(depth)).append("a:\n");
        }

        read(yaml.toString());

        assertThat(findings).extracting(Diagnostic::code).containsOnly("HT902");
    }

    @Test
    void bracketsInsideWordsAreNoNesting() {
        Yaml.Fields fields = read("标题: 甲[一]乙{二}丙\n附注: '" + "[一]".repeat(30) + "'\n");

        assertThat(findings).isEmpty();
        assertThat(fields.entries()).hasSize(2);
    }

    @Test
    void largeRegisterIsRead() {
        StringBuilder yaml = new StringBuilder("单位𠮷:\n");
        for (int i = 0; i < 15_000; i++) {
            yaml.append("  - 名称: 第").append(i).append("行政村\n");
        }

        Yaml.Fields fields = read(yaml.toString());

        assertThat(((Yaml.Items) fields.entries().get(0).value()).values()).hasSize(15_000);
    }

    private Yaml.Fields read(String yaml) {
        SourceFile file = new SourceFile("a.yml", yaml);
        return YamlReader.fields(file, file.whole(), findings::add);
    }

    private static String text(Yaml.Fields fields, String key) {
        return ((Yaml.Text) fields.get(key).orElseThrow()).value();
    }

    private static String words(String yaml, Span span) {
        return yaml.substring(span.start(), span.end());
    }
}
