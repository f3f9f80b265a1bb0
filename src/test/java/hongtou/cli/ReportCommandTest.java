package hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    private static final String PLAN = """
            ---
            标题: 柳河镇森林防火工作方案
            发文机关: 柳河镇人民政府
            成文日期: 2025-03-10
            公开属性: 主动公开
            ---

            ## 主要任务

            1. 清理可燃物。
               - 牵头：镇林业站
               - 时限：2025年6月底前
            2. 组织演练。
               - 牵头：镇派出所
               - 时限：2025年7月20日前
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void workspace() throws IOException {
        Files.createDirectories(folder.resolve("content/progress"));
        Files.writeString(folder.resolve("content/liuhe.md"), PLAN);
    }

    @Test
    void saysWhatWasDoneAndWhatIsDueNext() throws IOException {
        Files.writeString(
                folder.resolve("content/progress/六月.csv"),
                "任务编号,日期,状态,进度%,说明,佐证\nliuhe/1.1,2025-06-25,已完成,100,清理12公里,照片\n");

        CommandRun run = CommandRun.in(folder, "report", "--month", "2025-06");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("# 2025年6月工作进展")
                .contains("截至2025-06-30。", "## 本月完成（1项）", "清理12公里", "## 逾期（0项）\n\n没有。", "## 下月到期（1项）", "2025-07-20");
    }

    @Test
    void withoutALedgerWhatIsPastIsLate() {
        assertThat(CommandRun.in(folder, "report", "--month", "2025-06", "--as-of", "2025-07-02")
                        .out())
                .contains("截至2025-07-02。", "## 逾期（1项）", "2025-06-30");
        assertThat(CommandRun.in(folder, "matrix", "--state", "逾期", "--format", "csv", "--as-of", "2025-07-02")
                        .out())
                .contains("liuhe/1.1")
                .doesNotContain("liuhe/1.2");
    }

    @Test
    void faultsOfTheLedgerAreToldWithFileAndCell() throws IOException {
        Files.writeString(
                folder.resolve("content/progress/六月.csv"),
                "任务编号,日期,状态,进度%\nliuhe/1.9,2025-06-25,已完成,100\nliuhe/1.1,2025-06-25,已完成,101\n");

        CommandRun run = CommandRun.in(folder, "report", "--month", "2025-06");

        assertThat(run.err())
                .contains("content/progress/六月.csv:2:1: 警告 HT943", "content/progress/六月.csv:3:26: 警告 HT944 D3：");
        assertThat(CommandRun.in(folder, "check").err()).contains("HT943", "HT944");
    }

    @Test
    void canBePrinted() throws IOException {
        assertThat(CommandRun.in(folder, "report", "--month", "2025-06", "--format", "pdf", "-o", "六月.pdf")
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("六月.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.");
    }

    @Test
    void wrongMonthsAndStatesAreToldAsSuch() {
        assertThat(CommandRun.in(folder, "report", "--month", "六月").err()).contains("--month 不是一个月份：“六月”");
        assertThat(CommandRun.in(folder, "report").code()).isEqualTo(ExitCode.USAGE);
        assertThat(CommandRun.in(folder, "matrix", "--state", "好了").err()).contains("不认识的状态“好了”", "逾期");
        assertThat(CommandRun.in(folder, "matrix", "--internal").err()).contains("--internal 只用于 xlsx 和 csv");
    }

    @Test
    void theOfficesMatrixHasItsOwnColumnsAndThePublicOneHasNot() {
        assertThat(CommandRun.in(folder, "matrix", "--internal", "--format", "csv")
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .endsWith("编号,责任人,日期,状态,进度%,备注,佐证");
        assertThat(CommandRun.in(folder, "matrix", "--format", "csv").out()).doesNotContain("佐证", "进度");
    }

    @Test
    void todayComesFromTheEnvironmentWhereItNamesADay() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);

        assertThat(Main.today(Map.of(), clock)).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(Main.today(Map.of("SOURCE_DATE_EPOCH", "1719705600"), clock)).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(Main.today(Map.of("SOURCE_DATE_EPOCH", "x"), clock)).isEqualTo(LocalDate.of(2026, 11, 22));
    }
}
