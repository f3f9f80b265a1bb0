package hongtou.importing;

import java.util.regex.Pattern;

/** Compares a title with the one below it: pages print the title above the document once more, with or without what belongs to it. */
final class PrintedTwice {
    private static final int SHORTEST_BODY = 5;
    private static final Pattern NUMBERED =
            Pattern.compile("[（(][\\p{IsHan}]{2,12}[〔\\[【（(]\\d{4}[〕\\]】）)]\\d{1,4}号[）)]$");

    private PrintedTwice() {}

    /** True for the same title, with the issuer, the number in brackets or the page's own bracket on one of them. */
    static boolean same(TitleLines first, TitleLines again) {
        String one = plain(first.text());
        String two = plain(NUMBERED.matcher(again.text()).replaceFirst(""));
        String bare = plain(TitleLines.bare(first.text()));
        boolean about = one.contains("关于") && two.endsWith(one.substring(one.indexOf("关于")));
        return one.endsWith(two) || two.endsWith(one) || bare.equals(two) || about;
    }

    /** The second is the document's own where it says no less; 关于…的通知(2024修订) is the page's name of 关于…的通知. */
    static boolean keepsSecond(TitleLines first, TitleLines again) {
        String one = plain(first.text());
        String two = plain(again.text());
        boolean named = one.startsWith(two)
                && first.text().length() > TitleLines.bare(first.text()).length();
        return named || two.length() >= one.length();
    }

    /** 财政部 above the title of a rule is who made it; above 关于…的通知 it is the beginning of the title. */
    static boolean withIssuer(TitleLines first, TitleLines again) {
        String organ = again.lines().get(0);
        return again.count() > first.count()
                && Bodies.apart(organ).stream().allMatch(Elements::isOrgan)
                && !first.text().startsWith("关于")
                && plain(again.text()).equals(plain(organ) + plain(first.text()));
    }

    /** 示例镇人民政府 above 示例镇森林火灾应急预案: the name of the body is repeated, so it is not the beginning of the title. */
    static boolean underPlace(TitleLines title) {
        if (title.count() < 2 || !Elements.isOrgan(title.lines().get(0))) {
            return false;
        }
        String body = Blanks.squeeze(title.lines().get(0));
        String rest = Blanks.squeeze(title.lines().get(1));
        String place = body.replaceAll("(?:人民政府|党委|委员会).*$", "");
        for (int from = 1; from + SHORTEST_BODY <= body.length(); from++) {
            if (rest.startsWith(body.substring(from))) {
                return true;
            }
        }
        return place.length() >= 3 && rest.startsWith(place) && !rest.startsWith(body);
    }

    static String plain(String title) {
        return title.replaceAll("[\\p{P}\\s]", "");
    }
}
