package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * HT611: words that only a higher level of government can say, left over from the text that was copied: a town that orders
 * 各县（市、区）要, 结合我省实际; or do what only the state does, 纳入国民教育体系; a committee
 * that orders its own 县委县政府要; or 各级党委政府 at large. Mentions of higher levels (全省会议精神, 我县“5·7”事故) are left alone.
 */
final class WrongLevel implements DocumentRule {
    private static final Pattern TOWNSHIP =
            Pattern.compile("(?:[^城下]乡|[^城乡]镇|街道)(?:人民政府|党委|委员会|办事处|党工委|安全生产|办公室|党政|综合|应急|防汛|森林)");
    private static final Pattern COUNTY =
            Pattern.compile("(?:[县旗]|市[^市区县]{1,3}区|^[^省市县]{1,4}区)(?:人民政府|委|安全生产|办公室|[^，]{1,8}局)");

    private static final List<Sought> ABOVE_TOWNSHIP = sought("above-township.txt");
    private static final List<Sought> ABOVE_COUNTY = sought("above-county.txt");

    /** What a committee or an office of a government says of the party committee and the government above it. */
    private static final Sought SUPERIOR =
            Sought.of("(?:^|(?<=[。；，：]))(?:[县市区旗乡镇]委、?[县市区旗乡镇]政府|(?:[县市区旗乡镇]|县乡)?党委、?政府|[县市区旗乡镇](?:人民)?政府)要(?!求)");

    private static final Pattern SUBORDINATE =
            Pattern.compile("(?<!^中国共产党.{0,20}|^中共.{0,20})(?:安全生产委员会|委员会办公室|政府办公室|指挥部|领导小组|局|工作委员会)(?:办公室)?$");

    @Override
    public String code() {
        return "HT611";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        String issuer = issuer(document);
        boolean township = TOWNSHIP.matcher(issuer).find();
        if (!township && !COUNTY.matcher(issuer).find()) {
            return List.of();
        }
        List<Sought> above = new ArrayList<>(township ? ABOVE_TOWNSHIP : ABOVE_COUNTY);
        if (SUBORDINATE.matcher(issuer).find()) {
            above.add(SUPERIOR);
        }
        return Passages.of(document).stream()
                .filter(passage -> passage.kind() != Passage.Kind.ELEMENT)
                .flatMap(passage -> above.stream().flatMap(words -> words.in(passage)))
                .map(hit -> finding(document, hit, issuer))
                .toList();
    }

    private static List<Sought> sought(String resource) {
        return Words.of(resource).stream().map(Sought::of).toList();
    }

    /** The issuer; where none is named, the title, which begins with it. */
    private static String issuer(Document document) {
        List<Field<String>> issuers = document.frontMatter().head().issuers();
        return issuers.isEmpty() ? document.plan().title() : issuers.get(0).value();
    }

    private Diagnostic finding(Document document, Hit hit, String issuer) {
        return Diagnostic.info(
                        code(),
                        hit.in(document),
                        new Message(
                                "“" + hit.words() + "”不像是“" + issuer + "”的口气",
                                "\"" + hit.words() + "\" is not for \"" + issuer + "\" to say"))
                .hint(
                        "可能是照搬上级文件留下的，改成本级的说法",
                        "it may be left over from a higher level's text: write it for this level");
    }
}
