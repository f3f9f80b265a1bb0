package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.view.Outline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF, web page and table of one document say the same: number, title, date, headings, tasks. */
class SameWordsTest {
    private static final String PLAN = """
            ---
            标题: 长河县清泉镇人民政府关于印发《清泉镇防汛工作方案》的通知
            文种: 通知
            发文机关: 长河县清泉镇人民政府
            发文字号: 清政发〔2024〕17号
            主送: 各村民委员会
            成文日期: 2024-05-08
            公开属性: 主动公开
            ---

            现将方案印发给你们，请认真贯彻落实。

            # 清泉镇防汛工作方案

            ## 一、总体要求

            坚持以防为主，确保安全度汛。

            ## 二、重点任务

            ### （一）排查风险隐患

            1. 排查河道险段。2024年6月15日前完成。（责任单位：镇水利站）

            ### （二）做好抢险准备

            1. 备足抢险物资。2024年6月底前到位。（责任单位：镇应急办）
            """;

    @TempDir
    static Path folder;

    private static Output output = new Output(new TreeMap<>(), List.of(), List.of(), List.of(), List.of(), false);

    @BeforeAll
    static void build() throws IOException {
        Files.createDirectories(folder.resolve("content/plans"));
        Files.writeString(folder.resolve("content/plans/fangxun.md"), PLAN);
        output = WorkspaceBuild.run(new Workspace(folder));
        assertThat(output.hasErrors()).as(output.findings().toString()).isFalse();
    }

    @Test
    void everyFormatHasThem() throws IOException {
        SortedMap<String, byte[]> files = output.files();
        List<String> words = words(output.documents().get(0));
        assertThat(words).hasSize(8);

        assertThat(pdf(file(files, "plans/fangxun/fangxun.pdf"))).contains(words);
        assertThat(text(files, "plans/fangxun/index.html")
                        .replaceAll("<[^>]*>", "")
                        .replaceAll("\\s", ""))
                .contains(words);
        assertThat(text(files, "plans/fangxun/tasks.json").replaceAll("\\s", ""))
                .contains(words.subList(0, 2))
                .contains("\"issuedDate\":\"2024-05-08\"", "排查河道险段", "备足抢险物资");
        assertThat(text(files, "plans/fangxun/portal/body.html").replaceAll("<[^>]*>|\\s", ""))
                .contains(words.subList(3, words.size()));
    }

    private static List<String> words(Document document) {
        List<String> words = new ArrayList<>();
        Field<String> number = document.frontMatter().head().docNumber();
        words.add(number == null ? "" : number.value());
        words.add(document.plan().title());
        words.add("2024年5月8日");
        headings(Outline.of(document.plan().body(), 3).entries(), words);
        words.add("排查河道险段。2024年6月15日前完成。");
        return words;
    }

    private static void headings(List<Outline.Entry> entries, List<String> words) {
        for (Outline.Entry entry : entries) {
            words.add(entry.label() + entry.text());
            headings(entry.entries(), words);
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static String text(SortedMap<String, byte[]> files, String path) {
        return new String(file(files, path), StandardCharsets.UTF_8);
    }

    private static byte[] file(SortedMap<String, byte[]> files, String path) {
        assertThat(files).containsKey(path);
        return files.getOrDefault(path, new byte[0]);
    }
}
