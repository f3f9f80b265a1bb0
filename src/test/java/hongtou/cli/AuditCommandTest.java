package hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
    @TempDir
    Path folder;

    @Test
    void violatedClausesAreFindings() throws IOException {
        pdf(PDRectangle.LETTER);

        CommandRun text = CommandRun.in(folder, "audit", "a.pdf");
        assertThat(text.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(text.out()).startsWith("✘ 不符合  5.1  第 1 页  幅面：215.90 × 279.40 mm");

        CommandRun json = CommandRun.in(folder, "--lang", "en", "audit", "a.pdf", "--format", "json");
        assertThat(json.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(json.out()).contains("\"element\": \"paper\"", "\"verdict\": \"violated\"");
    }

    @Test
    void paperOfTheRightSizeIsMet() throws IOException {
        pdf(PDRectangle.A4);

        assertThat(CommandRun.in(folder, "audit", "a.pdf").out()).startsWith("✔ 符合  5.1");
    }

    @Test
    void whatCannotBeMeasuredIsWrongUse() throws IOException {
        Files.writeString(folder.resolve("a.pdf"), "这不是 PDF");

        assertThat(CommandRun.in(folder, "audit", "a.pdf"))
                .isEqualTo(new CommandRun(ExitCode.USAGE, "", "无法测量 a.pdf：不是 PDF 文件\n"));
        assertThat(CommandRun.in(folder, "audit", "b.pdf"))
                .isEqualTo(new CommandRun(ExitCode.USAGE, "", "无法测量 b.pdf：没有这个文件或文件夹\n"));
        assertThat(CommandRun.in(folder, "audit").code()).isEqualTo(ExitCode.USAGE);
    }

    private void pdf(PDRectangle size) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(size);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.beginText();
                out.setFont(new PDType1Font(FontName.HELVETICA), 16);
                out.newLineAtOffset(100, 500);
                out.showText("Notice");
                out.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            Files.write(folder.resolve("a.pdf"), bytes.toByteArray());
        }
    }
}
