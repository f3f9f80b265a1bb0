package hongtou.reading;

import hongtou.model.Attachment;
import hongtou.model.Block;
import hongtou.model.Body;
import hongtou.model.FrontMatter;
import java.util.ArrayList;
import java.util.List;

/** The attachments that the front matter asks the tool to typeset: {@code {名称: 任务分工表, 自动: 任务矩阵}}. */
final class AutomaticAttachments {
    private AutomaticAttachments() {}

    static List<Attachment> of(FrontMatter front, List<Attachment> written) {
        List<FrontMatter.AttachmentNote> notes = front.tail().attachments();
        List<Attachment> automatic = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            FrontMatter.AttachmentNote note = notes.get(i);
            String name = note.name().value();
            if (note.matrix() && written.stream().noneMatch(a -> a.title().equals(name))) {
                Body body = new Body(List.of(new Block.MatrixHere(note.name().span())), List.of());
                automatic.add(new Attachment(
                        notes.size() == 1 ? 0 : i + 1,
                        name,
                        true,
                        body,
                        note.name().span()));
            }
        }
        return automatic;
    }
}
