package hongtou.reading.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the office of a leader group has to do: 办公室负责组织督导检查，收集汇总情况; …兼任办公室主任，负责日常工作. */
final class OfficeDuties {
    private static final String OFFICE = "(?:领导小组|领导组|指挥部)?(?:办公室|联席办|工作专班|专班)";
    private static final String DUTY = "((?:主要|具体|统一)?(?:负责|承担)(?!人|同志|制)[^。；\n]{2,300}+)";
    private static final Pattern OWN = Pattern.compile("(?:^|(?<=[。；\n，]))" + OFFICE + DUTY);
    private static final Pattern LISTED = Pattern.compile(OFFICE + "的?(?:主要|工作|具体)?职责(?:是|为|：|:)([^。\n]{2,300}+)");
    /** Behind the seat and the director, to the end of their sentence. */
    private static final Pattern BEHIND_SEAT =
            Pattern.compile("(?:办公室|联席办|专班)[^。；\n]{0,12}?(?:设在|设于|挂靠|在)[^。；\n]{2,120}?[，,]" + DUTY);

    /** 承担日常工作，办公室主任由…兼任: the director is no duty. */
    private static final Pattern NEXT = Pattern.compile("，(?:办公室)?(?:主任|副主任|成员|由)");

    private OfficeDuties() {}

    /** The words of the duties without blanks, or an empty text. */
    static String of(String source) {
        CleanText clean = CleanText.of(source);
        for (Pattern form : new Pattern[] {OWN, LISTED, BEHIND_SEAT}) {
            Matcher m = form.matcher(clean.chars());
            if (m.find()) {
                String words = clean.words(m.start(1), m.end(1));
                Matcher next = NEXT.matcher(words);
                return next.find() ? words.substring(0, next.start()) : words;
            }
        }
        return "";
    }
}
