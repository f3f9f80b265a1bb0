package hongtou.reading;

import hongtou.model.Block;
import hongtou.model.RunningText;
import hongtou.reading.phrase.OwnerPhrase;
import hongtou.reading.phrase.OwnerPhrases;
import hongtou.reading.phrase.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paragraphs outside the numbering that each tell somebody to do something: 区住建局负责…, 第四条　镇水利站每月…. */
final class AddressedParagraphs {
    private static final String NUMBER = "第[一二三四五六七八九十百千零〇\\d]{1,6}";
    private static final Pattern ARTICLE = Pattern.compile("(" + NUMBER + "条(?:之[一二三四五六七八九十])?)[ \\u3000]*");
    private static final Pattern CHAPTER = Pattern.compile(NUMBER + "[编章节][ \\u3000]*[^。；，]{2,30}");
    private static final WordList ORDERS_NOTHING = WordList.of("/hongtou/reading/not-order-sections.txt");

    private AddressedParagraphs() {}

    /**
     * A paragraph.
     *
     * @param number 第四条; of a paragraph without a number, its place: 第2段
     * @param chapter the chapter of a rule in which it stands, or an empty text
     */
    record Paragraph(String number, String chapter, RunningText text) {}

    static List<Paragraph> of(List<Block> blocks) {
        List<Paragraph> found = new ArrayList<>();
        String chapter = "";
        int place = 0;
        for (RunningText text : SectionText.paragraphs(blocks)) {
            place++;
            Matcher article = ARTICLE.matcher(text.text());
            if (CHAPTER.matcher(text.text()).matches()) {
                chapter = text.text();
            } else if (!ORDERS_NOTHING.anyIn(chapter)) {
                boolean numbered = article.lookingAt();
                RunningText words =
                        numbered ? text.part(article.end(), text.text().length()) : text;
                List<OwnerPhrase> owners = OwnerPhrases.inText(words.text());
                if (numbered ? !owners.isEmpty() : isAddressed(words.text(), owners)) {
                    String number = numbered ? article.group(1) : "第" + place + "段";
                    found.add(new Paragraph(number, chapter, words));
                }
            }
        }
        return found;
    }

    /** Its first sentence begins with a body, or with a clause and then a body. */
    private static boolean isAddressed(String text, List<OwnerPhrase> owners) {
        int start = owners.isEmpty() ? -1 : owners.get(0).start();
        int stop = text.indexOf('。');
        return start == 0 || start > 0 && (stop < 0 || start < stop) && "，,".indexOf(text.charAt(start - 1)) >= 0;
    }
}
