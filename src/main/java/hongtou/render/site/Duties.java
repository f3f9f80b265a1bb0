package hongtou.render.site;

import hongtou.model.Document;
import hongtou.model.Section;
import hongtou.model.TaskField;
import hongtou.view.TaskMatrix.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes what the task matrix knows below the task that it comes from. */
final class Duties {
    private final List<Row> rows;
    private final Map<String, Row> byPath = new HashMap<>();
    private final String root;
    private final MatrixPages pages;
    private final boolean printsFields;

    /**
     * @param rows the tasks of the document
     * @param here those of them that stand in the text to be written
     * @param root what leads from the page to the top of the site
     * @param pages where the tasks stand in the matrix
     */
    Duties(Document document, List<Row> rows, List<Row> here, String root, MatrixPages pages) {
        this.rows = rows;
        this.root = root;
        this.pages = pages;
        this.printsFields = document.frontMatter().planning().printsTaskFields();
        here.forEach(row -> byPath.put(row.task().path(), row));
    }

    boolean of(Section section) {
        return byPath.containsKey(section.path());
    }

    /** Writes the field list, where the author wants it printed, and the chips. */
    void write(Section section, Html out) {
        if (printsFields && !section.fields().isEmpty()) {
            out.element("p", "（" + fields(section.fields()) + "）", "class", "fields")
                    .line();
        }
        Row row = byPath.get(section.path());
        if (row != null) {
            chips(row, out);
        }
    }

    private static String fields(List<TaskField> fields) {
        return String.join(
                "；",
                fields.stream().map(f -> f.word() + "：" + f.value().value()).toList());
    }

    private void chips(Row row, Html out) {
        out.open("p", "class", "duty", Html.FURNITURE, "");
        chip("牵头", row.lead(), "who", out);
        chip(row.lead().isEmpty() ? "责任" : "配合", row.others(), "who", out);
        chip("责任人", persons(row), "who", out);
        chip("时限", row.due(), "when", out);
        out.open("a", "class", "row", "href", matrixAddress(row), "aria-label", "任务表：" + row.clause())
                .text("任务表")
                .close("a");
        out.close("p").line();
    }

    private static List<String> persons(Row row) {
        return row.task().responsibility().persons().stream()
                .map(p -> p.name().isEmpty() ? p.post() : p.name())
                .toList();
    }

    private static void chip(String word, List<String> values, String kind, Html out) {
        if (!values.isEmpty()) {
            out.open("span", "class", "chip " + kind);
            out.element("span", word, "class", "word").text(" " + String.join("、", values));
            out.close("span").text(" ");
        }
    }

    /** The matrix of this document in the place where it asks for it. */
    void matrix(Html out) {
        out.open(
                "div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", "任务分工表", Html.FURNITURE, "");
        out.open("table", "class", "small").open("thead").open("tr");
        for (String head : List.of("序号", "工作任务", "牵头单位", "责任（配合）单位", "完成时限", "依据条款")) {
            out.element("th", head, "scope", "col");
        }
        out.close("tr").close("thead").open("tbody").line();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            out.open("tr")
                    .element("td", String.valueOf(i + 1))
                    .element("td", row.task().title());
            out.element("td", String.join("、", row.lead())).element("td", String.join("、", row.others()));
            out.element("td", String.join("；", row.due()));
            out.open("td")
                    .element("a", row.clause(), "href", Links.fragment(row.anchor()))
                    .close("td");
            out.close("tr").line();
        }
        out.close("tbody").close("table").close("div").line();
    }

    private String matrixAddress(Row row) {
        return root + pages.address(row);
    }
}
