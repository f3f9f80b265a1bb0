package hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every bad input ends in a message with file, line and column, says what to do, and leaves earlier outputs alone. */
class BadInputTest {
    private static final String GOOD = """
            ---
            标题: 示例镇工作方案
            版式: 无版头
            公开属性: 主动公开
            ---

            ## 一、主要任务

            1. **完成甲。** 内容。（完成时限：2026年6月底前；责任单位：镇安监站）
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void workspace() throws IOException {
        Files.createDirectories(folder.resolve("content/plans"));
    }

    private Path plan(String text) throws IOException {
        return Files.writeString(folder.resolve("content/plans/x.md"), text);
    }

    private void assertStops(CommandRun run, int code, String... words) {
        assertThat(run.err()).contains(words).doesNotContain("Exception", "\tat ");
        assertThat(run.code()).isEqualTo(code);
        assertThat(folder.resolve("public")).doesNotExist();
    }

    @Test
    void brokenYaml() throws IOException {
        plan("---\n标题: '没有结束\n---\n正文\n");
        assertStops(CommandRun.in(folder, "build"), 1, "content/plans/x.md:", "错误 HT902", "引号");
    }

    @Test
    void anUnknownKey() throws IOException {
        plan(GOOD.replace("公开属性", "公开属姓"));
        assertStops(CommandRun.in(folder, "build"), 1, "content/plans/x.md:4:1: 错误 HT903", "公开属性");
    }

    @Test
    void aTemplateOfTheOfficesOwn() throws IOException {
        plan(GOOD);
        Path theme = Files.createDirectories(folder.resolve("themes/liuhe"));
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/site.yml"), "网站名称: 柳河\n网站主题: liuhe\n");
        Files.writeString(theme.resolve("theme.yaml"), "extends: public\n");
        Files.writeString(theme.resolve("404.mustache"), "<h1>没有</h1>\n<p>{{titel}}</p>\n");
        assertStops(CommandRun.in(folder, "build"), 2, "主题用不了：themes/liuhe/404.mustache:2 没有“titel”这个名称");
    }

    @Test
    void anErrorInADraftStopsNothing() throws IOException {
        plan(GOOD);
        Path draft = folder.resolve("content/plans/draft.md");
        Files.writeString(draft, GOOD.replace("版式: 无版头", "状态: 草稿\n版式: 无版头").replace("2026年6月底前", "2027年2月30日前"));

        CommandRun build = CommandRun.in(folder, "build");
        assertThat(build.code()).as(build.err()).isZero();
        assertThat(build.out() + build.err()).contains("草稿里有 1 处错误");
        assertThat(folder.resolve("public/plans/draft")).doesNotExist();

        assertThat(CommandRun.in(folder, "check").err()).contains("draft.md", "HT404");
        CommandRun internal = CommandRun.in(folder, "build", "--internal", "-o", "inside");
        assertThat(internal.code()).isEqualTo(1);
        assertThat(internal.err()).contains("draft.md", "HT404");

        Files.writeString(draft, Files.readString(draft).replace("状态: 草稿\n", ""));
        assertThat(CommandRun.in(folder, "build").code()).isEqualTo(1);
    }

    @Test
    void aDraftMayHaveTheNumberOfADocument() throws IOException {
        String numbered = GOOD.replace("公开属性", "发文机关: 示例镇人民政府\n发文字号: 示政发〔2026〕3号\n成文日期: 2026-03-02\n公开属性");
        plan(numbered);
        Files.writeString(folder.resolve("content/plans/draft.md"), numbered.replace("版式: 无版头", "状态: 草稿\n版式: 无版头"));
        CommandRun build = CommandRun.in(folder, "build");
        assertThat(build.code()).as(build.err()).isZero();
    }

    @Test
    void aBrokenLineInADraftStopsNothing() throws IOException {
        plan(GOOD);
        Path draft = folder.resolve("content/plans/draft.md");
        Files.writeString(draft, GOOD.replace("版式: 无版头", "版式: 无版头\n状态: 草稿\n主送: [各村"));

        CommandRun build = CommandRun.in(folder, "build");
        assertThat(build.code()).as(build.err()).isZero();
        assertThat(build.err()).contains("草稿里有 1 处错误");
        assertThat(folder.resolve("public/plans/x")).isDirectory();
        assertThat(folder.resolve("public/plans/draft")).doesNotExist();
        assertThat(CommandRun.in(folder, "check").err()).contains("draft.md:5:", "HT902");
    }

    @Test
    void whatIsNotCertainlyADraftStops() throws IOException {
        plan(GOOD.replace("版式: 无版头", "状态: 定稿"));
        assertStops(CommandRun.in(folder, "build"), 1, "content/plans/x.md:3:5: 错误 HT905", "草稿");
        plan(GOOD.replace("版式: 无版头", "状态: [草稿"));
        assertStops(CommandRun.in(folder, "build"), 1, "错误 HT902");
    }

    @Test
    void aDraftMayBeCalledAsADocument() throws IOException {
        plan(GOOD);
        Files.createDirectories(folder.resolve("content/drafts"));
        Files.writeString(
                folder.resolve("content/drafts/x.md"),
                GOOD.replace("版式: 无版头", "版式: 无版头\n状态: 草稿").replace("甲", "乙"));

        CommandRun build = CommandRun.in(folder, "build");
        assertThat(build.code()).as(build.err()).isZero();
        assertThat(build.err()).contains("草稿里有 1 处错误");
        assertThat(folder.resolve("public/plans/x/index.html")).content().contains("完成甲");

        assertThat(CommandRun.in(folder, "check").err()).contains("content/drafts/x.md:1:1: 错误 HT915");
    }

    @Test
    void aDraftWithTheIndexNumberOfADocumentStopsNothing() throws IOException {
        plan(GOOD);
        Files.writeString(
                folder.resolve("content/plans/draft.md"), GOOD.replace("版式: 无版头", "版式: 无版头\n状态: 草稿\n索引号: 2026-00001"));
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/index-numbers.csv"), "文件,索引号\nx,2026-00001\n");

        CommandRun build = CommandRun.in(folder, "build");
        assertThat(build.code()).as(build.err()).isZero();
        assertThat(build.err()).contains("草稿里有 1 处错误");
        assertThat(CommandRun.in(folder, "check").err()).contains("draft.md:5:", "HT950");
    }

    @Test
    void aBrokenCalendarOfHolidaysIsToldOnce() throws IOException {
        plan(GOOD);
        Files.createDirectories(folder.resolve("site/holidays"));
        Files.writeString(folder.resolve("site/holidays/2026.csv"), "天,类\n");

        for (String command : List.of("check", "build", "matrix", "checklist --owner 镇安监站")) {
            String err = CommandRun.in(folder, command.split(" ")).err();
            assertThat(err.split("错误 HT941", -1)).as(err).hasSize(2);
        }
    }

    @Test
    void whatIsWrongInSettingsAndThemesIsToldByCheckToo() throws IOException {
        plan(GOOD);
        Files.createDirectories(folder.resolve("site"));
        Files.createDirectories(folder.resolve("themes/public"));
        Files.writeString(folder.resolve("site/site.yml"), "网站名称: 示例\n网站域民: a.example\n公文主题: 没有\n");
        Files.writeString(folder.resolve("themes/public/theme.yaml"), "light: {rad: '#b00'}\n");

        String[] words = {
            "site/site.yml:2:1: 错误 HT903", "site/site.yml:3:7: 错误 HT952", "themes/public/theme.yaml:1:9: 错误 HT952"
        };
        CommandRun check = CommandRun.in(folder, "check");
        assertThat(check.err()).contains(words).contains("错误 3");
        assertThat(check.code()).isEqualTo(1);
    }

    @Test
    void contentThatIsALinkIsNotPublishedAsNothing() throws IOException {
        plan(GOOD);
        Files.createDirectories(folder.resolve("office"));
        Files.createSymbolicLink(folder.resolve("office/content"), folder.resolve("content"));
        CommandRun run = CommandRun.in(folder.resolve("office"), "build");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("没有 content 文件夹");
        assertThat(folder.resolve("office/public")).doesNotExist();
    }

    @Test
    void gbkBytes() throws IOException {
        Path file = folder.resolve("content/plans/x.md");
        Files.write(file, ("标题\n" + GOOD).getBytes(Charset.forName("GBK")));
        assertStops(CommandRun.in(folder, "build"), 2, "content/plans/x.md:1:1: 错误 HT901", "GB18030", "另存为");
    }

    @Test
    void bytesThatBreakOffInTheMiddle() throws IOException {
        byte[] text = GOOD.getBytes(StandardCharsets.UTF_8);
        text[text.length - 3] = (byte) 0xFF;
        Files.write(folder.resolve("content/plans/x.md"), text);
        assertStops(CommandRun.in(folder, "build"), 2, "content/plans/x.md:9:4", "HT901");
    }

    @Test
    void aBomAndCrlfAreNoFault() throws IOException {
        Path file = plan("\uFEFF" + GOOD.replace("\n", "\r\n"));
        CommandRun run = CommandRun.in(folder, "matrix", "--format", "json", file.toString());
        assertThat(run.err()).doesNotContain("错误");
        assertThat(run.out()).contains("\"line\": 9", "\"column\": 1", "完成甲");
    }

    @Test
    void aFileOfFiftyMegabytes() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("content/plans/x.md").toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        assertStops(CommandRun.in(folder, "build"), 2, "content/plans/x.md:1:1: 错误 HT906", "50 MB");
    }

    @Test
    void deepNesting() throws IOException {
        plan(GOOD + "\n" + "> ".repeat(1000) + "甲\n");
        assertStops(CommandRun.in(folder, "build"), 1, "content/plans/x.md:11:1: 错误 HT907");
    }

    @Test
    void aPathThatLeavesTheWorkspace() throws IOException {
        plan(GOOD + "\n见[口令](../../../etc/passwd)。\n");
        assertStops(CommandRun.in(folder, "build"), 1, "content/plans/x.md:11:", "HT908", "工作区");
    }

    @Test
    void aMissingFile() {
        assertStops(CommandRun.in(folder, "check", "没有.md"), 2, "没有.md:1:1: 错误 HT916", "找不到");
    }

    @Test
    void aFolderInPlaceOfAFile() {
        assertStops(CommandRun.in(folder, "check", "content"), 2, "HT916", "文件夹");
    }

    @Test
    void noWorkspace() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("空"));
        assertThat(CommandRun.in(empty, "build").code()).isEqualTo(2);
        assertThat(CommandRun.in(empty, "build").err()).contains("content");
    }

    @Test
    void namesThatNoWebServerWouldTake() throws IOException {
        plan(GOOD);
        Files.writeString(folder.resolve("content/plans/a b.md"), GOOD);
        assertStops(CommandRun.in(folder, "build"), 1, "content/plans/a b.md:1:1: 错误 HT915");
    }

    @Test
    void twoFilesOfOneName() throws IOException {
        plan(GOOD);
        Files.createDirectories(folder.resolve("content/notices"));
        Files.writeString(folder.resolve("content/notices/X.md"), GOOD);
        assertStops(CommandRun.in(folder, "build"), 1, "HT915", "同名");
    }

    @Test
    void aMissingFontIsNamedAndTheBundledOneDraws() throws IOException {
        plan(GOOD);
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/site.yml"), "网站名称: 示例\n字体:\n  仿宋: themes/fonts/没有.ttf\n");
        CommandRun run = CommandRun.in(folder, "build");
        assertThat(run.err()).contains("site/site.yml:3:7: 警告 HT909", "没有.ttf", "自带字体");
        assertThat(run.code()).isZero();
        assertThat(folder.resolve("public/plans/x/x.pdf")).exists();
    }

    @Test
    void aCharacterThatNoFontHasIsNamedWithItsPlace() throws IOException {
        plan(GOOD.replace("内容。", "内容\uD883\uDEAF。"));
        CommandRun run = CommandRun.in(folder, "build");
        assertThat(run.err()).contains("content/plans/x.md:9:", "HT910", "U+30EAF");
        assertThat(run.code()).isZero();
    }

    @Test
    void wrongUse() {
        assertThat(CommandRun.in(folder, "biuld").code()).isEqualTo(2);
        assertThat(CommandRun.in(folder, "check", "--format", "xml").err()).contains("xml", "json");
        assertThat(CommandRun.in(folder, "check", "--format", "xml").code()).isEqualTo(2);
    }

    @Test
    void anOutputNeverReplacesWhatSomebodyWrote() throws IOException {
        Path file = plan(GOOD);
        CommandRun run = CommandRun.in(folder, "matrix", file.toString(), "--format", "json", "-o", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("不会覆盖");
        assertThat(file).content().isEqualTo(GOOD);
    }

    @Test
    void aBuildThatFailsLeavesTheEarlierOne() throws IOException {
        plan(GOOD);
        assertThat(CommandRun.in(folder, "build").code()).isZero();
        Path page = folder.resolve("public/plans/x/index.html");
        byte[] before = Files.readAllBytes(page);
        plan(GOOD.replace("公开属性", "公开属姓"));
        CommandRun run = CommandRun.in(folder, "build");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("没有发布");
        assertThat(page).binaryContent().isEqualTo(before);
    }
}
