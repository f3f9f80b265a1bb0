package hongtou.importing;

import java.util.regex.Pattern;

/**
 * How the words behind a label stand: as a heading of their own, as a heading that runs into its text, or as text.
 *
 * @param length how many characters are the heading; all for one of its own, 0 for text
 */
record HeadingForm(int length) {
    static final HeadingForm TEXT = new HeadingForm(0);
    private static final int LONGEST = 45;
    /** A first sentence of an item up to this length is a heading whatever it opens with. */
    private static final int SHORT_PHRASE = 22;

    private static final int LONG_PHRASE = 40;
    private static final Words USUAL = Words.of("usual-headings.txt");
    private static final Words OPENINGS = Words.of("heading-openings.txt");
    /** What somebody must do, or by when, is no heading. */
    private static final Pattern DUTY =
            Pattern.compile("(?<![重主需必首摘扼纲概])要(?![求素点件塞闻地案闻道领])|应当|必须|\\d|^由|^对于|^凡|^各[^，。]{0,12}(?:负责|要)");

    private static final Pattern STAGE = Pattern.compile("^第[一二三四五六]阶段|^[\\p{IsHan}]{2,8}阶段[：（(]");
    private static final Pattern TAIL = Pattern.compile("[（(][^（）()]{2,200}[）)]。?$");

    /**
     * The form of a labelled paragraph.
     *
     * @param level 1 for 一、
     * @param typed behind the label
     * @param goesOn true where unnumbered text or a lower number follows
     * @param phrased true where most items of the document begin with a phrase and a full stop
     */
    static HeadingForm of(int level, String typed, boolean goesOn, boolean phrased) {
        String words = wide(typed);
        int stop = words.indexOf('。');
        if (stop < 0 || stop == words.length() - 1) {
            return alone(level, words, stop, goesOn);
        }
        String phrase = words.substring(0, stop);
        return isPhrase(level, phrase, phrased) ? new HeadingForm(stop + 1) : TEXT;
    }

    /** The marks that pages and scans print narrow, as they are meant. */
    private static String wide(String typed) {
        return typed.replace(',', '，').replace(';', '；').replace(':', '：');
    }

    private static HeadingForm alone(int level, String words, int stop, boolean goesOn) {
        String bare = TAIL.matcher(words).replaceFirst("");
        String text = bare.isEmpty() ? words : bare;
        char last = words.isEmpty() ? '；' : words.charAt(words.length() - 1);
        boolean open = "；;：:，,、".indexOf(last) >= 0 || text.indexOf('；') >= 0;
        if (open || text.length() > LONGEST || words.length() > 4 * LONGEST) {
            return TEXT;
        }
        if (level <= 2) {
            // 四、本公告由镇人民政府负责解释。 is a sentence with nothing below it.
            return stop >= 0 && !goesOn && !STAGE.matcher(text).find() ? TEXT : new HeadingForm(words.length());
        }
        boolean heading = goesOn
                && text.length() <= LONG_PHRASE
                && text.indexOf('，') < 0
                && !DUTY.matcher(text).find();
        return heading ? new HeadingForm(words.length()) : TEXT;
    }

    private static boolean isPhrase(int level, String phrase, boolean phrased) {
        if (level <= 2
                && phrase.length() <= LONG_PHRASE
                && STAGE.matcher(phrase).find()) {
            return true;
        }
        if (phrase.isEmpty() || phrase.indexOf('；') >= 0 || phrase.indexOf('：') >= 0 || !isClosed(phrase)) {
            return false;
        }
        if (level == 1) {
            return phrase.length() <= SHORT_PHRASE && (OPENINGS.startOf(phrase) || USUAL.contains(phrase));
        }
        if (level == 2) {
            boolean duty = phrase.indexOf('，') >= 0 && DUTY.matcher(phrase).find();
            return phrase.length() <= LONG_PHRASE && !duty;
        }
        int longest = phrased || OPENINGS.startOf(phrase) ? LONG_PHRASE : SHORT_PHRASE;
        return phrase.length() <= longest
                && phrase.indexOf('，') < 0
                && !DUTY.matcher(phrase).find();
    }

    /** True for a first sentence that could be a heading, whatever the other items do. */
    static boolean couldRunIn(String words) {
        int stop = words.indexOf('。');
        return stop > 0 && stop < words.length() - 1 && isPhrase(3, words.substring(0, stop), true);
    }

    private static boolean isClosed(String phrase) {
        int depth = 0;
        for (int i = 0; i < phrase.length(); i++) {
            depth += "（(《“".indexOf(phrase.charAt(i)) >= 0 ? 1 : "）)》”".indexOf(phrase.charAt(i)) >= 0 ? -1 : 0;
        }
        return depth == 0;
    }

    boolean isText() {
        return length == 0;
    }
}
