package hongtou.reading;

import hongtou.model.RunningText;
import hongtou.reading.phrase.OwnerPhrases;
import hongtou.reading.phrase.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * What minutes (纪要) tell somebody to do without numbering it: 会议决定，由县财政局…. The verb of the meeting decides: what it
 * holds or stresses (会议认为, 会议强调) orders nothing, up to the next verb.
 */
final class Resolutions {
    private static final String MEETING = "会议";
    private static final WordList VERBS = WordList.of("/hongtou/reading/resolution-verbs.txt");

    private Resolutions() {}

    /** True for a paragraph that tells what a meeting did. */
    static boolean tells(String paragraph) {
        return paragraph.startsWith(MEETING) && !verb(paragraph, 0).isEmpty();
    }

    /** The sentences of a paragraph that charge somebody, without the words before them: 会议决定，. */
    static List<RunningText> of(RunningText paragraph) {
        List<RunningText> found = new ArrayList<>();
        String text = paragraph.text();
        boolean orders = false;
        for (int from = 0; from < text.length(); ) {
            int stop = text.indexOf('。', from);
            int to = stop < 0 ? text.length() : stop + 1;
            int begin = from;
            String verb = verb(text, from);
            if (!verb.isEmpty()) {
                orders = VERBS.classOf(verb).equals("orders");
                begin = behind(text, from + MEETING.length() + verb.length(), to);
            }
            boolean charges = text.startsWith("责成", from);
            if ((orders || charges)
                    && !OwnerPhrases.inText(text.substring(begin, to)).isEmpty()) {
                found.add(paragraph.part(begin, to));
            }
            from = to;
        }
        return found;
    }

    /** The verb of a sentence that begins with 会议; empty where there is none. */
    private static String verb(String text, int at) {
        return text.startsWith(MEETING, at) ? VERBS.at(text, at + MEETING.length(), text.length()) : "";
    }

    private static int behind(String text, int at, int to) {
        int i = at;
        while (i < to && "，：,:".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
