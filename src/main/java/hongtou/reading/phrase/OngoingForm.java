package hongtou.reading.phrase;

import hongtou.model.Due;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** …，长期坚持。 at the end of a sentence: until when the work goes on. 坚持 and 持续 inside a clause say only how. */
final class OngoingForm implements DeadlineForm {
    private static final Pattern WORDS = Pattern.compile("(?:并|且|并且)?(长期坚持|长期抓好|常抓不懈)(?=[。；）\\n]|$)");

    @Override
    public @Nullable Found at(ReadText text, int start, TimeContext context) {
        boolean may = "并且长常".indexOf(text.chars().charAt(start)) >= 0 && text.clauseStart(start) == start;
        if (context.slot() || !may || text.sentenceStart(start) == start) {
            return null;
        }
        Matcher m = WORDS.matcher(text.chars()).region(start, text.length());
        return m.lookingAt() ? Found.of(m.start(1), m.end(1), new Due.Ongoing()) : null;
    }
}
