package hongtou.render.document.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hongtou.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FontSetTest {
    private static final FontSet BUNDLED = FontSet.bundled();
    private final List<Diagnostic> findings = new ArrayList<>();

    private static byte[] kai() throws IOException {
        try (InputStream in = FontSetTest.class.getResourceAsStream("/hongtou/fonts/GongwenKai.ttf")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    /** Where a table stands in a font file. */
    private static int table(byte[] font, String tag) {
        ByteBuffer file = ByteBuffer.wrap(font);
        for (int at = 12; ; at += 16) {
            if (new String(font, at, 4, java.nio.charset.StandardCharsets.ISO_8859_1).equals(tag)) {
                return file.getInt(at + 8);
            }
        }
    }

    private FontSet with(byte[] font, FontRole role) {
        return BUNDLED.with(List.of(new UserFont("themes/fonts/a.ttf", font, role, 0)), findings::add);
    }

    @Test
    void everyRoleButTheWesternOneHasAFace() {
        for (FontRole role : FontRole.values()) {
            assertThat(BUNDLED.chain(role).isEmpty()).isEqualTo(role == FontRole.LATIN);
        }
    }

    @Test
    void rareNamesAreDrawnByTheNextFaceOfTheChain() {
        assertThat(BUNDLED.chain(FontRole.FANG_SONG).get(0).has('镕')).isFalse();
        for (String name : List.of("镕", "堃", "喆", "昇", "玥", "珺", "犇", "鑫", "垚", "赟", "䶮", "𬱖", "𫖯")) {
            for (FontRole role : List.of(FontRole.FANG_SONG, FontRole.KAI, FontRole.HEI, FontRole.XIAO_BIAO_SONG)) {
                assertThat(BUNDLED.face(role, name.codePointAt(0))).isPresent();
            }
        }
    }

    @Test
    void hanCharactersAndTheDashAreOneCellWideInEveryFace() {
        for (FontFace face : BUNDLED.all()) {
            for (int c : "国，—“”〔〕★".codePoints().filter(face::has).toArray()) {
                assertThat(face.advance(c)).isCloseTo(1, within(0.0011));
            }
        }
    }

    @Test
    void aUsersFontComesFirstAndTheBundledOneStandsBehindIt() throws IOException {
        FontSet set = with(kai(), FontRole.FANG_SONG);
        assertThat(findings).isEmpty();
        assertThat(set.chain(FontRole.FANG_SONG)).hasSize(4);
        assertThat(set.drawnBy().get(FontRole.FANG_SONG)).contains("Kai");
        assertThat(BUNDLED.chain(FontRole.FANG_SONG)).hasSize(3);
    }

    @Test
    void aFontThatForbidsEmbeddingIsRefused() throws IOException {
        byte[] font = kai();
        ByteBuffer.wrap(font).putShort(table(font, "OS/2") + 8, (short) 2);
        assertThat(with(font, FontRole.KAI).chain(FontRole.KAI)).isEqualTo(BUNDLED.chain(FontRole.KAI));
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("HT909");
            assertThat(f.message().chinese()).contains("不允许嵌入");
        });
    }

    @Test
    void aFontWithCffOutlinesIsRefused() throws IOException {
        byte[] font = kai();
        for (int at = 12; ; at += 16) {
            if (font[at] == 'g' && font[at + 1] == 'l') {
                font[at] = 'C';
                break;
            }
        }
        with(font, FontRole.KAI);
        assertThat(findings)
                .singleElement()
                .satisfies(f -> assertThat(f.message().chinese()).contains("CFF"));
    }

    @Test
    void webFontsAndBrokenFilesAreRefusedWithAReason() throws IOException {
        with(new byte[] {'w', 'O', 'F', '2', 0, 0, 0, 0, 0, 0, 0, 0}, FontRole.KAI);
        with(new byte[] {1, 2, 3}, FontRole.KAI);
        with(java.util.Arrays.copyOf(kai(), 100_000), FontRole.KAI);
        assertThat(findings).hasSize(3).allSatisfy(f -> assertThat(f.hint()).isNotNull());
        assertThat(findings.get(0).message().chinese()).contains("WOFF");
    }

    @Test
    void aFontWhoseNameSaysNothingNeedsARole() throws IOException {
        BUNDLED.with(List.of(new UserFont("themes/fonts/a.ttf", kai(), null, 0)), findings::add);
        assertThat(findings)
                .singleElement()
                .satisfies(f -> assertThat(f.message().chinese()).contains("看不出用途"));
    }

    @Test
    void theVerticalMetricsOfAUsersFontAreMadeToFitTheGrid() throws Exception {
        byte[] font = kai();
        ByteBuffer.wrap(font).putShort(table(font, "hhea") + 4, (short) 1500);
        byte[] straight = Embeddable.font(SfntTables.of(font, 0));
        SfntTables tables = SfntTables.of(straight, 0);
        int em = tables.word("head", 18);
        assertThat(tables.word("hhea", 4)).isEqualTo(Math.round(0.88f * em));
        assertThat((short) tables.word("hhea", 6)).isEqualTo((short) -Math.round(0.12f * em));
    }
}
