package hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What build and pdf do with a PDF that does not meet the standard: here the first rule of the 版记 is too thin. */
class MeasuredBuildTest {
    private static final String NOTICE = """
            ---
            标题: 长河县清泉镇人民政府关于做好防汛工作的通知
            文种: 通知
            发文机关: 长河县清泉镇人民政府
            发文字号: 清政发〔2024〕17号
            主送: 各村民委员会
            成文日期: 2024-05-08
            抄送: 县应急管理局
            印发机关: 清泉镇党政办公室
            印发日期: 2024-05-09
            公开属性: 主动公开
            ---

            现就做好防汛工作通知如下，请认真贯彻落实。

            ## 一、落实责任

            #### 1. 压实各级责任

            各村要压实责任。
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void workspace() throws IOException {
        Files.createDirectories(folder.resolve("content/notices"));
        Files.createDirectories(folder.resolve("themes/official"));
        write(NOTICE);
    }

    @Test
    void nothingIsPublishedThatViolatesAClause() throws IOException {
        assertThat(CommandRun.in(folder, "build").code()).isEqualTo(ExitCode.DONE);
        String before = Files.readString(folder.resolve("public/manifest.json"));
        thinRules();

        CommandRun run = CommandRun.in(folder, "build");
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err())
                .contains("content/notices/fangxun.md")
                .contains("错误 HT940 PDF 第 2 页不合 GB/T 9704 第 7.4.1 条：版记分隔线粗细 0.11 / 0.25 / 0.34 mm，要求 首末条粗")
                .contains("没有发布；原来的内容没有变");
        assertThat(folder.resolve("public/manifest.json")).content().isEqualTo(before);
        assertThat(CommandRun.in(folder, "--lang", "en", "build").err())
                .contains("error HT940 the PDF, page 2, does not meet GB/T 9704 7.4.1: weight of the colophon's rules");
    }

    @Test
    void onePdfIsWrittenAllTheSame() throws IOException {
        thinRules();

        CommandRun run = CommandRun.in(folder, "pdf", "content/notices/fangxun.md", "-o", "out.pdf");
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err()).contains("错误 HT940").contains("out.pdf，共 2 页");
        assertThat(folder.resolve("out.pdf")).isNotEmptyFile();
    }

    @Test
    void anExemptionOfTheClauseLetsItPass() throws IOException {
        thinRules();
        write(exempting("7.3.1"));
        CommandRun other = CommandRun.in(folder, "build");
        assertThat(other.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(other.err()).contains("HT912×1", "错误 HT940");
        write(exempting("7.4.1"));
        CommandRun run = CommandRun.in(folder, "build");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).doesNotContain("HT912", "错误 HT940");
    }

    @Test
    void whatTheOfficeHasChosenIsNoFault() throws IOException {
        String choices = "行距: 28.95磅\n三级标题加粗: 是\n红色: '#990000'\n署名: 不盖章\n双面页边: 是\n版记偶数页: 是\n";
        Path file = Files.writeString(folder.resolve("themes/official/theme.yaml"), choices);
        assertThat(CommandRun.in(folder, "build").code()).isEqualTo(ExitCode.DONE);

        String pdf = "public/plans/fangxun/fangxun.pdf";
        assertThat(CommandRun.in(folder, "audit", pdf).out())
                .contains("✘ 不符合  7.2.4  第 1 页  发文机关标志和分隔线颜色：RGB 153 0 0")
                .contains("✘ 不符合  5.2.2  第 1 页  正文字体");
        CommandRun told = CommandRun.in(folder, "audit", pdf, "--profile", file.toString());
        assertThat(told.out()).doesNotContain("✘");
        assertThat(told.code()).isEqualTo(ExitCode.DONE);
        Path broken = Files.writeString(folder.resolve("mine.yaml"), "行距: [1\n行据: 标准\n");
        assertThat(CommandRun.in(folder, "audit", pdf, "--profile", broken.toString())
                        .err())
                .contains(broken + ":1:", "HT902", broken + ":2:1: 错误 HT952")
                .doesNotContain("themes/official");
        assertThat(CommandRun.in(folder, "audit", pdf, "--profile", "gone.yaml").code())
                .isEqualTo(ExitCode.USAGE);
    }

    private static String exempting(String clause) {
        return NOTICE.replace("公开属性: 主动公开", "公开属性: 主动公开\n豁免:\n  - {规则: HT940, 位置: " + clause + ", 理由: 旧格式}");
    }

    private void write(String notice) throws IOException {
        Files.writeString(folder.resolve("content/notices/fangxun.md"), notice);
    }

    private void thinRules() throws IOException {
        String style = Files.readString(Path.of("themes/official/style.mustache"));
        String thin = style.replace(".ruled { border-top: 0.35mm", ".ruled { border-top: 0.1mm");
        assertThat(thin).isNotEqualTo(style);
        Files.writeString(folder.resolve("themes/official/style.mustache"), thin);
    }

    @Test
    void anAnnouncementOfNumberedSentencesIsAsTheStandardHasIt() throws IOException {
        write("""
                ---
                标题: 长河县人民政府关于禁止露天焚烧秸秆的公告
                文种: 公告
                发文机关: 长河县人民政府
                发文字号: 第3号
                成文日期: 2024-05-08
                公开属性: 主动公开
                ---

                为保护大气环境，现将有关事项公告如下：

                一、全县范围内禁止露天焚烧秸秆、落叶等产生烟尘的物质。

                二、违反本公告的，由县生态环境局、县农业农村局依法处理。

                三、本公告自发布之日起施行。举报电话：0000-1234567。
                """);

        CommandRun run = CommandRun.in(folder, "build");
        assertThat(run.err()).doesNotContain("HT940");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aListOfRecipientsThatFillsAPageIsTheColophonOfThatPage() throws IOException {
        String all = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "  - 第" + i + "村民委员会及其所属各经济合作组织\n")
                .collect(Collectors.joining("", "主送:\n", ""));
        write(NOTICE.replace("主送: 各村民委员会\n", all).replace("抄送: 县应急管理局\n", ""));

        assertThat(CommandRun.in(folder, "build").err()).doesNotContain("HT940");
    }
}
