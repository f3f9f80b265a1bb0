package hongtou.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hongtou.importing.file.FileFault;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text is too strange; the seeds of the random numbers are fixed. */
class RandomTextTest {
    private static final String[] PIECES = {
        "一、",
        "（一）",
        "1.",
        "（1）",
        "①",
        "\n",
        "\n\n",
        "\f",
        "。",
        "，",
        "：",
        "《",
        "》",
        "（",
        "）",
        "关于印发",
        "的通知",
        "方案",
        "2024年3月5日",
        "示例镇人民政府",
        "附件",
        "附件1：",
        "抄送：",
        "印发",
        "组长：",
        "张三",
        "　",
        " ",
        "\t",
        "|",
        "*",
        "**",
        "_",
        "[",
        "`",
        "\\",
        "---",
        "#",
        "- ",
        "+ ",
        "> ",
        "<",
        "&amp;",
        "12",
        "〔2024〕3号",
        "现将",
        "印发给你们",
        "责任单位",
        "索引号：",
        "— 3 —",
        "第3页",
        "\u2028",
        "\uD83D\uDE00",
        "\uD83D",
        "\u0000",
        "{任务}",
        "x",
    };

    @Test
    void randomPiecesOfDocumentsGiveADocument() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertReads(text.toString(), seed);
        }
    }

    @Test
    void randomCharactersGiveADocument() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(600); i >= 0; i--) {
                text.append((char) random.nextInt(0x10000));
            }
            assertReads(text.toString(), seed);
        }
    }

    @Test
    void randomBytesAreReadOrRefused() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            try {
                assertThat(Importer.read("x.txt", bytes).markdown()).startsWith("---\n");
            } catch (FileFault refused) {
                assertThat(refused.words().english()).contains("encoding");
            }
        }
    }

    @Test
    void documentsWithPartsTornOutAreStillRead() {
        String text = Models.text("plan-as-attachment.txt");
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int from = random.nextInt(text.length());
            int to = from + random.nextInt(text.length() - from);
            assertReads(text.substring(0, from) + text.substring(to), seed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、总体要求（一）指导思想。",
                "（一）",
                "汉",
                "1. ",
                "《",
                "（",
                "2024年3月5日",
                "附件：1.",
                "组长：张三 镇长 ",
                "a b ",
                "— 1 — ",
                "。",
                " ",
                "\t"
            })
    void fiveMegabytesInOneLineAreRead(String piece) {
        String line = piece.repeat(5_000_000 / 3 / piece.length());

        assertThatCode(() -> Importer.text(line)).doesNotThrowAnyException();
    }

    @Test
    void manyShortLinesAreRead() {
        assertThatCode(() -> Importer.text("一、甲\n".repeat(200_000))).doesNotThrowAnyException();
        assertThatCode(() -> Importer.text("示例局\n".repeat(200_000))).doesNotThrowAnyException();
        assertThatCode(() -> Importer.text("1\n".repeat(200_000))).doesNotThrowAnyException();
    }

    private static void assertReads(String text, int seed) {
        Imported imported = Importer.text(text);
        assertThatCode(() -> Models.document(imported.markdown()))
                .as("seed " + seed)
                .doesNotThrowAnyException();
        assertThat(Importer.text(text)).as("seed " + seed).isEqualTo(imported);
    }
}
