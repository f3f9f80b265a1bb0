package hongtou.render.document;

import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.render.document.fonts.FontRole;
import java.util.ArrayList;
import java.util.List;

/** Sets what stands below the text: 附件说明 and 附注 (7.3.4, 7.3.6); the signature between them is {@link Signature}. */
final class ClosingComposer {
    private final Desk desk;
    private final FrontMatter.Tail tail;

    ClosingComposer(Desk desk, FrontMatter.Tail tail) {
        this.desk = desk;
        this.tail = tail;
    }

    /** The list of attachments, a blank line below the text; names wrap under their first character (7.3.4). */
    List<Piece> attachments() {
        List<FrontMatter.AttachmentNote> notes = tail.attachments();
        List<Piece> lines = new ArrayList<>();
        if (notes.isEmpty()) {
            return lines;
        }
        lines.add(Desk.blank().marked("lead"));
        double begin = 2 * Grid.EM;
        double names = begin + 3 * Grid.EM;
        for (int i = 0; i < notes.size(); i++) {
            Field<String> name = notes.get(i).name();
            String number = notes.size() == 1 ? "" : Styled.label((i + 1) + ".", name.value());
            List<Styled> label = List.of(Styled.of((i == 0 ? "附件：" : "") + number, FontRole.FANG_SONG, name.span()));
            lines.add(desk.labelled(label, HeadComposer.words(name, FontRole.FANG_SONG), i == 0 ? begin : names)
                    .marked("note"));
        }
        return lines;
    }

    /** 附注 in round brackets, in the line below the date. */
    List<Piece> note() {
        Field<String> note = tail.note();
        if (note == null) {
            return List.of();
        }
        return List.of(desk.paragraph(List.of(Styled.of("（" + note.value() + "）", FontRole.FANG_SONG, note.span()))));
    }
}
