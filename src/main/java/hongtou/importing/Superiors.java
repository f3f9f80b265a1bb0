package hongtou.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The upper-level documents that a plan carries out (上级文件), as its preamble cites them; laws are none. */
final class Superiors {
    private static final Pattern CITED = Pattern.compile(
            "《([^《》]{4,120}|[^《》]{0,100}[《〈][^《》〈〉]{2,100}[》〉][^《》]{0,40})》(?:[（(][\\p{IsHan}]{1,20}[〔\\[（(]\\d{4}[〕\\]）)]第?\\d{1,4}号[）)])?");
    private static final Pattern KIND =
            Pattern.compile("(?:方案|计划|规划|意见|通知|要点|办法|措施|决定|部署|纲要|细则)(?:[（(][^（）()]{1,20}[）)])?$");
    private static final Pattern CARRIES_OUT = Pattern.compile("根据|按照|依据|落实|结合|遵照");
    private static final Pattern BODY = Pattern.compile("[\\p{IsHan}]{2,20}$");
    private static final Pattern ISSUED = Pattern.compile("(?:印发|下发|制定|出台|发布)的$");
    private static final Words LEAD_INS = Words.of("citation-lead-ins.txt");
    private static final int MOST = 12;

    private Superiors() {}

    static List<String> of(List<Para> plan, List<String> ownTitles) {
        List<String> found = new ArrayList<>();
        for (Para para : plan) {
            String text = para.text();
            if (Elements.label(text).isPresent() || text.length() > 3000) {
                break;
            }
            if (CARRIES_OUT.matcher(text).find()) {
                cited(text, ownTitles, found);
            }
        }
        return found.size() > MOST ? List.of() : found;
    }

    private static void cited(String text, List<String> ownTitles, List<String> found) {
        Matcher m = CITED.matcher(text);
        while (m.find()) {
            String name = m.group(1);
            boolean own = ownTitles.stream().anyMatch(t -> t.equals(name) || t.contains("《" + name + "》"));
            if (KIND.matcher(name).find() && !own) {
                found.add(body(text.substring(0, m.start())) + m.group());
            }
        }
    }

    /** The body that issued it, printed right before its name. */
    private static String body(String before) {
        String near = ISSUED.matcher(before.substring(Math.max(0, before.length() - 24)))
                .replaceFirst("");
        Matcher m = BODY.matcher(near);
        if (!m.find()) {
            return "";
        }
        String words = m.group();
        for (String leadIn : LEAD_INS.all()) {
            int at = words.lastIndexOf(leadIn);
            words = at >= 0 ? words.substring(at + leadIn.length()) : words;
        }
        return Elements.isOrgan(words) ? words : "";
    }
}
