package hongtou.audit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.audit.ink.Box;
import hongtou.audit.ink.Colour;
import hongtou.audit.ink.Face;
import hongtou.audit.ink.FaceRole;
import hongtou.audit.ink.Glyph;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextLineTest {
    @Test
    void ofTwoFacesThatAreEquallyManyTheFirstCounts() {
        for (FaceRole first : FaceRole.values()) {
            for (FaceRole second : FaceRole.values()) {
                TextLine line = TextLine.of(1, "甲乙", List.of(glyph("甲", first), glyph("乙", second)));
                assertThat(line.role()).isEqualTo(first);
                assertThat(line.face().role()).isEqualTo(first);
            }
        }
    }

    @Test
    void theFaceOfMostCountsAndHanDecides() {
        List<Glyph> glyphs = List.of(
                glyph("1", FaceRole.SONG),
                glyph("2", FaceRole.SONG),
                glyph("甲", FaceRole.KAI),
                glyph("乙", FaceRole.HEI),
                glyph("丙", FaceRole.HEI));
        assertThat(TextLine.of(1, "12甲乙丙", glyphs).role()).isEqualTo(FaceRole.HEI);
    }

    private static Glyph glyph(String text, FaceRole role) {
        Face face = new Face(role.name(), role, true, 0.86, false);
        return new Glyph(text, 30, 50, 5.6, 16, face, new Colour(List.of(0.0)), new Box(30, 45, 35, 50), false, false);
    }
}
