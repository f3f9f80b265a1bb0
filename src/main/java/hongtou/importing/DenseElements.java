package hongtou.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a document in one line at the elements above and below its text. */
final class DenseElements {
    private static final int HEAD = 600;
    private static final int LONGEST_WHOLE = 6000;
    private static final String DAY = "\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日";
    private static final String BODY = "[\\p{IsHan}]{2,30}(?:府|会|局|委|办|室|部|厅|院|所|站|中心|组|处)";
    private static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}]{0,12}[〔\\[（(]\\d{4}[〕\\]）)]\\s?\\d{1,4}\\s?号");
    private static final Pattern NOTICE_END =
            Pattern.compile("的(?:通知|意见|公告|通告|决定|批复|请示|报告|通报|公示|复?函)(?=[\\s\\u3000]*[\\p{IsHan}])");
    private static final Pattern RECIPIENTS_END = Pattern.compile("[：:](?=[\\s\\u3000]*(?:现将|为|根据|按照|依据|经|你|近|今年|《))");
    private static final Pattern BODY_BEGINS = Pattern.compile("现将|现就|为|根据|按照|依据|经|你|各");
    private static final Pattern SIGNATURE =
            Pattern.compile("(?<=[。！])[\\s\\u3000]*(" + BODY + ")[\\s\\u3000]*(" + DAY + ")(?!\\s?[前起至以内印])");
    /** Signed behind a blank, where nothing but what stands below a text follows. */
    private static final Pattern LOOSE_SIGNATURE = Pattern.compile(
            "(?<=[\\s\\u3000])(" + BODY + ")[\\s\\u3000]+(" + DAY + ")[\\s\\u3000]*(?=$|[（(]此件|附件|抄送|来源)");

    private static final Pattern PLAN_TITLE = Pattern.compile(
            "^[\\s\\u3000]*[^。；：]{4,70}?(?:方案|计划|规划|要点|办法|细则|意见|措施|预案)(?:[\\s\\u3000]*[（(][^（）()]{2,20}[）)])?(?=[\\s\\u3000]*(?:为|根据|按照|依据|近年|一、))");
    private static final Pattern NOTE = Pattern.compile("[（(]\\s?此件[^（）()]{2,20}[）)]");
    private static final Pattern BEGINS = Pattern.compile(
            "(?<=[。；\\s\\u3000）])(?:附件\\s?[：:]|抄\\s?送\\s?[：:]|(?:第一|常务|执行)?副?\\s?组\\s?长\\s?[：:]|成\\s?员\\s?[：:]|(?:副?总)?指挥长?[：:])");
    private static final Pattern PRINT =
            Pattern.compile("(?<=[。\\s\\u3000])" + BODY + "[\\s\\u3000]*" + DAY + "\\s?印发");
    /** 特此公告。 behind a blank is a paragraph of its own. */
    private static final Pattern FORMULA =
            Pattern.compile("(?<=[\\s\\u3000])(?:特此|专此|此复|妥否)[\\p{IsHan}，,]{0,10}[。！!]?(?=[\\s\\u3000]|$)");

    private static final Pattern SENTENCE_GAP = Pattern.compile("(?<=[。！？])[ \\u3000\\u00A0\\t](?=\\S)");
    private static final Pattern WIDE_GAP = Pattern.compile("[ \\u3000\\u00A0\\t]{2,}");

    private final String text;
    private final TreeSet<Integer> cuts = new TreeSet<>();

    private DenseElements(String text) {
        this.text = text;
    }

    /** True for a short document in one line: its title, its text, who signed it and when. */
    static boolean isWhole(String text) {
        if (text.length() > LONGEST_WHOLE) {
            return false;
        }
        String top = text.substring(0, Math.min(HEAD / 2, text.length()));
        Matcher title = NOTICE_END.matcher(top);
        boolean titled = title.find()
                && TitleLines.isComplete(top.substring(0, title.end()))
                && (Blanks.isBlank(text.charAt(title.end()))
                        || BODY_BEGINS
                                .matcher(text)
                                .region(title.end(), text.length())
                                .lookingAt());
        return titled && SIGNATURE.matcher(text).find();
    }

    /** The stretches between the elements, and the elements themselves, in order. */
    static List<String> apart(String text) {
        DenseElements elements = new DenseElements(text);
        elements.head();
        elements.below();
        return elements.pieces();
    }

    private void head() {
        String top = text.substring(0, Math.min(HEAD, text.length()));
        Matcher number = NUMBER.matcher(top);
        if (number.find() && number.end() < HEAD / 2 && isOutside(top, number.start())) {
            int mark = number.group().indexOf("文件");
            cuts.add(mark < 0 ? number.start() : number.start() + mark + 2);
            cuts.add(number.end());
        }
        Matcher notice = NOTICE_END.matcher(top);
        if (notice.find() && endsTitle(top, notice.start(), notice.end())) {
            cuts.add(notice.end());
            Matcher recipients = RECIPIENTS_END.matcher(top);
            if (recipients.find(notice.end())
                    && top.substring(notice.end(), recipients.start()).indexOf('。') < 0) {
                cuts.add(recipients.end());
            }
        } else {
            title(0);
        }
    }

    private boolean endsTitle(String top, int start, int end) {
        Integer cut = cuts.floor(start);
        return TitleLines.isComplete(top.substring(cut == null ? 0 : cut, end));
    }

    /** True where no title in 《》 is open. */
    private static boolean isOutside(String top, int at) {
        return top.lastIndexOf('《', at) <= top.lastIndexOf('》', at);
    }

    private void title(int from) {
        String rest = text.substring(from, Math.min(text.length(), from + 200));
        Matcher title = PLAN_TITLE.matcher(rest);
        if (title.find()) {
            cuts.add(from);
            cuts.add(from + title.end());
        }
    }

    private void below() {
        signatures(SIGNATURE);
        signatures(LOOSE_SIGNATURE);
        Matcher note = NOTE.matcher(text);
        while (note.find()) {
            cuts.add(note.start());
            cuts.add(note.end());
            title(note.end());
        }
        starts(BEGINS);
        starts(FORMULA);
        starts(WIDE_GAP);
        if (gapsPartParagraphs()) {
            starts(SENTENCE_GAP);
        }
        Matcher print = PRINT.matcher(text);
        while (print.find()) {
            cuts.add(print.start());
            cuts.add(print.end());
        }
    }

    private void signatures(Pattern form) {
        Matcher signature = form.matcher(text);
        while (signature.find()) {
            cuts.add(signature.start(1));
            cuts.add(signature.start(2));
            cuts.add(signature.end());
            title(signature.end());
        }
    }

    /** A blank behind a full stop says something only where most full stops have none. */
    private boolean gapsPartParagraphs() {
        int stops = 0;
        int gaps = 0;
        for (int i = text.indexOf('。'); i >= 0; i = text.indexOf('。', i + 1)) {
            stops++;
            gaps += i + 1 < text.length() && Blanks.isBlank(text.charAt(i + 1)) ? 1 : 0;
        }
        return gaps * 10 <= stops * 8;
    }

    private void starts(Pattern pattern) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            cuts.add(m.start());
        }
    }

    private List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            if (cut > from) {
                pieces.add(text.substring(from, cut));
                from = cut;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
