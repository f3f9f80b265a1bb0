package hongtou.render.document.fonts;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.source.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The faces of every role, each with those that stand in for characters it lacks.
 *
 * <p>Parses each file once; one set serves every document of a build.
 */
public final class FontSet {
    private static final Map<FontRole, List<String>> BUNDLED = Map.of(
            FontRole.FANG_SONG, List.of("GongwenFangSong", "GongwenFangSongExt", "GongwenSong"),
            FontRole.KAI, List.of("GongwenKai", "GongwenSong"),
            FontRole.HEI, List.of("GongwenHei", "GongwenSong"),
            FontRole.XIAO_BIAO_SONG, List.of("GongwenXiaoBiaoSong", "GongwenSong"),
            FontRole.SONG, List.of("GongwenSong"),
            FontRole.LATIN, List.of());

    private final Map<FontRole, List<FontFace>> chains;

    private FontSet(Map<FontRole, List<FontFace>> chains) {
        this.chains = chains;
    }

    /** The fonts that come with the program. */
    public static FontSet bundled() {
        Map<String, Optional<FontFace>> parsed = new LinkedHashMap<>();
        Map<FontRole, List<FontFace>> chains = new EnumMap<>(FontRole.class);
        for (FontRole role : FontRole.values()) {
            chains.put(
                    role,
                    BUNDLED.getOrDefault(role, List.of()).stream()
                            .flatMap(n -> parsed.computeIfAbsent(n, FontSet::bundledFace).stream())
                            .toList());
        }
        return new FontSet(chains);
    }

    /** A user may have taken a bundled file out for its licence: then the next of the chain draws. */
    private static Optional<FontFace> bundledFace(String name) {
        try (InputStream in = FontSet.class.getResourceAsStream("/hongtou/fonts/" + name + ".ttf")) {
            return in == null ? Optional.empty() : Optional.of(FontFace.parse(name, name, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * This set with the user's fonts before it.
     *
     * @param findings receives HT909 for every font that cannot be used
     */
    public FontSet with(List<UserFont> fonts, Consumer<Diagnostic> findings) {
        Map<FontRole, List<FontFace>> more = new EnumMap<>(chains);
        for (UserFont font : fonts) {
            try {
                add(font, more);
            } catch (UnusableFont e) {
                findings.accept(unusable(font, e));
            }
        }
        return new FontSet(more);
    }

    private static void add(UserFont font, Map<FontRole, List<FontFace>> chains) throws UnusableFont {
        SfntTables tables = SfntTables.of(font.bytes(), font.face());
        FontNames names = FontNames.of(tables);
        FontRole role = font.role() != null ? font.role() : names.role().orElseThrow(FontSet::unknown);
        List<FontFace> chain = new ArrayList<>(chains.getOrDefault(role, List.of()));
        String family = "User-" + role.name() + "-" + chain.size();
        String name = names.shown().isEmpty() ? font.file() : names.shown();
        try {
            chain.add(0, FontFace.parse(family, name, Embeddable.font(tables)));
        } catch (IOException | RuntimeException e) {
            throw SfntTables.broken();
        }
        chains.put(role, chain);
    }

    private static UnusableFont unknown() {
        return new UnusableFont(
                new Message("从字体名称看不出用途", "its name does not tell what it is for"),
                new Message("在 site.yml 的“字体”中写明用途，如 仿宋: 文件名", "name its role in site.yml under 字体, such as 仿宋: FILE"));
    }

    private static Diagnostic unusable(UserFont font, UnusableFont fault) {
        return Diagnostic.warning(
                        "HT909",
                        Place.unread(font.file()),
                        new Message(
                                "字体不能使用：" + fault.reason().chinese() + "，改用自带字体",
                                "the font cannot be used: " + fault.reason().english() + "; the bundled one is used"))
                .hint(fault.remedy().chinese(), fault.remedy().english());
    }

    /** The faces of a role, the first one first; empty only for a role without a bundled face. */
    public List<FontFace> chain(FontRole role) {
        return chains.getOrDefault(role, List.of());
    }

    /** The face of a role that can draw a character. */
    public Optional<FontFace> face(FontRole role, int codePoint) {
        return chain(role).stream().filter(f -> f.has(codePoint)).findFirst();
    }

    /** Every face, each once. */
    public List<FontFace> all() {
        return chains.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** The name of the face that really draws each role, for a report. */
    public Map<FontRole, String> drawnBy() {
        Map<FontRole, String> names = new EnumMap<>(FontRole.class);
        chains.forEach((role, chain) -> chain.stream().findFirst().ifPresent(f -> names.put(role, f.name())));
        return names;
    }
}
