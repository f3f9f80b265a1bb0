package hongtou.importing;

import hongtou.reading.phrase.NumberLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of attachments below a text (附件说明).
 *
 * @param names in order, without numbers
 * @param count the paragraphs that it takes
 */
record AttachmentNote(List<String> names, int count) {
    private static final int NEAR = 18;
    private static final int LONGEST_NAME = 90;
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d〔（(年月第])(\\d{1,2})[.．、](?!\\d{1,3}(?!\\d))");
    private static final Pattern FILE = Pattern.compile("\\.(?:docx?|pdf|xlsx?|wps|zip|rar|ofd)$");

    AttachmentNote {
        names = List.copyOf(names);
    }

    /** The list that begins at a paragraph. */
    static Optional<AttachmentNote> at(List<Para> paras, int at) {
        AttachmentMark mark = AttachmentMark.of(paras.get(at).text()).orElse(null);
        if (mark == null || !mark.colon()) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder(mark.number() > 0 ? mark.number() + "." : "").append(mark.words());
        int end = at + 1;
        while (end < paras.size() && end - at < 40 && isItem(paras.get(end), words.isEmpty())) {
            words.append(item(paras.get(end)));
            end++;
        }
        boolean listed = end > at + 1 || mark.number() == 0 && !mark.words().isEmpty();
        boolean ends = end == paras.size() || hasDateNear(paras, end) || opensPart(paras, end);
        List<String> names = names(words.toString());
        return listed && ends && !names.isEmpty() ? Optional.of(new AttachmentNote(names, end - at)) : Optional.empty();
    }

    private static boolean isItem(Para para, boolean firstOfAll) {
        Optional<NumberLabel> label = Elements.label(para.text());
        boolean item = label.filter(l -> l.level() == 3).isPresent()
                && (!firstOfAll || label.get().number() == 1);
        boolean another = AttachmentMark.of(para.text())
                .filter(m -> m.colon() && m.number() > 1)
                .isPresent();
        return para.length() <= LONGEST_NAME && (item || another) && para.last() != '。';
    }

    private static String item(Para para) {
        return AttachmentMark.of(para.text())
                .map(m -> m.number() + "." + m.words())
                .orElse(para.text());
    }

    private static boolean hasDateNear(List<Para> paras, int from) {
        for (int i = from; i < Math.min(paras.size(), from + NEAR); i++) {
            String text = paras.get(i).text();
            if (text.length() <= 120 && OfficialDate.atEnd(text).isPresent()) {
                return true;
            }
            if (text.length() > 70) {
                return false;
            }
        }
        return false;
    }

    /** The first attachment itself follows. */
    private static boolean opensPart(List<Para> paras, int at) {
        return AttachmentMark.of(paras.get(at).text())
                .filter(m -> m.words().isEmpty())
                .isPresent();
    }

    /** The names between the numbers 1., 2., 3. — a year glued to a number is part of the name. */
    private static List<String> names(String words) {
        List<String> names = new ArrayList<>();
        Matcher m = NUMBER.matcher(words);
        int start = 0;
        int next = 1;
        while (m.find()) {
            if (Integer.parseInt(m.group(1)) == next) {
                add(names, words.substring(start, m.start()));
                start = m.end();
                next++;
            }
        }
        add(names, words.substring(start));
        return names;
    }

    private static void add(List<String> names, String name) {
        String bare = FILE.matcher(Blanks.squeeze(name)).replaceFirst("").replaceAll("[；;，,。]$", "");
        if (!bare.isEmpty()) {
            names.add(bare);
        }
    }
}
