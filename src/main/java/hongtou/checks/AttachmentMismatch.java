package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Attachment;
import hongtou.model.Document;
import hongtou.model.FrontMatter.AttachmentNote;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HT108: the attachments listed (附件说明), present and cited do not agree (GB/T 9704 7.3.4, 7.3.7). A list whose
 * attachments lie in files of their own is cited by numbers only.
 */
final class AttachmentMismatch implements DocumentRule {
    private static final Pattern CITED = Pattern.compile("(?:[（(]|见|按照?|依照|填写|报送)附件\\s?(\\d{1,2})");

    private static final Pattern NUMBERED = Pattern.compile("》?[（(](?:详?见|格式见)?附件\\s?(\\d{1,2})[）)]");
    private static final int LONGEST_NAME = 60;

    @Override
    public String code() {
        return "HT108";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        List<AttachmentNote> notes = document.frontMatter().tail().attachments();
        List<Attachment> present = document.attachments();
        List<Diagnostic> found = new ArrayList<>();
        for (AttachmentNote note : notes) {
            boolean there = note.matrix()
                    || isPlan(document, note)
                    || present.stream()
                            .anyMatch(a -> alike(a.title(), note.name().value()));
            if (!there) {
                found.add(finding(
                        document,
                        note.name().span(),
                        "附件说明里的“" + note.name().value() + "”没有对应的附件",
                        "the attachment \"" + note.name().value() + "\" is listed but not present"));
            }
        }
        for (Attachment attachment : present) {
            boolean listed = notes.stream()
                    .anyMatch(n -> alike(attachment.title(), n.name().value()));
            if (!listed) {
                found.add(finding(
                        document,
                        firstLine(document, attachment),
                        attachment.label() + "“" + attachment.title() + "”没有列入附件说明",
                        attachment.label() + " \"" + attachment.title() + "\" is present but not listed"));
            }
        }
        misnumbered(document, notes, found);
        cited(document, Math.max(notes.size(), present.size() + planned(document)), found);
        return found;
    }

    /** 值班表（见附件2), where 值班表 is attachment 1: only where the words before the bracket are another attachment's name. */
    private void misnumbered(Document document, List<AttachmentNote> notes, List<Diagnostic> found) {
        for (Passage passage : Passages.of(document)) {
            Matcher m = NUMBERED.matcher(passage.text());
            while (m.find()) {
                int number = Integer.parseInt(m.group(1));
                String before = plain(passage.text().substring(Math.max(0, m.start() - LONGEST_NAME), m.start()));
                for (int i = 0; i < notes.size(); i++) {
                    String name = plain(notes.get(i).name().value());
                    boolean own = number <= notes.size()
                            && before.endsWith(
                                    plain(notes.get(number - 1).name().value()));
                    if (i + 1 != number && !own && before.endsWith(name)) {
                        found.add(finding(
                                document,
                                passage.span(m.start(1) - 2, m.end(1)),
                                "“" + notes.get(i).name().value() + "”是附件" + (i + 1) + "，文中写作附件" + number,
                                "\"" + notes.get(i).name().value() + "\" is attachment " + (i + 1) + ", not "
                                        + number));
                    }
                }
            }
        }
    }

    private void cited(Document document, int count, List<Diagnostic> found) {
        for (Passage passage : Passages.of(document)) {
            Matcher m = CITED.matcher(passage.text());
            while (m.find()) {
                if (Integer.parseInt(m.group(1)) > count) {
                    Span span = passage.span(m.start(1) - 2, m.end(1));
                    found.add(finding(
                            document,
                            span,
                            "文中提到附件" + m.group(1) + "，本文只有 " + count + " 个附件",
                            "attachment " + m.group(1) + " is cited; there are only " + count));
                }
            }
        }
    }

    /** A notice may list the plan that it issues as its first attachment (附件1). */
    private static boolean isPlan(Document document, AttachmentNote note) {
        return document.notice() != null
                && alike(document.plan().title(), note.name().value());
    }

    /** How many of the attachments listed are the plan itself. */
    static int planned(Document document) {
        return (int) document.frontMatter().tail().attachments().stream()
                .filter(note -> isPlan(document, note))
                .count();
    }

    private static Span firstLine(Document document, Attachment attachment) {
        return document.source().lineAt(attachment.span().start());
    }

    private static boolean alike(String one, String other) {
        return plain(one).equals(plain(other));
    }

    static String plain(String title) {
        return title.replaceAll("[\\s\\u3000《》]", "").replace('(', '（').replace(')', '）');
    }

    private Diagnostic finding(Document document, Span span, String chinese, String english) {
        return Diagnostic.warning(code(), document.at(span), new Message(chinese, english))
                .hint("附件说明、附件标题和文中引用应当一致", "list, titles and citations of attachments must agree");
    }
}
