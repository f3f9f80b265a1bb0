package hongtou.importing;

import hongtou.reading.phrase.GroupPhrases;
import hongtou.reading.phrase.OwnerPhrase.Holder;
import hongtou.reading.phrase.UsualLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes names of bodies in one line apart: two signatories beside each other, the issuers in the head of a title. */
final class Bodies {
    private static final Pattern PASSES_ON = Pattern.compile("转发|批转|印发(?=《)");

    private static final int SHORTEST = 4;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00A0]+");
    private static final Pattern STAMP = Pattern.compile("[（(](?:盖章|印章|公章|代章)[）)]$");

    private Bodies() {}

    /** The bodies of a line: apart at blanks where every piece is the name of a body, else one name. */
    static List<String> apart(String line) {
        String words = STAMP.matcher(Blanks.strip(line)).replaceFirst("");
        List<String> pieces =
                BLANKS.splitAsStream(words).filter(p -> !p.isEmpty()).toList();
        boolean each = pieces.size() > 1 && pieces.stream().allMatch(p -> p.length() >= 4 && Elements.isOrgan(p));
        if (each) {
            return pieces;
        }
        String one = pieces.size() == 2 && isPerson(pieces.get(0) + pieces.get(1))
                ? String.join("\u3000", pieces)
                : Blanks.squeeze(words);
        return one.isEmpty() ? List.of() : List.of(one);
    }

    /** The issuers with which a title begins: what stands before 关于, or before the word for the kind of document. */
    static List<String> ofTitle(TitleLines title) {
        String whole = String.join(" ", title.lines());
        int about = UsualLetters.of(whole).indexOf("关于");
        String head = about > 0 ? whole.substring(0, about) : about == 0 ? "" : bareHead(title.text());
        // 市政府办公室转发市医保局关于…的通知: the issuer passes on what another body says.
        Matcher passes = PASSES_ON.matcher(UsualLetters.of(head));
        String before = passes.find() ? head.substring(0, passes.start()) : head;
        List<String> bodies = new ArrayList<>();
        for (String body : apart(before)) {
            if (Elements.isOrgan(body)) {
                bodies.add(body);
            }
        }
        return bodies;
    }

    /** 示例县人民政府 of 示例县人民政府工作规则: a numbered document of a government about itself. */
    static Optional<String> governmentOf(String title) {
        int end = title.indexOf("人民政府");
        String body = end < 2 ? "" : title.substring(0, end + 4);
        return !body.isEmpty() && Elements.isOrgan(body) && body.indexOf('《') < 0
                ? Optional.of(body)
                : Optional.empty();
    }

    /** A title whose issuers, where they are several, stand apart (GB/T 9704 7.3.1); an empty text for none. */
    static String parted(@Nullable TitleLines title) {
        if (title == null) {
            return "";
        }
        List<String> issuers = ofTitle(title);
        String joined = String.join("", issuers);
        return issuers.size() > 1 && title.text().startsWith(joined)
                ? String.join(" ", issuers) + title.text().substring(joined.length())
                : title.text();
    }

    /** 县政府办公室 for 示例县人民政府办公室: a title may name the issuer short, the signature names it in full. */
    static boolean isShortFor(String brief, String full) {
        int at = 0;
        for (int i = 0; i < full.length() && at < brief.length(); i++) {
            at += full.charAt(i) == brief.charAt(at) ? 1 : 0;
        }
        boolean same = !brief.isEmpty() && full.endsWith(brief.substring(brief.length() - 1));
        return brief.length() >= SHORTEST
                && brief.length() < full.length()
                && at == brief.length()
                && (same || full.endsWith("委员会"));
    }

    /** 县长　何志强: a person signs a command. */
    static boolean isPerson(String signatory) {
        Holder holder = GroupPhrases.entry(signatory);
        return !Elements.isOrgan(signatory)
                && !holder.post().isEmpty()
                && holder.name().length() >= 2
                && holder.name().length() <= 4;
    }

    /** 示例镇人民政府 of 示例镇人民政府公告. */
    private static String bareHead(String title) {
        String kind = TitleLines.kind(title);
        String bare = TitleLines.bare(title);
        return kind.isEmpty() ? "" : bare.substring(0, bare.length() - kind.length());
    }
}
