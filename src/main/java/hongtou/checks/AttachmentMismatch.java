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
        cited(document, Math.max(notes.size(), present.size()), found);
        return found;
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
