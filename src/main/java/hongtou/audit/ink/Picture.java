package hongtou.audit.ink;

/**
 * A picture or a drawn shape that is no rule.
 *
 * @param box its edges
 * @param raster true for an image made of dots, or a stamp put on the page
 * @param colour of a drawn shape; unknown for an image
 */
public record Picture(Box box, boolean raster, Colour colour) {}
