package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Fix;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Layout;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HT105: a document number (发文字号) that is not 机关代字〔年份〕序号 (GB/T 9704 7.2.5): no 第, no leading zero, the brackets 〔〕.
 * Orders and minutes have numbers of another kind.
 */
final class DocumentNumberMalformed implements DocumentRule {
    private static final Pattern RIGHT = Pattern.compile("\\p{IsHan}+〔(?:19|20)\\d{2}〕[1-9]\\d*号");
    /** Announcements and orders count by themselves: 2024年第2号. */
    private static final Pattern COUNTED = Pattern.compile("\\p{IsHan}{0,20}?(?:(?:19|20)\\d{2}年)?第\\d+号");

    private static final Set<String> COUNTING = Set.of("公告", "通告", "公报", "公示", "令");

    private static final Pattern LIKE =
            Pattern.compile("(\\p{IsHan}+?)[〔\\[【（(〈<﹝［]((?:19|20)\\d{2})年?[〕\\]】）)〉>﹞］]第?0*([1-9]\\d*)号?");

    @Override
    public String code() {
        return "HT105";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        Field<String> number = document.frontMatter().head().docNumber();
        Layout layout = document.frontMatter().head().layout();
        boolean other = layout == Layout.ORDER || layout == Layout.MINUTES;
        if (number == null || other || isRight(document, number.value())) {
            return List.of();
        }
        return List.of(finding(document, number));
    }

    private static boolean isRight(Document document, String number) {
        boolean counted = COUNTING.contains(document.frontMatter().head().documentType());
        return RIGHT.matcher(number).matches()
                || (counted && COUNTED.matcher(number).matches());
    }

    private Diagnostic finding(Document document, Field<String> number) {
        Diagnostic finding = Diagnostic.warning(
                code(),
                document.at(number.span()),
                new Message(
                        "发文字号“" + number.value() + "”不合格式",
                        "the document number \"" + number.value() + "\" is malformed"));
        Matcher like = LIKE.matcher(number.value().replaceAll("[\\s\\u3000]", ""));
        if (!like.matches()) {
            return finding.hint("写成“机关代字〔年份〕序号”，如 乙政发〔2024〕17号", "write it like 乙政发〔2024〕17号");
        }
        String right = like.group(1) + "〔" + like.group(2) + "〕" + like.group(3) + "号";
        return finding.hint("写成“" + right + "”", "write \"" + right + "\"").fix(new Fix(number.span(), right));
    }
}
