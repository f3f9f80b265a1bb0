package hongtou.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes a title where the text has lost it: that of a notice by what it issues, that of a plan by the upper documents that its preamble cites and the place that made it. */
final class MissingTitle {
    private static final Pattern NAME = Pattern.compile(
            "《([^《》〈〉]{6,80}(?:方案|计划|规划)(?:[（(][^（）()]{1,20}[）)])?)》|〈([^《》〈〉]{6,80}(?:方案|计划|规划)(?:[（(][^（）()]{1,20}[）)])?)〉");
    private static final Pattern MAKER =
            Pattern.compile("经([\\p{IsHan}]{2,12}?)(?:人民政府|党委|委员会|政府|办事处)[\\p{IsHan}]{0,6}(?:研究|同意|审议)");
    private static final int SHORTEST_COMMON = 8;

    /** 现就…有关事项通知如下: the notice says itself what it is about. */
    private static final Pattern ABOUT =
            Pattern.compile("(?:现就|现将)([^，。；：]{4,60}?)(?:的?(?:具体|有关|相关)?(?:情况|事项|事宜|问题|要求))?(通知|通告|公告|函告|公示|报告|通报)如下");

    private static final int FIRST_PARAGRAPHS = 3;

    private MissingTitle() {}

    /** 示例镇人民政府关于…的通知, from the sentence that opens the list of what it says. */
    static Optional<String> ofSentence(List<String> issuers, List<Para> text) {
        for (Para para : text.subList(0, Math.min(FIRST_PARAGRAPHS, text.size()))) {
            Matcher about = ABOUT.matcher(para.length() > 2000 ? "" : para.text());
            if (about.find() && !issuers.isEmpty()) {
                boolean nothing = about.group(1).matches("(?:有关|相关|具体|情况|事项|事宜|问题)+");
                String kind = about.group(2).equals("函告") ? "函" : about.group(2);
                return Optional.of(String.join(" ", issuers) + (nothing ? "" : "关于" + about.group(1) + "的") + kind);
            }
        }
        return Optional.empty();
    }

    static Optional<String> propose(String bracket, List<Para> plan) {
        if (plan.isEmpty() || plan.get(0).length() > 2000) {
            return Optional.empty();
        }
        String preamble = plan.get(0).text();
        List<String> names = new ArrayList<>();
        Matcher m = NAME.matcher(preamble);
        while (m.find()) {
            names.add(TitleLines.bare(m.group(1) == null ? m.group(2) : m.group(1)));
        }
        Matcher maker = MAKER.matcher(preamble);
        if (names.isEmpty() || !maker.find()) {
            return Optional.empty();
        }
        String common = commonEnd(names);
        return common.length() < SHORTEST_COMMON ? Optional.empty() : Optional.of(maker.group(1) + common + bracket);
    }

    static String ofNotice(List<String> issuers, String plan) {
        return String.join(" ", issuers) + "关于印发《" + plan + "》的通知";
    }

    private static String commonEnd(List<String> names) {
        String common = names.get(0);
        for (String name : names) {
            while (!name.endsWith(common)) {
                common = common.substring(1);
            }
        }
        return common;
    }
}
