package hongtou.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** A workspace that a test fills as somebody in an office would. */
public final class OfficeFolder {
    /** A public plan of one task. */
    public static final String PLAN = """
            ---
            标题: 柳河镇防汛工作方案
            版式: 无版头
            发文机关: 柳河镇人民政府
            成文日期: 2026-04-01
            公开属性: 主动公开
            ---

            ## 一、主要任务

            1. 2026年9月底前清理河道。
               - 牵头：镇水利站
            """;

    /** A plan that is still being written. */
    public static final String DRAFT = """
            ---
            标题: 清泉镇2026年防火工作方案
            发文机关: 清泉镇人民政府
            成文日期: 2026-03-10
            公开属性: 主动公开
            状态: 草稿
            ---

            ## 一、工作任务

            ### （一）清理林下可燃物

            6月底前完成清理。（责任单位：镇林业站）
            """;

    private final Path folder;
    private long clock = 1_700_000_000_000L;

    public OfficeFolder(Path folder) {
        this.folder = folder;
    }

    public Workspace workspace() {
        return new Workspace(folder);
    }

    /** Saves a file; every save is a moment later, however coarse the clock of the disk is. */
    public OfficeFolder with(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        clock += 2000;
        Files.setLastModifiedTime(file, FileTime.fromMillis(clock));
        return this;
    }

    public Output publish() {
        return WorkspaceBuild.run(workspace());
    }

    /** The words of a file of an output; none where it is not there. */
    public static String text(Output output, String file) {
        return new String(output.files().getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }
}
