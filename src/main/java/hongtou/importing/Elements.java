package hongtou.importing;

import hongtou.reading.phrase.GroupPhrases;
import hongtou.reading.phrase.NumberLabel;
import hongtou.reading.phrase.UsualLetters;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells by its beginning or its whole what a line of a document is (公文要素). */
final class Elements {
    static final Words ORGANS = Words.of("organ-endings.txt");
    private static final String FINAL = "。！？；：…!?;:”’）)】》〉」』";
    private static final String CLOSING = "，。、；：！？）)》”’】〉〕,;";
    private static final int LONGEST_ORGAN = 40;
    private static final int LONGEST_START = 80;
    private static final Pattern ATTACHMENT =
            Pattern.compile("附(?:\\s?件\\s?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})?\\s?(?:[：:．.、-].{0,200}|)|\\s?[：:].{0,200})");
    private static final Pattern PRINT =
            Pattern.compile(".{0,60}\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日\\s?印?\\s?发?(?:印发)?");
    private static final Pattern COPIES = Pattern.compile("(?:抄\\s?送|抄\\s?报|分\\s?送|发\\s?送)\\s?[：:].*");
    private static final Pattern NOTE = Pattern.compile("[（(]\\s?此件.{2,20}[）)]|[（(]联系人.{2,80}[）)]");
    private static final Pattern SLOT =
            Pattern.compile("[\\p{IsHan}]{0,4}(?:单位|部门|主体|科室|站所|责任人|领导|时限|期限|完成时间|办结时间|时间节点)\\s?[：:].*");
    private static final Pattern ATTENDANCE = Pattern.compile(
            "(?:出\\s*席|列\\s*席|参\\s*加|缺\\s*席|请\\s*假|参会|与会|联\\s*系|主\\s*持|记\\s*录)(?:人员|单位|领导|同志|人|电话|方式)?\\s*[：:].*");
    private static final Pattern DASHES = Pattern.compile("(?:——|--|[●■◆★▲○◇□•·※]).*");

    private Elements() {}

    static boolean isFinal(char c) {
        return FINAL.indexOf(c) >= 0;
    }

    /** True for a line that can only go on the one before it. */
    static boolean goesOn(String text) {
        return CLOSING.indexOf(text.charAt(0)) >= 0;
    }

    static Optional<NumberLabel> label(String text) {
        if (!LabelForms.mayBegin(text)) {
            return Optional.empty();
        }
        return NumberLabel.at(
                LabelForms.usual(text.length() > LONGEST_START ? text.substring(0, LONGEST_START) : text));
    }

    /** 附件, 附件1, 附件：1.… at the beginning of a line. */
    static boolean isAttachmentLine(String text) {
        return text.startsWith("附")
                && text.length() <= 300
                && ATTACHMENT.matcher(text).matches();
    }

    static boolean isNote(String text) {
        return text.length() <= 100 && NOTE.matcher(UsualLetters.of(text)).matches();
    }

    static boolean isCopies(String text) {
        return text.length() <= 2000
                && COPIES.matcher(text.substring(0, Math.min(20, text.length())))
                        .matches();
    }

    /** 印发机关 and 印发日期: a body and a day with 印发 behind it. */
    static boolean isPrintLine(String text) {
        String words = UsualLetters.of(Blanks.squeeze(text));
        return words.length() <= 90
                && words.endsWith("印发")
                && PRINT.matcher(words).matches();
    }

    /** 示例县人民政府办公室　2025年9月18日: who issued minutes, and when, in one line. */
    static boolean isSigned(String text) {
        if (text.length() > 60) {
            return false;
        }
        OfficialDate date = OfficialDate.atEnd(text).orElse(null);
        String body = date == null ? "" : text.substring(0, date.start());
        return body.length() > 4 && Blanks.isBlank(body.charAt(body.length() - 1)) && isOrgan(Blanks.strip(body));
    }

    /** 责任单位：…, 完成时限：… on a line of their own below a task. */
    static boolean isSlot(String text) {
        return SLOT.matcher(text.length() > 20 ? text.substring(0, 20) : text).matches();
    }

    /** 出席：…, 列席：… at the end of minutes: the blanks between the names part them. */
    static boolean isAttendance(String text) {
        return text.length() <= 600
                && ATTENDANCE
                        .matcher(text.length() > 20 ? text.substring(0, 20) : text)
                        .matches();
    }

    /** A line of the leader group's list that begins with a role: 组　长：. */
    static boolean isRole(String text) {
        return text.length() <= 400
                && mayBeRole(text)
                && GroupPhrases.roleAt(text).isPresent();
    }

    /** Role words end in one of a few characters; most lines need no closer look. */
    static boolean mayBeRole(String text) {
        for (int i = 1; i < Math.min(24, text.length()); i++) {
            if ("长挥员任席人室位在".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    static boolean isDashed(String text) {
        return DASHES.matcher(text.substring(0, Math.min(3, text.length()))).matches();
    }

    /** The name of a body alone: short, without punctuation, with the ending of a body. */
    static boolean isOrgan(String text) {
        String words = Blanks.squeeze(text).replaceAll("[（(](?:盖章|印章|公章|代章)[）)]$", "");
        return words.length() >= 3
                && words.length() <= LONGEST_ORGAN
                && words.chars().noneMatch(c -> "，。；：、！？《》“”,;:".indexOf(c) >= 0)
                && !UsualLetters.of(words).contains("关于")
                && ORGANS.endOf(words);
    }
}
