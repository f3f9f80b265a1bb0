package hongtou.audit.ink;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A colour as the file states it; the standard asks for ink (6.2), so CMYK is judged as CMYK.
 *
 * @param parts one value for gray, three for RGB, four for CMYK, none where the file says it otherwise; each 0 to 1
 */
public record Colour(List<Double> parts) {
    private static final double EXACT = 0.02;
    private static final double NEAR = 0.2;

    static Colour of(float... parts) {
        Double[] exact = new Double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            exact[i] = Math.round(parts[i] * 1000) / 1000.0;
        }
        return new Colour(List.of(exact));
    }

    /** Red of the head: RGB with r at least 0.75, g and b at most 0.2, or CMYK near 0, 0.8, 0.8, 0. */
    public boolean isRed() {
        return switch (parts.size()) {
            case 3 -> parts.get(0) >= 0.75 && parts.get(1) <= NEAR && parts.get(2) <= NEAR;
            case 4 -> parts.get(0) <= NEAR && parts.get(1) >= 0.6 && parts.get(2) >= 0.6 && parts.get(3) <= NEAR;
            default -> false;
        };
    }

    /**
     * True for the same colour but for rounding.
     *
     * @param rgb 0xRRGGBB
     */
    public boolean isNear(int rgb) {
        return parts.size() == 3
                && Math.abs(parts.get(0) - (rgb >> 16 & 0xFF) / 255.0) <= EXACT
                && Math.abs(parts.get(1) - (rgb >> 8 & 0xFF) / 255.0) <= EXACT
                && Math.abs(parts.get(2) - (rgb & 0xFF) / 255.0) <= EXACT;
    }

    /** Reddish enough to be meant as red, whether or not it is the red of the standard. */
    public boolean isReddish() {
        return switch (parts.size()) {
            case 3 -> parts.get(0) >= 0.5 && parts.get(0) > 1.8 * Math.max(parts.get(1), parts.get(2));
            case 4 -> parts.get(3) <= 0.5 && Math.min(parts.get(1), parts.get(2)) > 0.4 + parts.get(0);
            default -> false;
        };
    }

    /** Black without any other colour: gray 0, RGB 0 0 0, or K alone. */
    public boolean isBlack() {
        return switch (parts.size()) {
            case 1, 3 -> parts.stream().allMatch(p -> p <= EXACT);
            case 4 -> parts.get(3) >= 1 - EXACT && parts.subList(0, 3).stream().allMatch(p -> p <= EXACT);
            default -> false;
        };
    }

    /** The colour of the paper: cannot be seen. */
    public boolean isWhite() {
        double blank = parts.size() == 4 ? 0 : 1;
        return !parts.isEmpty() && parts.stream().allMatch(p -> Math.abs(p - blank) <= EXACT);
    }

    /** True where the file names a colour that cannot be judged, such as a pattern. */
    public boolean isUnknown() {
        return parts.isEmpty();
    }

    /** For people: {@code RGB 230 0 18}, {@code CMYK 0 80 80 0}, {@code 灰/gray 0}. */
    @Override
    public String toString() {
        return switch (parts.size()) {
            case 1 -> String.format(Locale.ROOT, "gray %.2f", parts.get(0));
            case 3 -> "RGB " + scaled(255);
            case 4 -> "CMYK " + scaled(100);
            default -> "?";
        };
    }

    private String scaled(int full) {
        return Arrays.stream(parts.stream().mapToLong(p -> Math.round(p * full)).toArray())
                .mapToObj(Long::toString)
                .collect(Collectors.joining(" "));
    }
}
