package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;

import hongtou.audit.ink.PdfInk;
import hongtou.audit.layout.PrintedDocument;
import java.util.List;

/** What the file says about itself: no clause of the standard, but asked of electronic documents. */
final class MetadataChecks {
    private MetadataChecks() {}

    static List<Check> checks() {
        return List.of(
                new Check(
                        56,
                        "PDF",
                        both("文件标题", "title in the metadata"),
                        both("与公文标题一致（标准未作要求）", "that of the document (the standard does not ask)"),
                        MetadataChecks::title),
                new Check(
                        56,
                        "PDF",
                        both("语言、书签、标记", "language, bookmarks, tags"),
                        both("zh-CN，有书签，有标记（标准未作要求）", "zh-CN, bookmarks, tags (the standard does not ask)"),
                        MetadataChecks::structure));
    }

    /** A shortcoming of the file is no violation of the standard. */
    private static void title(PrintedDocument document, Tally tally) {
        String title = document.ink().title().replaceAll("\\s+", "");
        // An order has no title but its mark.
        boolean same = document.head().markText().equals(title)
                || document.titles().stream().anyMatch(t -> t.text().equals(title));
        if (same) {
            tally.judge(0, true, Say.quote(title));
        } else {
            tally.advise(0, title.isEmpty() ? both("没有", "none") : Say.quote(title), null);
        }
    }

    private static void structure(PrintedDocument document, Tally tally) {
        PdfInk ink = document.ink();
        boolean chinese = ink.language().startsWith("zh");
        if (chinese && !ink.bookmarks().isEmpty() && ink.tagged()) {
            tally.judge(0, true, both("都有", "all there"));
        } else {
            String chineseWords = (chinese ? "" : "没有语言 ")
                    + (!ink.bookmarks().isEmpty() ? "" : "没有书签 ")
                    + (ink.tagged() ? "" : "没有标记");
            String englishWords = (chinese ? "" : "no language ")
                    + (!ink.bookmarks().isEmpty() ? "" : "no bookmarks ")
                    + (ink.tagged() ? "" : "no tags");
            tally.advise(0, both(chineseWords.strip(), englishWords.strip()), null);
        }
    }
}
