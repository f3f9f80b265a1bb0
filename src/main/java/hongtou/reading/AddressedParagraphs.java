package hongtou.reading;

import hongtou.model.Block;
import hongtou.model.RunningText;
import hongtou.reading.phrase.OwnerPhrase;
import hongtou.reading.phrase.OwnerPhrases;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs outside the numbering that each tell somebody to do something: 区住建局负责…; of minutes, the resolutions in them. */
final class AddressedParagraphs {
    private AddressedParagraphs() {}

    /**
     * A paragraph.
     *
     * @param number its place: 第2段
     */
    record Paragraph(String number, RunningText text) {}

    static List<Paragraph> of(List<Block> blocks) {
        List<Paragraph> found = new ArrayList<>();
        int place = 0;
        for (RunningText text : SectionText.paragraphs(blocks)) {
            place++;
            String number = "第" + place + "段";
            if (Resolutions.tells(text.text())) {
                Resolutions.of(text).forEach(one -> found.add(new Paragraph(number, one)));
            } else if (isAddressed(text.text(), OwnerPhrases.inText(text.text()))) {
                found.add(new Paragraph(number, text));
            }
        }
        return found;
    }

    /** Its first sentence begins with a body, or with a clause and then a body. */
    private static boolean isAddressed(String text, List<OwnerPhrase> owners) {
        int start = owners.isEmpty() ? -1 : owners.get(0).start();
        int stop = text.indexOf('。');
        return start == 0
                || start == 1 && "请望希".indexOf(text.charAt(0)) >= 0
                || start > 0 && (stop < 0 || start < stop) && "，,".indexOf(text.charAt(start - 1)) >= 0;
    }
}
