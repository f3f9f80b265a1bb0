package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;

import hongtou.audit.layout.BodyLine;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.Signing;
import hongtou.audit.layout.TextLine;
import hongtou.diagnostic.Message;
import java.util.List;
import java.util.stream.Stream;

/** The document agrees with itself: bookmarks with headings, who signs with whose name stands in the red head. */
final class AgreementChecks {
    private AgreementChecks() {}

    static List<Check> checks() {
        return List.of(
                new Check(
                        57,
                        "PDF",
                        both("书签与标题", "bookmarks and headings"),
                        both("各级标题都有书签（标准未作要求）", "every heading has a bookmark (the standard does not ask)"),
                        AgreementChecks::bookmarks),
                new Check(
                        58,
                        "7.3.5",
                        both("署名与发文机关标志", "signature and issuer's mark"),
                        both("署发文机关全称或规范化简称", "the full or the usual short name of the issuer"),
                        AgreementChecks::names));
    }

    private static void bookmarks(PrintedDocument document, Tally tally) {
        List<String> marks =
                document.ink().bookmarks().stream().map(AgreementChecks::plain).toList();
        if (marks.isEmpty()) {
            return;
        }
        int attachments = document.attachments().stream()
                .mapToInt(a -> a.label().page())
                .min()
                .orElse(Integer.MAX_VALUE);
        for (BodyLine line : document.body()) {
            boolean heading = line.page() < attachments
                    && line.isIndented()
                    && !line.runsOn()
                    && !line.line().bare().contains("。")
                    && Levels.of(line.line().bare()).filter(l -> l.level() == 1).isPresent();
            if (heading) {
                String words = plain(line.line().bare());
                boolean found =
                        marks.stream().anyMatch(m -> !m.isEmpty() && (m.startsWith(words) || words.startsWith(m)));
                if (found) {
                    tally.judge(line.page(), true, both("相符", "as asked"));
                } else {
                    tally.advise(line.page(), Say.quote(line.line().text()), both("没有书签", "no bookmark"));
                }
            }
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u3000。]+", "");
    }

    /** The mark may say 文件 behind the name; of joint issuers each may sign. */
    private static void names(PrintedDocument document, Tally tally) {
        String mark = document.head().markText().replaceFirst("文件$", "");
        if (mark.isEmpty() || document.signings().isEmpty()) {
            return;
        }
        Signing signing = document.signings().get(0);
        List<String> names = signing.names().stream()
                .flatMap(l -> Stream.of(l.text().strip().split(" +")))
                .toList();
        String signed = String.join("", names);
        if (mark.equals(signed)) {
            tally.judge(signing.page(), true, Say.quote(signed));
            return;
        }
        boolean rows = names.size() > 1 || document.pages().stream().anyMatch(p -> document.hasSealRows(p.number()));
        if (rows
                && names.stream().noneMatch(n -> mark.contains(n))
                && document.head().mark().size() == 1) {
            tally.unjudged(signing.page(), both("联合行文，标志只用主办机关", "a joint document whose mark is the sponsor's alone"));
            return;
        }
        for (TextLine line : signing.names()) {
            for (String name : line.text().strip().split(" +")) {
                Message found = Say.quote(name);
                if (mark.contains(name) || name.contains(mark) || StampChecks.isStamped(document, signing)) {
                    tally.judge(line.page(), true, found);
                } else {
                    tally.advise(line.page(), found, both("标志是“" + mark + "”", "the mark says “" + mark + "”"));
                }
            }
        }
    }
}
