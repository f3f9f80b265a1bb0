package hongtou.importing;

import hongtou.reading.phrase.NumberLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Takes away what a web page puts around a document, and keeps what its disclosure box says. */
final class PortalPage {
    private static final int HEAD = 80;
    private static final int FOOT = 40;
    private static final int LONGEST_FURNITURE = 160;
    private static final Words FURNITURE = Words.of("portal-furniture.txt");
    private static final List<String> WHOLE = FURNITURE.all().stream()
            .filter(w -> w.startsWith("="))
            .map(w -> Blanks.squeeze(w.substring(1)))
            .toList();

    private static final List<String> INSIDE = FURNITURE.all().stream()
            .filter(w -> w.startsWith("~"))
            .map(w -> w.substring(1))
            .toList();

    private final PortalFields fields = new PortalFields();
    private final Consumer<Remark> remarks;

    private PortalPage(Consumer<Remark> remarks) {
        this.remarks = remarks;
    }

    /**
     * The document's own lines.
     *
     * @param fields the disclosure metadata, by key of the front matter
     */
    record Inside(List<Line> lines, Map<String, String> fields) {}

    static Inside of(List<Line> lines, Consumer<Remark> remarks) {
        PortalPage page = new PortalPage(remarks);
        int foot = page.footStart(lines);
        List<Line> kept = new ArrayList<>();
        int head = page.headEnd(lines);
        for (int i = 0; i < lines.size(); i++) {
            int taken = i < head ? page.headLines(lines, i) : 0;
            if (taken == 0 && i >= foot && isFurniture(lines.get(i).text())) {
                taken = 1;
            }
            for (int k = i; k < i + taken; k++) {
                page.report(lines.get(k));
            }
            if (taken == 0) {
                kept.add(lines.get(i));
            }
            i += Math.max(0, taken - 1);
        }
        return new Inside(kept, page.fields.values());
    }

    /** How many lines from here on belong to the page's head; 0 for a line of the document. */
    private int headLines(List<Line> lines, int at) {
        String text = lines.get(at).text();
        if (fields.read(text)) {
            return 1;
        }
        boolean names = PortalFields.isName(text) && at + 1 < lines.size();
        if (names && PortalFields.bare(text).length() > 2) {
            String value = lines.get(at + 1).text();
            if (PortalFields.isName(value) || value.length() > LONGEST_FURNITURE) {
                return 1;
            }
            fields.put(PortalFields.bare(text), value);
            return 2;
        }
        return isFurniture(text) ? 1 : 0;
    }

    /** The head ends where the text begins: at a number or a full sentence. */
    private int headEnd(List<Line> lines) {
        int end = Math.min(lines.size(), HEAD);
        for (int i = 0; i < end; i++) {
            String text = lines.get(i).text();
            boolean sentence = text.length() > 30 && text.endsWith("。");
            if (!isFurniture(text) && (sentence || NumberLabel.at(text).isPresent())) {
                return i;
            }
        }
        return end;
    }

    private int footStart(List<Line> lines) {
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - FOOT); i--) {
            String text = lines.get(i).text();
            if (text.length() > 30 && text.endsWith("。") && !isFurniture(text)) {
                return i + 1;
            }
        }
        return Math.max(0, lines.size() - FOOT);
    }

    private static boolean isFurniture(String text) {
        if (text.length() > LONGEST_FURNITURE) {
            return false;
        }
        boolean bracket = text.startsWith("【") && text.endsWith("】") && text.length() <= 40;
        boolean file = text.matches(".{1,100}\\.(?:docx?|pdf|xlsx?|wps|zip|rar|ofd)(?:\\s*[（(][^（）()]{0,20}[）)])?");
        boolean inside = INSIDE.stream().anyMatch(text::contains) && text.indexOf('。') < 0;
        return bracket
                || inside
                || file && !text.startsWith("附件")
                || FURNITURE.startOf(text)
                || WHOLE.contains(Blanks.squeeze(text).replaceAll("[\\[\\]【】]", ""));
    }

    private void report(Line line) {
        String words = Remark.quote(line.text());
        remarks.accept(Remark.of(line.number(), "删去网页附加的文字“" + words + "”", "web page text \"" + words + "\" removed"));
    }
}
