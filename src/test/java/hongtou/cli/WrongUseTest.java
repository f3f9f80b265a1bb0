package hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong arguments are explained in the user's language, with exit code 2. */
class WrongUseTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "chek, 不认识的词：chek；是不是 check",
        "check --bogux, 没有这个选项：--bogux",
        "build --internl, 是不是 --internal？",
        "pdf, 还要写明：文件",
        "report, 还要写明：--month",
        "matrix --from, --from 后面还要写",
        "serve --port abc, --port 不能写“abc”",
        "report --month 2026-01 --month 2026-02, --month 只能写一次",
        "pdf a b, 不认识的词：b",
        "pdf a.md -o b.md, 是手写文件的名称",
        "new foo x, 没有“foo”",
        "import x.md, 已经是 .md 文件"
    })
    void inChinese(String arguments, String words) {
        CommandRun run = CommandRun.in(folder, arguments.split(" ", -1));
        assertThat(run.err()).contains(words);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void whatResemblesNoCommandIsNotTakenForOne() {
        assertThat(CommandRun.in(folder, "frobnicate").err())
                .contains("不认识的词：frobnicate")
                .doesNotContain("是不是");
    }

    @ParameterizedTest
    @CsvSource({
        "chek, unknown word chek; did you mean check",
        "report, missing: --month",
        "check --bogux, unknown option --bogux"
    })
    void inEnglish(String arguments, String words) {
        String[] all = ("--lang en " + arguments).split(" ", -1);
        assertThat(CommandRun.in(folder, all).err()).contains(words);
    }

    @Test
    void theHelpOfEveryCommandIsInOneLanguage() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        for (String command : new String[] {"build", "check", "pdf", "matrix", "new", "serve"}) {
            assertThat(CommandRun.in(folder, command, "--help").out())
                    .startsWith("用法：hongtou " + command)
                    .contains("显示这份用法")
                    .doesNotContain("Usage", "Show this", "Print version");
        }
    }
}
