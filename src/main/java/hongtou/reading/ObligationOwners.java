package hongtou.reading;

import hongtou.model.Responsibility;
import hongtou.model.RunningText;
import hongtou.reading.phrase.OwnerPhrase;
import hongtou.reading.phrase.OwnerPhrases;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides who has a dated duty outside the tasks: its clause says so, else the words before it that it goes on from. */
final class ObligationOwners {
    /** Who acts is named no farther back, whatever the text: looking is bounded for each deadline. */
    private static final int REACH = 600;

    /** 各村要…。要于每月底前将…报: nothing but these stands before the time where the subject goes on. */
    private static final Pattern GOES_ON = Pattern.compile("(?:请|要|应当?|须|需|并|于|在|及时|定期|按时|将|均|都|把)*");

    private static final Pattern REPORT = Pattern.compile("[，：]?(?:要|应|须|请|及时)*(?:上报|报送|报告|报|提交)");
    /** Behind a subject: it is told to do something, not spoken of. */
    private static final Pattern TOLD = Pattern.compile("要(?!求|点)|应当?(?!急)|须|需要|将|务必|负责|请");

    private final RunningText text;
    private final @Nullable RunningText heading;

    /**
     * @param text the paragraph
     * @param heading the run-in heading before the paragraph, or null
     */
    ObligationOwners(RunningText text, @Nullable RunningText heading) {
        this.text = text;
        this.heading = heading;
    }

    /**
     * Who has the duty of a clause.
     *
     * @param time where its first deadline begins
     * @param behind where its last deadline ends
     */
    Responsibility of(int from, int to, int time, int behind) {
        RunningText clause = text.part(from, to);
        Responsibility own = ResponsibilityReader.read(List.of(), clause, List.of(), text.span(from, to));
        if (!own.isEmpty()) {
            return own;
        }
        Responsibility found = nearest(start(from, "。；;\n"), to, false);
        if (found == null && GOES_ON.matcher(text.text().substring(from, time)).matches()) {
            boolean report = REPORT.matcher(text.text()).region(behind, to).lookingAt();
            found = report ? nearest(start(from, "。\n"), to, false) : null;
            found = found == null ? nearest(start(from, "\n"), to, true) : found;
            found = found == null && heading != null ? last(heading, true) : found;
        }
        return found == null ? Responsibility.nobody(text.span(from, to)) : found;
    }

    private int start(int from, String ends) {
        int start = from;
        while (start > 0 && from - start < REACH && ends.indexOf(text.text().charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private @Nullable Responsibility nearest(int from, int to, boolean told) {
        return last(text.part(from, to), told);
    }

    /** The last who acts in some words; one who only helps does not count. */
    private static @Nullable Responsibility last(RunningText words, boolean told) {
        Responsibility last = null;
        for (OwnerPhrase phrase : OwnerPhrases.inText(words.text())) {
            boolean acts = !phrase.lead().isEmpty()
                    || !phrase.responsible().isEmpty()
                    || !phrase.persons().isEmpty();
            boolean counts = !told
                    || TOLD.matcher(words.text())
                            .region(phrase.end(), words.text().length())
                            .lookingAt();
            last = acts && counts ? ResponsibilityReader.of(phrase, words) : last;
        }
        return last;
    }
}
