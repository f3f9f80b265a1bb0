package hongtou.audit.clause;

import hongtou.diagnostic.Message;
import java.util.Locale;

/** Words of measurements. */
final class Say {
    static final Message NOTHING = same("");

    private Say() {}

    /** A text that is the same in both languages: numbers, quotations. */
    static Message same(String text) {
        return new Message(text, text);
    }

    static Message both(String chinese, String english) {
        return new Message(chinese, english);
    }

    static Message mm(double value) {
        return same(number(value) + " mm");
    }

    static Message pt(double value) {
        return same(number(value) + " pt");
    }

    /** A quotation of the document, cut where it is long. */
    static Message quote(String text) {
        String shown = text.codePointCount(0, text.length()) > 28
                ? text.substring(0, text.offsetByCodePoints(0, 27)) + "…"
                : text;
        return new Message("“" + shown + "”", "\"" + shown + "\"");
    }

    /** A name and a value: {@code 上边缘 72.00 mm}. */
    static Message named(String chinese, String english, Message value) {
        return new Message(chinese + " " + value.chinese(), english + " " + value.english());
    }

    static Message join(Message first, Message... more) {
        StringBuilder chinese = new StringBuilder(first.chinese());
        StringBuilder english = new StringBuilder(first.english());
        for (Message next : more) {
            chinese.append("，").append(next.chinese());
            english.append(", ").append(next.english());
        }
        return new Message(chinese.toString(), english.toString());
    }

    /** Why a face cannot be judged. */
    static Message unknownFace(String name) {
        if (name.isEmpty()) {
            return both("字体没有名字", "the face has no name");
        }
        return both("从名称看不出是什么字体：" + name, "the name does not tell the face: " + name);
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.equals("-0.00") ? "0.00" : text;
    }
}
