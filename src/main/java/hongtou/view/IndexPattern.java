package hongtou.view;

import hongtou.model.Document;
import hongtou.model.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * How an office writes its index numbers (索引号): {@code {机构代码}/{年}-{序号}}.
 *
 * @param form a text with {@link #WORDS} in braces, 序号 once
 * @param body 机构代码, what {@code {机构代码}} stands for
 * @param digits how many digits a serial number has at least
 */
public record IndexPattern(String form, String body, int digits) {
    public static final String SERIAL = "{序号}";
    public static final List<String> WORDS = List.of("{机构代码}", "{年}", "{月}", SERIAL);

    /** True where the number of a document depends on its day. */
    public boolean asksForDate() {
        return form.contains("{年}") || form.contains("{月}");
    }

    /** The number of a document with a serial number. */
    String number(Document document, int serial) {
        String digitsOf = String.valueOf(serial);
        return written(document).replace(SERIAL, "0".repeat(Math.max(0, digits - digitsOf.length())) + digitsOf);
    }

    /** The serial number of a number that has been given, where it is of the same row as that of the document. */
    OptionalInt serial(Document document, String number) {
        String written = written(document);
        int at = written.indexOf(SERIAL);
        String before = written.substring(0, at);
        String behind = written.substring(at + SERIAL.length());
        boolean fits = number.length() > before.length() + behind.length()
                && number.startsWith(before)
                && number.endsWith(behind);
        String serial = fits ? number.substring(before.length(), number.length() - behind.length()) : "";
        return serial.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(serial)) : OptionalInt.empty();
    }

    private String written(Document document) {
        Field<LocalDate> date = document.frontMatter().tail().issuedDate();
        String year = date == null ? "" : String.valueOf(date.value().getYear());
        String month = date == null
                ? ""
                : String.valueOf(100 + date.value().getMonthValue()).substring(1);
        return form.replace("{机构代码}", body).replace("{年}", year).replace("{月}", month);
    }
}
