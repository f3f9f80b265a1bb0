package hongtou.audit.ink;

/**
 * A face as the PDF names it.
 *
 * @param name the base font's name without the subset's prefix
 * @param role what kind of face the name stands for
 * @param embedded true where its outlines are in the file
 * @param ascent the part of the em box above the baseline, 0 to 1
 * @param drawn true for a Type 3 font, whose glyphs are pictures
 */
public record Face(String name, FaceRole role, boolean embedded, double ascent, boolean drawn) {}
