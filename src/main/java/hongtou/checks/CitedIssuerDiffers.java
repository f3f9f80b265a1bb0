package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HT628: what is said about a cited document does not fit its title: 自治区政府印发的《自治区安全生产委员会关于…》, or a number
 * whose first character is not of the place that the title names, 《大河县…》（林安委发〔2024〕5号）.
 */
final class CitedIssuerDiffers implements PassageRule {
    private static final Pattern ISSUED = Pattern.compile(
            "(?:^|(?<=[、，。；和及])|按照|根据|依据|遵照|落实|贯彻|执行|由)(?!按照|根据|依据|遵照|认真|贯彻|落实|执行)(\\p{IsHan}{1,12}?(?:政府办公[室厅]|政府|国务院|安委会|委员会))(?:印发|下发|制发)的《(\\p{IsHan}{2,30}?)关于");
    /** Counties and towns number their documents by a character of their own name; provinces and cities have other short names. */
    private static final Pattern NUMBERED = Pattern.compile(
            "《(?:中共)?(?:\\p{IsHan}{2,3}[省市]|\\p{IsHan}{2,6}自治区)?(?:\\p{IsHan}{2,4}[市盟州])?(\\p{IsHan}{1,6}[县旗乡镇])"
                    + "(?=人民政府|[党县镇乡旗]?委|安全生产|防汛|森林|办公室|关于)(?<!各县|乡镇|全县|各镇|各乡)[^》]{2,80}》"
                    + "[（(](\\p{IsHan})(?=[委办政发安党函防])\\p{IsHan}{1,6}[〔\\[]\\d{4}[〕\\]]\\d+号");
    /** 县政办发, 市安委: no name of a place. */
    private static final String LEVELS = "国中省市县区旗乡镇州盟";

    /** Counties and townships make no regulations; the title is that of a law of the state, the province or the city. */
    private static final Pattern NO_LAWMAKER = Pattern.compile(
            "(?<=按照|根据|依据|遵照|执行|落实)本?[县区旗镇乡](?=《(?!\\p{IsHan}{0,10}[县区旗镇乡])[^《》]{4,40}(?:条例|暂行规定|管理规定)》)");

    @Override
    public String code() {
        return "HT628";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        List<Diagnostic> found = new ArrayList<>();
        Matcher issued = ISSUED.matcher(passage.text());
        while (issued.find()) {
            if (differ(kind(issued.group(1)), kind(issued.group(2)))) {
                found.add(finding(document, new Hit(passage, issued.start(1), issued.end(1)), issued.group(2)));
            }
        }
        Matcher numbered = NUMBERED.matcher(passage.text());
        while (numbered.find()) {
            char first = numbered.group(2).charAt(0);
            if (numbered.group(1).indexOf(first) < 0 && LEVELS.indexOf(first) < 0) {
                found.add(finding(document, new Hit(passage, numbered.start(2), numbered.end(2)), numbered.group(1)));
            }
        }
        Hit.all(NO_LAWMAKER, passage).forEach(hit -> found.add(noLawmaker(document, hit)));
        return found;
    }

    /** An office hands out what its government has made. */
    private static boolean differ(String handsOut, String made) {
        return !made.isEmpty() && !handsOut.equals(made) && !(handsOut.equals("办公") && made.equals("政府"));
    }

    private static String kind(String body) {
        if (body.endsWith("办公室") || body.endsWith("办公厅")) {
            return "办公";
        }
        return body.endsWith("政府") || body.endsWith("国务院") ? "政府" : body.endsWith("会") ? "委员会" : "";
    }

    private Diagnostic noLawmaker(Document document, Hit hit) {
        return Diagnostic.info(
                        code(),
                        hit.in(document),
                        new Message(
                                "“" + hit.words() + "”与引用的标题不一致：条例、规章不由县、乡两级制定",
                                "\"" + hit.words() + "\" does not fit the title cited: it makes no regulations"))
                .hint("核对引用的文件，写成一致", "look at the document cited, and write one of them");
    }

    private Diagnostic finding(Document document, Hit hit, String title) {
        return Diagnostic.info(
                        code(),
                        hit.in(document),
                        new Message(
                                "“" + hit.words() + "”与引用的标题里的“" + title + "”不一致",
                                "\"" + hit.words() + "\" does not fit \"" + title + "\" in the title cited"))
                .hint("核对引用的文件，写成一致", "look at the document cited, and write one of them");
    }
}
