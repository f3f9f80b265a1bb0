package hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistCommandTest {
    private static final String PLAN = """
            ---
            标题: 柳河镇森林防火工作方案
            发文机关: 柳河镇人民政府
            成文日期: 2025-03-10
            公开属性: 主动公开
            ---

            ## 主要任务

            ### 火源管理

            1. 清理可燃物。
               - 牵头：镇林业站
               - 配合：各行政村
               - 时限：2025年6月底前
            2. 组织演练。
               - 牵头：镇派出所
               - 时限：2025年12月31日前
            """;

    private static final String REGISTER = """
            单位:
              - 名称: 各行政村
                类型: 群体
                成员: [东山村]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void workspace() throws IOException {
        Files.createDirectories(folder.resolve("content/plans"));
        Files.writeString(folder.resolve("content/plans/liuhe-2025-6.md"), PLAN);
        Files.writeString(folder.resolve("content/organisations.yml"), REGISTER);
    }

    @Test
    void memberOfAGroupHasTheTasksOfTheGroup() {
        CommandRun run = CommandRun.in(folder, "checklist", "--owner", "东山村");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("- [ ] 2025-06-30　清理可燃物")
                .contains("配合（各行政村）")
                .doesNotContain("演练");
    }

    @Test
    void unknownNameIsAnsweredWithNamesLikeIt() {
        CommandRun run = CommandRun.in(folder, "checklist", "--owner", "镇林业局");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("没有叫“镇林业局”的单位或责任人", "镇林业站");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void everybodyGetsAFile() throws IOException {
        CommandRun run = CommandRun.in(folder, "checklist", "--all", "--format", "xlsx", "-o", "lists");

        assertThat(run.code()).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("lists"))) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("manifest.json", "镇林业站.xlsx", "镇派出所.xlsx", "各行政村.xlsx", "东山村.xlsx");
        }
    }

    @Test
    void listsOfEverybodyReplaceThemselvesButNothingElse() throws IOException {
        String[] arguments = {"checklist", "--all", "--format", "md", "-o", "lists"};
        assertThat(CommandRun.in(folder, arguments).code()).isZero();
        assertThat(CommandRun.in(folder, arguments).code()).isZero();
        Files.writeString(folder.resolve("lists/镇林业站.md"), "- [x] 已办");

        CommandRun refused = CommandRun.in(folder, arguments);

        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("镇林业站.md", "不会覆盖");
        assertThat(folder.resolve("lists/镇林业站.md")).hasContent("- [x] 已办");
    }

    @Test
    void checklistCanBePrinted() throws IOException {
        CommandRun run = CommandRun.in(folder, "checklist", "--owner", "镇林业站", "--format", "pdf", "-o", "x.pdf");

        assertThat(run.code()).isZero();
        assertThat(Files.readString(folder.resolve("x.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.");
    }

    @Test
    void formatsThatDoNotExistAreNamed() {
        assertThat(CommandRun.in(folder, "checklist", "--owner", "镇林业站", "--format", "docx"))
                .satisfies(r -> assertThat(r.code()).isEqualTo(ExitCode.USAGE))
                .satisfies(r -> assertThat(r.err()).contains("md、pdf、xlsx、ics"));
    }

    @Test
    void ownerOrAllMustBeNamed() {
        assertThat(CommandRun.in(folder, "checklist").code()).isEqualTo(ExitCode.USAGE);
        assertThat(CommandRun.in(folder, "checklist", "--all", "--owner", "镇林业站")
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void matrixTakesTheSameFilters() {
        assertThat(CommandRun.in(folder, "matrix", "--format", "csv", "--owner", "东山村")
                        .out())
                .contains("liuhe-2025-6/1.1.1")
                .doesNotContain("liuhe-2025-6/1.1.2");
        assertThat(CommandRun.in(folder, "matrix", "--format", "json", "--from", "2025-07-01")
                        .out())
                .contains("liuhe-2025-6/1.1.2")
                .doesNotContain("liuhe-2025-6/1.1.1");
    }

    @Test
    void wrongDaysAndKindsAreToldAsSuch() {
        assertThat(CommandRun.in(folder, "matrix", "--from", "明天").err()).contains("--from 不是一个日期：“明天”");
        assertThat(CommandRun.in(folder, "matrix", "--from", "2025-07-01", "--to", "2025-06-01")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(CommandRun.in(folder, "matrix", "--kind", "soon").err()).contains("不认识的时限种类“soon”");
    }
}
