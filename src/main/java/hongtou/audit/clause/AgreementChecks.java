package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;

import hongtou.audit.layout.BodyLine;
import hongtou.audit.layout.Colophon;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.Signing;
import hongtou.audit.layout.TextLine;
import hongtou.diagnostic.Message;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The document agrees with itself: bookmarks with headings, who signs with whose name stands in the red head. */
final class AgreementChecks {
    /** Words in the names of many bodies. */
    private static final Pattern COMMON = Pattern.compile("人民政府|委员会|办公室|办公厅|党政|综合|中共|中国共产党|文件|纪要");

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
                        AgreementChecks::names),
                new Check(
                        58,
                        "7.4.3",
                        both("印发机关与署名", "printer and signature"),
                        both("一般是发文机关的办公室（标准未作要求）", "mostly the issuer's office (the standard does not ask)"),
                        AgreementChecks::printer));
    }

    /** The printer shares two characters with an issuer's name, apart from the words that every body's name has. */
    private static void printer(PrintedDocument document, Tally tally) {
        String issuers = document.head().markText()
                + " "
                + document.signings().stream()
                        .flatMap(s -> s.names().stream())
                        .map(TextLine::text)
                        .collect(Collectors.joining(" "));
        Optional<TextLine> line = document.colophon().flatMap(Colophon::printer);
        if (line.isEmpty() || issuers.isBlank()) {
            return;
        }
        String printer = line.get().text().replaceFirst("\\d{4}年.*$", "").strip();
        String own = own(printer);
        String theirs = own(issuers);
        boolean related = IntStream.range(0, Math.max(0, own.length() - 1))
                .anyMatch(i -> theirs.contains(own.substring(i, i + 2)));
        if (related || own.length() < 2) {
            tally.judge(line.get().page(), true, Say.quote(printer));
        } else {
            tally.advise(
                    line.get().page(),
                    Say.quote(printer),
                    both("署名是“" + signed(document) + "”", "signed by “" + signed(document) + "”"));
        }
    }

    private static String signed(PrintedDocument document) {
        return document.signings().stream()
                .flatMap(s -> s.names().stream())
                .map(TextLine::bare)
                .findFirst()
                .orElse(document.head().markText());
    }

    private static String own(String name) {
        return COMMON.matcher(name).replaceAll("");
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
