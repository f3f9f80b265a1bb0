package hongtou.view;

import hongtou.model.Body;
import hongtou.model.Section;
import java.util.List;

/**
 * The headings of a document as a tree: bookmarks of the PDF, contents list of the page, headings of the JSON.
 *
 * @param entries the topmost headings
 */
public record Outline(List<Entry> entries) {
    public Outline {
        entries = List.copyOf(entries);
    }

    /**
     * A heading.
     *
     * @param level 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）
     * @param label its number as printed
     * @param text its words, without the full stop of a run-in heading
     */
    public record Entry(int level, String label, String text, String anchor, List<Entry> entries) {
        public Entry {
            entries = List.copyOf(entries);
        }

        /** Label and words as they stand in a line. */
        public String line() {
            return label + (label.endsWith(".") ? " " : "") + text;
        }
    }

    /** The outline of a body: every section that has a heading, down to a level. */
    public static Outline of(Body body, int deepest) {
        return new Outline(entries(body.sections(), deepest));
    }

    private static List<Entry> entries(List<Section> sections, int deepest) {
        return sections.stream()
                .filter(s -> s.hasTitle() && s.level() <= deepest)
                .map(s -> new Entry(
                        s.level(), s.label().printed(), s.heading(), Anchors.of(s), entries(s.sections(), deepest)))
                .toList();
    }
}
