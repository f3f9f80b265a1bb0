package hongtou.render.site;

import hongtou.model.Document;
import hongtou.model.Field;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Dates as pages print them. */
final class Dates {
    /** The newest document first, one without a date last, then by id. */
    static final Comparator<Document> NEWEST_FIRST = Comparator.comparing(
                    Dates::shown, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(Document::id);

    private Dates() {}

    /** 2024年3月22日; nothing for no date. */
    static String chinese(@Nullable LocalDate date) {
        return date == null ? "" : date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    static String chinese(@Nullable Field<LocalDate> date) {
        return date == null ? "" : chinese(date.value());
    }

    /** 2024年3月 */
    static String chinese(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    /** 2024-03-22; nothing for no date. */
    static String iso(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /**
     * The date under which a document is listed: 发布日期, else the later of 印发日期 and 成文日期, because nothing is published before it
     * is printed; else none.
     */
    static @Nullable LocalDate shown(Document document) {
        Field<LocalDate> published = document.frontMatter().disclosure().published();
        Field<LocalDate> printed = document.frontMatter().tail().printDate();
        LocalDate issued = issued(document);
        if (published != null) {
            return published.value();
        }
        return printed == null || (issued != null && printed.value().isBefore(issued)) ? issued : printed.value();
    }

    static @Nullable LocalDate issued(Document document) {
        Field<LocalDate> issued = document.frontMatter().tail().issuedDate();
        return issued == null ? null : issued.value();
    }
}
