package hongtou.build;

import hongtou.audit.clause.Choices;
import hongtou.audit.ink.FaceRole;
import hongtou.render.document.fonts.FontRole;
import hongtou.render.document.fonts.FontSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the audit what an office has chosen in {@code themes/official/theme.yaml}, and what its own fonts stand for. */
public final class OfficialChoices {
    /** The choices that the audit must know, or it would take them for faults. */
    static final List<String> TOLD = List.of("行距", "双面页边", "三级标题加粗", "红色");
    /** Those that it sees on paper, and measures as the standard does either way. */
    static final List<String> SEEN = List.of("数字字体", "版记偶数页", "署名", "无版头标题前空行");

    private OfficialChoices() {}

    /**
     * The choices of a theme.
     *
     * @param tokens of the theme {@code official}; what is wrong with them the renderer reports
     */
    public static Choices of(Map<String, String> tokens) {
        return of(tokens, Map.of());
    }

    static Choices of(Map<String, String> tokens, FontSet fonts) {
        Map<String, FaceRole> faces = new LinkedHashMap<>();
        for (FontRole role : FontRole.values()) {
            if (role != FontRole.LATIN) {
                fonts.chain(role).stream()
                        .limit(1)
                        .forEach(f -> faces.putIfAbsent(f.embeddedName(), FaceRole.valueOf(role.name())));
            }
        }
        return of(tokens, faces);
    }

    private static Choices of(Map<String, String> tokens, Map<String, FaceRole> faces) {
        boolean narrow = tokens.getOrDefault("行距", "").equals("28.95磅");
        boolean mirrored = tokens.getOrDefault("双面页边", "").equals("是");
        boolean bold = tokens.getOrDefault("三级标题加粗", "").equals("是");
        Optional<Integer> red = Optional.of(tokens.getOrDefault("红色", ""))
                .filter(r -> r.matches("#[0-9A-Fa-f]{6}"))
                .map(r -> Integer.parseInt(r.substring(1), 16));
        return new Choices(narrow ? Optional.of(28.95) : Optional.empty(), mirrored, bold, red, faces);
    }
}
