package hongtou.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What offices and sites write above a document that is no element of it. */
final class OfficeMark {
    /** CYQD00-2019-0014: the number under which a rule is registered. */
    private static final Pattern REGISTERED =
            Pattern.compile("(?:(?:规范性文件)?(?:统一)?(?:编号|登记号|备案号)[：:]?)?[A-Z]{2,8}\\d{0,4}[-—–－]\\d{4}[-—–－]\\d{3,6}");

    /** 类别：B above the number of a reply to a proposal. */
    private static final Pattern REPLY_MARK =
            Pattern.compile("[（(]?(?:类别|办理类型|办理结果|是否公开|是否同意公开|建议编号|提案编号|承办单位|分类)[：:].{1,12}[）)]?|[（(]?[A-C]类?[）)]?");

    private static final Pattern BOARD = Pattern.compile("^[\\[【][\\p{IsHan}]{2,6}[\\]】][ \\u3000\\u00A0]{0,4}");

    private OfficeMark() {}

    /** What a line that is nothing else says: 登记编号 or 标注; an empty text for other lines. */
    static String of(String words) {
        String mark = words.length() > 40 ? "" : words;
        if (REGISTERED.matcher(mark).matches()) {
            return "登记编号";
        }
        return REPLY_MARK.matcher(mark).matches() ? "标注" : "";
    }

    /** [通知公告] with which a line begins, and the blanks behind it. */
    static String column(String line) {
        Matcher board = BOARD.matcher(line.length() > 200 ? "" : line);
        return board.find() ? board.group() : "";
    }
}
