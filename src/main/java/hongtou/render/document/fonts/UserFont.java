package hongtou.render.document.fonts;

import org.jspecify.annotations.Nullable;

/**
 * A font file of the user's own.
 *
 * @param file its name as messages show it
 * @param bytes a TrueType font (.ttf) or collection (.ttc)
 * @param role what it is for, or null to let its names decide
 * @param face which face of a collection, from 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: handed in, read once
public record UserFont(String file, byte[] bytes, @Nullable FontRole role, int face) {}
