package hongtou.render.document.fonts;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One parsed typeface, able to measure its characters and to enter a PDF. Parsed once, used by many documents, one after
 * the other.
 */
public final class FontFace {
    private final String family;
    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;

    private FontFace(String family, String name, TrueTypeFont font) throws IOException {
        this.family = family;
        this.name = name;
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /**
     * Parses a plain TrueType font.
     *
     * @param family its name in style sheets
     * @param name its name for people
     */
    static FontFace parse(String family, String name, byte[] font) throws IOException {
        QuietLibraries.hush();
        return new FontFace(family, name, new TTFParser(true).parse(new RandomAccessReadBuffer(font)));
    }

    /** The name in style sheets. */
    public String family() {
        return family;
    }

    /** The name for people. */
    public String name() {
        return name;
    }

    /** The name that a PDF gives to it (PostScript). */
    public String embeddedName() {
        try {
            return font.getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True where the face can draw a character. */
    public boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    /** How far a character moves the pen, in em. */
    public double advance(int codePoint) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(codePoint)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far the ink of a character rises above the baseline, in em; 0 for a blank. */
    public double inkTop(int codePoint) {
        return ink(codePoint).getMaxY();
    }

    /** Where the ink of a character ends below the baseline, in em; negative below it. */
    public double inkBottom(int codePoint) {
        return ink(codePoint).getMinY();
    }

    /** The middle of a character's ink above the baseline, in em. */
    public double inkMiddle(int codePoint) {
        return ink(codePoint).getCenterY();
    }

    private Rectangle2D ink(int codePoint) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(characters.getGlyphId(codePoint));
            if (glyph == null) {
                return new Rectangle2D.Double();
            }
            return new Rectangle2D.Double(
                    glyph.getBoundingBox().getLowerLeftX() / unitsPerEm,
                    glyph.getBoundingBox().getLowerLeftY() / unitsPerEm,
                    glyph.getBoundingBox().getWidth() / unitsPerEm,
                    glyph.getBoundingBox().getHeight() / unitsPerEm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This face as a font of a PDF, of which only the characters that are used will be embedded. */
    public PDFont in(PDDocument document) {
        try {
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
