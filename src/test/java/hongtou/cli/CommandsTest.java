package hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @TempDir
    Path folder;

    @Test
    void aNewFilePassesItsChecksAndBuilds() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        CommandRun made = CommandRun.in(folder, "new", "plan", "示例镇防汛工作方案");
        assertThat(made.out()).isEqualTo("content/plans/示例镇防汛工作方案.md\n");
        assertThat(CommandRun.in(folder, "new", "notice", "关于报送材料的通知").code()).isZero();

        CommandRun check = CommandRun.in(folder, "check");
        assertThat(check.err()).doesNotContain("警告 HT", "错误 HT");
        assertThat(check.code()).isZero();
        assertThat(CommandRun.in(folder, "build").code()).isZero();
    }

    @Test
    void aLongTitleIsWholeInTheFileAndCutInItsName() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        String title = "临县安家庄乡人民政府关于印发安全生产治本攻坚三年行动实施方案的通知".repeat(3);

        CommandRun made = CommandRun.in(folder, "new", "notice", title);

        assertThat(made.out()).isEqualTo("content/notices/" + title.substring(0, 80) + ".md\n");
        assertThat(folder.resolve(made.out().strip())).content().contains(title);
        assertThat(CommandRun.in(folder, "build").code()).isZero();
    }

    @Test
    void newNeverOverwrites() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        CommandRun.in(folder, "new", "plan", "方案");
        Files.writeString(folder.resolve("content/plans/方案.md"), "写好的内容");
        CommandRun again = CommandRun.in(folder, "new", "plan", "方案");
        assertThat(again.code()).isEqualTo(2);
        assertThat(folder.resolve("content/plans/方案.md")).content().isEqualTo("写好的内容");
    }

    @Test
    void theInternalSiteGoesIntoAFolderOfItsOwn() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/草稿.md"), "---\n标题: 甲方案\n状态: 草稿\n版式: 无版头\n标提: 甲\n---\n\n正文。\n");

        assertThat(CommandRun.in(folder, "build", "--internal").err()).contains("-o");
        assertThat(CommandRun.in(folder, "build", "--internal", "-o", "public").code())
                .isEqualTo(2);
        CommandRun internal = CommandRun.in(folder, "build", "--internal", "-o", "内部");
        assertThat(internal.code()).isEqualTo(1);
        assertThat(folder.resolve("内部/findings/index.html")).content().contains("HT903", "不得外传");
        assertThat(folder.resolve("内部/plans/草稿/草稿.pdf")).exists();
        assertThat(folder.resolve("public")).doesNotExist();
        assertThat(CommandRun.in(folder, "build", "-o", "内部").code()).isNotZero();
    }

    @Test
    void findingsCanBeReadByPrograms() throws IOException {
        Path file = Files.writeString(folder.resolve("x.md"), "---\n标提: 甲\n---\n");
        CommandRun run = CommandRun.in(folder, "check", "--format", "json", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "\"code\": \"HT903\"",
                        "\"severity\": \"error\"",
                        "\"line\": 2",
                        "\"column\": 1",
                        "\"endColumn\": 3");
    }

    @Test
    void messagesCanBeEnglish() throws IOException {
        Path file = Files.writeString(folder.resolve("x.md"), "---\n标提: 甲\n---\n");
        assertThat(CommandRun.in(folder, "check", "--lang", "en", file.toString())
                        .err())
                .contains("error HT903 unknown key");
    }

    @Test
    void theLanguageFollowsTheLocaleUnlessItIsNeutral() {
        assertThat(Main.language(Map.of("LANG", "zh_CN.UTF-8"), Locale.ENGLISH)).isEqualTo(Language.CHINESE);
        assertThat(Main.language(Map.of("LANG", "en_US.UTF-8"), Locale.CHINA)).isEqualTo(Language.ENGLISH);
        assertThat(Main.language(Map.of("LC_ALL", "C.UTF-8"), Locale.ENGLISH)).isEqualTo(Language.CHINESE);
        assertThat(Main.language(Map.of("HOME", "/"), Locale.ENGLISH)).isEqualTo(Language.CHINESE);
        assertThat(Main.language(Map.of("HONGTOU_LOCALE", "fr_FR.UTF-8", "LC_ALL", "C.UTF-8"), Locale.ROOT))
                .isEqualTo(Language.ENGLISH);
        assertThat(Main.language(Map.of("USERPROFILE", "C:"), Locale.ENGLISH)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void everyRuleCanBeExplained() {
        assertThat(CommandRun.in(folder, "explain", "ht301").out()).contains("HT301");
        assertThat(CommandRun.in(folder, "explain", "HT999").code()).isEqualTo(2);
    }

    private static final String PASTED = "---\n标题: 甲\n版式: 无版头\n公开属性: 主动公开\n---\n\n一、总体要求\r\n\n正文。\n";

    @Test
    void sureChangesAreShownThenMade() throws IOException {
        Path file = Files.writeString(folder.resolve("x.md"), "\uFEFF" + PASTED);
        CommandRun shown = CommandRun.in(folder, "check", "--fix", "--dry-run", file.toString());
        assertThat(shown.out()).contains("x.md:7:1: HT211 “” → “## ”");
        assertThat(file).content().isEqualTo("\uFEFF" + PASTED);

        assertThat(CommandRun.in(folder, "check", "--fix", file.toString()).err())
                .contains("已改 1 处");
        assertThat(file).content().isEqualTo("\uFEFF" + PASTED.replace("一、", "## 一、"));
        assertThat(CommandRun.in(folder, "check", "--fix", file.toString()).err())
                .contains("已改 0 处");
    }

    @Test
    void findingsCanBeReadByEditors() throws IOException {
        Path file = Files.writeString(folder.resolve("方案.md"), PASTED);
        String sarif = CommandRun.in(folder, "check", "--format", "sarif", file.toString())
                .out();
        assertThat(sarif)
                .contains(
                        "\"ruleId\": \"HT211\"", "%E6%96%B9%E6%A1%88.md", "\"insertedContent\"", "\"level\": \"note\"");
    }

    @Test
    void notesThatRepeatAreListedOnDemand() throws IOException {
        String text = "---\n标题: 甲乡方案\n---\n\n" + "落实,要求。\n\n".repeat(9);
        Path file = Files.writeString(folder.resolve("x.md"), text);

        assertThat(CommandRun.in(folder, "check", file.toString()).err()).contains("另有 6 处同样的提示");
        assertThat(CommandRun.in(folder, "check", "--all", file.toString()).err())
                .contains("x.md:21:3: 提示 HT602")
                .doesNotContain("另有");
    }

    @Test
    void atATerminalFindingsAreAlsoCountedByRule() throws IOException {
        Path file = Files.writeString(folder.resolve("x.md"), "---\n标题: 甲乡方案\n---\n\n落实,要求。\n");

        assertThat(CommandRun.atTerminal(folder, "check", file.toString()).err())
                .contains("  警告  HT701  没有写公开属性  1 处，1 份文件", "  提示  HT602  中文里用了半角标点  1 处，1 份文件");
        assertThat(CommandRun.in(folder, "check", file.toString()).err()).doesNotContain("1 份文件");
    }

    @Test
    void anOutputNeverGoesThroughALinkOverSomethingWrittenByHand() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        CommandRun.in(folder, "new", "notice", "关于报送材料的通知");
        Path text = folder.resolve("content/notices/关于报送材料的通知.md");
        Files.createSymbolicLink(folder.resolve("x.pdf"), text);
        String before = Files.readString(text);

        assertThat(CommandRun.in(folder, "pdf", text.toString(), "-o", "x.pdf").code())
                .isEqualTo(2);
        assertThat(text).content().isEqualTo(before);
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("public"), folder.resolve("elsewhere"));
        CommandRun build = CommandRun.in(folder, "build");
        assertThat(build.err()).contains("public 是一个链接");
        assertThat(build.code()).isEqualTo(2);
    }
}
