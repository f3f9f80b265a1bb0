package hongtou.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hongtou.audit.clause.Measurement;
import hongtou.audit.clause.Verdict;
import hongtou.audit.ink.UnreadablePdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Files that cannot be measured, and what is said of them. */
class UnreadablePdfTest {
    private static final Paper LINE =
            Paper.a4(List.of(Drawn.text("line", 1, 28, 60, 16, Gongwen.FANG_SONG, "关于开展安全生产检查的通知")));

    @Test
    void textIsNoPdf() {
        assertRefused("关于开展检查的通知".getBytes(StandardCharsets.UTF_8), "不是 PDF 文件");
        assertRefused(new byte[0], "不是 PDF 文件");
    }

    @Test
    void halfAFileIsDamaged() {
        byte[] whole = LINE.pdf();

        assertRefused(Arrays.copyOf(whole, whole.length / 3), "PDF 文件已损坏，无法读取");
    }

    @Test
    void lockedFileNeedsItsPassword() throws IOException {
        assertRefused(locked("geheim"), "PDF 有打开密码，无法读取");
    }

    @Test
    void fileThatAnyoneMayOpenIsMeasured() throws IOException, UnreadablePdf {
        assertThat(PdfAudit.of(locked("")).measurements()).isNotEmpty();
    }

    @Test
    void scanHasNoText() {
        Paper scan = Paper.a4(List.of(Drawn.rule("rule", 1, 28, 100, 156, 0.5, Drawn.RED)));

        assertRefused(scan.pdf(), "PDF 里没有文字（可能是扫描件），无法测量");
    }

    /** Text that recognition has put under a scan is invisible; here it is white on white. */
    @Test
    void hiddenTextIsNotJudged() throws UnreadablePdf {
        Paper hidden = LINE.with("line", d -> d.coloured(0xFFFFFF));

        AuditReport report = PdfAudit.of(hidden.pdf());

        assertThat(report.measurements().stream().filter(m -> m.check() == 1))
                .extracting(Measurement::verdict)
                .containsExactly(Verdict.MET);
        assertThat(report.measurements().stream().filter(m -> m.check() > 1))
                .isNotEmpty()
                .allMatch(m -> m.verdict() == Verdict.UNJUDGED);
    }

    private static byte[] locked(String password) throws IOException {
        try (PDDocument document = LINE.document()) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void assertRefused(byte[] pdf, String reason) {
        assertThatThrownBy(() -> PdfAudit.of(pdf))
                .isInstanceOfSatisfying(
                        UnreadablePdf.class,
                        fault -> assertThat(fault.reason().chinese()).isEqualTo(reason));
    }
}
