package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.gate.PublicationGate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that is not public, with a word of its own in every field: none of them reaches the public output. */
class WithheldDocumentTest {
    /** Every word of its own begins so; Latin letters would stand out in any file. */
    private static final String MARK = "秘辛";

    private static final String WITHHELD = """
        ---
        标题: 关于印发《秘辛甲方案》的通知
        文种: 通知
        发文机关: 秘辛乙委员会
        署名: 秘辛丙办公室
        发文字号: 秘辛丁〔2026〕3号
        签发人: 秘辛戊
        主送: [秘辛己街道]
        抄送: [秘辛庚局]
        成文日期: 2026-03-02
        印发机关: 秘辛辛办
        印发日期: 2026-03-03
        附注: 秘辛壬
        附件: [秘辛癸清单]
        实施期限: 2026—2027年
        公开属性: 依申请公开
        索引号: 秘辛子/2026-00001
        主题分类: 秘辛丑
        发布日期: 2026-03-04
        有效性: 已修改
        替代: [秘辛寅号文]
        被替代: [秘辛卯号文]
        上级文件: [秘辛辰方案]
        豁免:
          - {规则: HT301, 位置: 一1, 理由: 秘辛巳}
        ---

        秘辛午已经研究同意，现印发给你们。

        # 秘辛未方案

        ## 一、主要任务

        ### 秘辛申行动

        1. 到2026年9月底前完成秘辛酉。
           - 牵头：秘辛戌站
           - 责任人：秘辛亥
           - 备注：秘辛东
        2. 每月报送秘辛南（责任单位：秘辛西所）。

        ## 二、组织领导

        - 组长：
          - 秘辛北　秘辛中
        - 办公室：秘辛春室

        | 秘辛夏 | 数 |
        |---|---|
        | [秘辛秋](https://example.org/秘辛冬) | 1 |

        # 附件 秘辛癸清单

        秘辛梅。
        """;

    private static final String OPEN = """
        ---
        标题: 柳河镇防汛工作方案
        版式: 无版头
        发文机关: 柳河镇人民政府
        成文日期: 2026-04-01
        公开属性: 主动公开
        上级文件: [秘辛件]
        ---

        ## 一、主要任务

        1. 2026年9月底前清理河道，另见[有关文件](%s)。
           - 牵头：镇水利站
           - 责任人：秘辛荷
        """;

    @TempDir
    Path folder;

    @Test
    void leavesNoTraceInAnyFile() throws IOException {
        Output output = build("秘辛件.md", OPEN.formatted("秘辛件.md").replace("上级文件: [秘辛件]\n", ""));

        assertThat(output.findings()).noneMatch(Diagnostic::isError);
        assertThat(output.files()).containsKeys("index.html", "plans/gongkai/gongkai.pdf", "plans/gongkai/tasks.xlsx");
        output.files().forEach((path, bytes) -> {
            assertThat(path).doesNotContain(MARK);
            assertThat(new String(bytes, StandardCharsets.UTF_8)).as(path).doesNotContain(MARK);
        });
        assertThat(PublicationGate.texts(output.files()))
                .hasSizeGreaterThan(50)
                .allSatisfy(text -> assertThat(text.replaceAll("\\s", "")).doesNotContain(MARK));
    }

    @Test
    void theInternalEditionShowsThemAll() throws IOException {
        Files.createDirectories(folder.resolve("content/plans"));
        Files.writeString(folder.resolve("content/plans/秘辛件.md"), WITHHELD);
        Output output = WorkspaceBuild.internal(new Workspace(folder), LocalDate.of(2025, 1, 1));

        String all = String.join("\n", PublicationGate.texts(output.files())).replaceAll("\\s", "");
        long words = Pattern.compile(MARK + "(.)")
                .matcher(all)
                .results()
                .map(m -> m.group(1))
                .distinct()
                .count();
        assertThat(words).as("words of its own").isGreaterThan(25);
    }

    @Test
    void aThemeThatBetraysAWordStopsThePublication() throws IOException {
        Files.createDirectories(folder.resolve("themes/public"));
        Files.writeString(folder.resolve("themes/public/404.mustache"), "<h1>没有找到</h1><p>秘辛戌站</p>");
        Output output = build("neibu.md", OPEN.formatted("https://example.org/").replace("上级文件: [秘辛件]\n", ""));

        assertThat(errors(output)).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("HT707");
            assertThat(found.place().file().name()).isEqualTo("404.html");
            assertThat(found.message().chinese()).contains("秘辛戌站", "content/plans/neibu.md");
        });
    }

    @Test
    void wordsThatTheSettingsAllowMayBeSaid() throws IOException {
        Files.createDirectories(folder.resolve("themes/public"));
        Files.writeString(folder.resolve("themes/public/404.mustache"), "<h1>没有找到</h1><p>秘辛戌站</p>");
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/site.yml"), "网站名称: 柳河\n可公开用语:\n  - 秘辛戌站\n");
        Output output = build("neibu.md", OPEN.formatted("https://example.org/").replace("上级文件: [秘辛件]\n", ""));

        assertThat(errors(output)).isEmpty();
    }

    private Output build(String withheld, String open) throws IOException {
        Files.createDirectories(folder.resolve("content/plans"));
        Files.writeString(folder.resolve("content/plans").resolve(withheld), WITHHELD);
        Files.writeString(folder.resolve("content/plans/gongkai.md"), open);
        return WorkspaceBuild.run(new Workspace(folder));
    }

    private static List<Diagnostic> errors(Output output) {
        return output.findings().stream().filter(Diagnostic::isError).toList();
    }
}
