package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HT106: the year in the document number (发文字号) is not that of the date of issue (成文日期). */
final class DocumentNumberYear implements DocumentRule {
    private static final Pattern YEAR = Pattern.compile("[〔\\[【（(﹝［]((?:19|20)\\d{2})");

    @Override
    public String code() {
        return "HT106";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        Field<String> number = document.frontMatter().head().docNumber();
        Field<LocalDate> issued = document.frontMatter().tail().issuedDate();
        if (number == null || issued == null) {
            return List.of();
        }
        Matcher year = YEAR.matcher(number.value());
        if (!year.find() || Integer.parseInt(year.group(1)) == issued.value().getYear()) {
            return List.of();
        }
        String made = HanDate.of(issued.value());
        return List.of(Diagnostic.warning(
                        code(),
                        document.at(number.span()),
                        new Message(
                                "发文字号“" + number.value() + "”的年份与成文日期 " + made + " 不符",
                                "the year of \"" + number.value() + "\" is not that of the date of issue "
                                        + issued.value()))
                .hint("核对发文字号和成文日期", "check the document number and the date of issue")
                .related(List.of(document.at(issued.span()))));
    }
}
