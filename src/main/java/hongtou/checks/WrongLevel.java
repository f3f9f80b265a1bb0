package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Field;
import java.util.List;
import java.util.regex.Pattern;

/**
 * HT611: words that only a higher level of government can say, left over from the text that was copied: a town that orders
 * 各县（市、区）要, 结合我省实际; or do what only the state does, 纳入国民教育体系. Mentions of higher levels (全省会议精神, 我县“5·7”事故) are left alone.
 */
final class WrongLevel implements DocumentRule {
    private static final Pattern TOWNSHIP =
            Pattern.compile("(?:[^城下]乡|[^城乡]镇|街道)(?:人民政府|党委|委员会|办事处|党工委|安全生产|办公室|党政|综合|应急|防汛|森林)");
    private static final Pattern COUNTY =
            Pattern.compile("(?:[县旗]|市[^市区县]{1,3}区|^[^省市县]{1,4}区)(?:人民政府|委|安全生产|办公室|[^，]{1,8}局)");

    private static final String SCOPE = "(?:范围内?|各地|上下)";
    private static final String HERE = "(?:评选|部署开展|组织开展|统一部署|集中开展)(?!的)";
    private static final Pattern ABOVE_TOWNSHIP =
            Pattern.compile("(?:^|(?<=[。；，：]))各(?:县|市|区|旗|市州|设区市)(?:（[^（）]{1,8}）)?(?:人民政府)?(?:要|应当?|负责)"
                    + "|(?:^|(?<=[。；，：]))各(?:乡镇|镇街|乡（镇）|街道|镇乡)(?:（[^（）]{1,6}）)?(?:人民政府|党委)?(?:要|应当?|负责)"
                    + "|结合(?:我|全)?[省市县区旗]实际"
                    + "|在全[省市县区旗](?:" + SCOPE + "|" + HERE + ")"
                    + "|(?:组织|持续|集中)?开展全[省市](?=[^，。；的]{2,10}(?:监测|检查|排查|普查|评估|整治))"
                    + "|(?:^|(?<=[。；：]))[省市县区]安委会(?:有关|各)?成员单位要"
                    + "|(?:^|(?<=[。；，：]))(?:省|市|县|区)(?:直|级)各?(?:有关)?(?:部门|单位)要"
                    + "|加强宏观调控|纳入国民教育体系");
    private static final Pattern ABOVE_COUNTY =
            Pattern.compile("(?:^|(?<=[。；，：]))各(?:市|市州|设区市|地级?市)(?:人民政府)?(?:要|应当?|负责)" + "|结合(?:我|全)?[省]实际|在全省" + SCOPE
                    + "|在全[省市]" + HERE + "|(?:^|(?<=[。；，：]))省(?:直|级)各?(?:有关)?(?:部门|单位)要");

    @Override
    public String code() {
        return "HT611";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        List<Field<String>> issuers = document.frontMatter().head().issuers();
        if (issuers.isEmpty()) {
            return List.of();
        }
        String issuer = issuers.get(0).value();
        boolean township = TOWNSHIP.matcher(issuer).find();
        if (!township && !COUNTY.matcher(issuer).find()) {
            return List.of();
        }
        Pattern above = township ? ABOVE_TOWNSHIP : ABOVE_COUNTY;
        return Passages.of(document).stream()
                .filter(passage -> passage.kind() != Passage.Kind.ELEMENT)
                .flatMap(passage -> Hit.all(above, passage).stream())
                .map(hit -> finding(document, hit, issuer))
                .toList();
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
