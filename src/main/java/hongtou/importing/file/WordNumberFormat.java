package hongtou.importing.file;

import java.util.Locale;

/** The number formats of Word (ISO/IEC 29500, ST_NumberFormat) that offices use. */
final class WordNumberFormat {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LARGEST_COUNTED = 99;

    private WordNumberFormat() {}

    static String of(String format, int value) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting",
                    "ideographTraditional" -> counted(value);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(value);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> value >= 1 && value <= 20
                    ? String.valueOf((char) ('\u2460' + value - 1))
                    : String.valueOf(value);
            case "lowerLetter" -> letter(value);
            case "upperLetter" -> letter(value).toUpperCase(Locale.ROOT);
            case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
            default -> String.valueOf(value);
        };
    }

    private static String letter(int value) {
        return value >= 1 && value <= 26 ? String.valueOf((char) ('a' + value - 1)) : String.valueOf(value);
    }

    private static String digits(int value) {
        StringBuilder out = new StringBuilder();
        String.valueOf(value).chars().forEach(c -> out.append(DIGITS.charAt(c - '0')));
        return out.toString();
    }

    private static String counted(int value) {
        if (value < 1 || value > LARGEST_COUNTED) {
            return digits(value);
        }
        String tens = value < 10 ? "" : (value < 20 ? "" : DIGITS.charAt(value / 10)) + "十";
        return tens + (value % 10 == 0 ? "" : DIGITS.charAt(value % 10));
    }
}
