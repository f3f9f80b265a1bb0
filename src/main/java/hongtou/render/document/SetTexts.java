package hongtou.render.document;

import hongtou.render.document.typesetting.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers the paragraphs of a document; the page names each by a class of its own, such as {@code t12}. */
final class SetTexts {
    private static final String PREFIX = "t";

    private final List<SetText> texts = new ArrayList<>();

    /** The class that names a paragraph. */
    String add(SetText text) {
        texts.add(text);
        return PREFIX + (texts.size() - 1);
    }

    /** The paragraph that one of these classes names. */
    Optional<SetText> find(String classes) {
        for (String name : classes.split(" ")) {
            if (name.matches(PREFIX + "\\d+")) {
                return Optional.of(texts.get(Integer.parseInt(name.substring(PREFIX.length()))));
            }
        }
        return Optional.empty();
    }

    /** The paragraph with one line more or less. */
    static Optional<Paragraph.Respaced> respaced(SetText text, int change, Desk desk) {
        double measure = desk.measure();
        return desk.typist().respaced(text.words(), Grid.EM, measure - text.first(), measure - text.others(), change);
    }
}
