package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Attachment;
import hongtou.model.Document;
import hongtou.model.FrontMatter.AttachmentNote;
import java.util.ArrayList;
import java.util.List;

/**
 * HT111: attachments that stand in another order than they are listed (附件说明), or whose numbers do not run 1, 2, 3
 * (GB/T 9704 7.3.4, 7.3.7).
 */
final class AttachmentOrder implements DocumentRule {

    @Override
    public String code() {
        return "HT111";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        List<Diagnostic> found = new ArrayList<>();
        numbers(document, found);
        order(document, found);
        return found;
    }

    /** An attachment without a number counts as the next; where the plan itself is listed it is the first. */
    private void numbers(Document document, List<Diagnostic> found) {
        int next = 1 + AttachmentMismatch.planned(document);
        for (Attachment attachment : document.attachments()) {
            int number = attachment.number() == 0 ? next : attachment.number();
            if (number != next) {
                found.add(finding(
                        document,
                        attachment,
                        "“附件" + number + "”应为“附件" + next + "”",
                        "attachment " + number + " should be attachment " + next));
            }
            next = number + 1;
        }
    }

    private void order(Document document, List<Diagnostic> found) {
        List<String> listed = document.frontMatter().tail().attachments().stream()
                .map(AttachmentNote::name)
                .map(name -> AttachmentMismatch.plain(name.value()))
                .toList();
        int last = -1;
        for (Attachment attachment : document.attachments()) {
            int at = listed.indexOf(AttachmentMismatch.plain(attachment.title()));
            if (at >= 0 && at < last) {
                found.add(finding(
                        document,
                        attachment,
                        attachment.label() + "“" + attachment.title() + "”的次序与附件说明不一致",
                        attachment.label() + " \"" + attachment.title() + "\" is not in the order of the list"));
            }
            last = Math.max(last, at);
        }
    }

    private Diagnostic finding(Document document, Attachment attachment, String chinese, String english) {
        return Diagnostic.warning(
                        code(),
                        document.at(document.source().lineAt(attachment.span().start())),
                        new Message(chinese, english))
                .hint("附件按附件说明的次序排列，序号从 1 起连续", "put the attachments in the order of the list, numbered from 1");
    }
}
