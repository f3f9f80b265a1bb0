package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Fix;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.Layout;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HT105: a document number (发文字号) that is not 机关代字〔年份〕序号 (GB/T 9704 7.2.5): no 第, no leading zero, the brackets 〔〕.
 * Orders and minutes have numbers of another kind.
 */
final class DocumentNumberMalformed implements DocumentRule {
    private static final Pattern RIGHT = Pattern.compile("\\p{IsHan}+〔(?:19|20)\\d{2}〕[1-9]\\d*号");
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
        if (number == null || other || RIGHT.matcher(number.value()).matches()) {
            return List.of();
        }
        Diagnostic finding = Diagnostic.warning(
                code(),
                document.at(number.span()),
                new Message(
                        "发文字号“" + number.value() + "”不合格式",
                        "the document number \"" + number.value() + "\" is malformed"));
        Matcher like = LIKE.matcher(number.value().replaceAll("[\\s\\u3000]", ""));
        if (!like.matches()) {
            return List.of(finding.hint("写成“机关代字〔年份〕序号”，如 乙政发〔2024〕17号", "write it like 乙政发〔2024〕17号"));
        }
        String right = like.group(1) + "〔" + like.group(2) + "〕" + like.group(3) + "号";
        return List.of(
                finding.hint("写成“" + right + "”", "write \"" + right + "\"").fix(new Fix(number.span(), right)));
    }
}
