package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.diagnostic.Severity;
import hongtou.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HT408: a stretch of time that ends before it begins, 2024年9月至2024年6月, 2026—2024年. Where only the first year is written the
 * second may mean the next one (供暖期 11月至3月): worth knowing only.
 */
final class RangeBackwards implements PassageRule {
    private static final Pattern YEARS =
            Pattern.compile("(?<![\\d./-])((?:19|20)\\d{2})年?[ ]?(?:至|到|[—–～~-]{1,2})[ ]?((?:19|20)\\d{2})年");

    @Override
    public String code() {
        return "HT408";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        List<Diagnostic> found = new ArrayList<>();
        Matcher years = YEARS.matcher(passage.text());
        while (years.find()) {
            if (Integer.parseInt(years.group(1)) > Integer.parseInt(years.group(2))) {
                found.add(finding(document, new Hit(passage, years.start(), years.end()), Severity.WARNING));
            }
        }
        for (WrittenRange range : WrittenRange.all(passage.text(), 2000)) {
            boolean backwards = range.to().isBefore(range.from());
            boolean sure = !range.endMonth() || (range.year() && range.endYear());
            if (backwards && (sure || range.year())) {
                Hit hit = new Hit(passage, range.at(), range.end());
                found.add(finding(document, hit, sure ? Severity.WARNING : Severity.INFO));
            }
        }
        return found;
    }

    private Diagnostic finding(Document document, Hit hit, Severity severity) {
        return Diagnostic.of(
                        severity,
                        code(),
                        hit.in(document),
                        new Message("“" + hit.words() + "”的终点早于起点", "\"" + hit.words() + "\" ends before it begins"))
                .hint("核对起止时间；跨年的写明年份", "check both ends; write the year where it is the next one");
    }
}
