package hongtou.render.site;

import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.FrontMatter.Disclosure;
import hongtou.model.FrontMatter.Head;
import hongtou.model.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The box above a document (政府信息公开 metadata), in the national order; only cells that are filled. */
final class Metadata {
    private Metadata() {}

    /**
     * A cell.
     *
     * @param wide true where it takes a whole line
     */
    record Cell(String term, String words, boolean wide) {}

    static List<Cell> of(Document document) {
        Head head = document.frontMatter().head();
        Disclosure disclosure = document.frontMatter().disclosure();
        List<Cell> cells = new ArrayList<>();
        add(cells, "索引号", text(disclosure.indexNumber()));
        add(cells, "主题分类", text(disclosure.topic()));
        add(cells, "发文机关", document.issuer());
        add(cells, "成文日期", Dates.chinese(document.frontMatter().tail().issuedDate()));
        cells.add(new Cell("标题", document.title(), true));
        add(cells, "发文字号", text(head.docNumber()));
        add(cells, "发布日期", Dates.chinese(disclosure.published()));
        add(cells, "公文种类", head.documentType());
        add(cells, "实施期限", period(document.frontMatter().planning().period()));
        add(
                cells,
                "有效性",
                disclosure.validity() == null
                        ? ""
                        : disclosure.validity().value().chinese());
        return filled(cells);
    }

    /** Two cells stand in a line; one that would stand alone takes the whole line. */
    private static List<Cell> filled(List<Cell> cells) {
        List<Cell> filled = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            boolean alone = !open && (i + 1 == cells.size() || cells.get(i + 1).wide());
            filled.add(new Cell(cell.term(), cell.words(), cell.wide() || alone));
            open = !open && !cell.wide() && !alone;
        }
        return filled;
    }

    private static void add(List<Cell> cells, String term, String words) {
        if (!words.isBlank()) {
            cells.add(new Cell(term, words, false));
        }
    }

    private static String text(@Nullable Field<String> field) {
        return field == null ? "" : field.value();
    }

    /** Whole years as years, anything else as days. */
    static String period(@Nullable Field<Period> field) {
        if (field == null) {
            return "";
        }
        Period period = field.value();
        boolean years =
                period.from().getDayOfYear() == 1 && period.to().plusDays(1).getDayOfYear() == 1;
        if (!years) {
            return Dates.chinese(period.from()) + "至" + Dates.chinese(period.to());
        }
        boolean one = period.from().getYear() == period.to().getYear();
        return period.from().getYear() + (one ? "" : "—" + period.to().getYear()) + "年";
    }
}
