package hongtou.reading.phrase;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a range of a text is a list of names and nothing else. */
final class NameChecks {
    private static final Pattern NO_NAME = Pattern.compile("[谁的了是不]|.由(?!县|市)|一岗|高危|至少|以下|包括|例如|比如");
    /** 清水河为我县与贵县的界河 */
    private static final Pattern SAID_OF_US = Pattern.compile(".[为是][我本贵]");

    /** 我镇将补植: the place, which nobody is told to be. */
    private static final Pattern OUR_PLACE = Pattern.compile("[我本](?:省|市|州|县|区|旗|乡|镇|街道|社区|村)");

    private static final Pattern CHARGED = Pattern.compile("负有.{2,24}");
    private static final WordList CROWDS = WordList.of("crowds.txt");
    private static final int LONGEST = 40;
    private static final int LONGEST_SHORT = 8;
    private static final int LONGEST_PLACE = 4;
    private static final Pattern PLACE = Pattern.compile("[^各全县市区有相]\\p{IsHan}{1,3}(?:街道|办事处|乡|镇|村|社区)");

    private NameChecks() {}

    /** True where at least one name is known for a body and the others may be one. */
    static boolean areNames(String text, int from, int to) {
        List<BodyList.Piece> pieces = from < to ? BodyList.split(text, from, to) : List.of();
        boolean known = false;
        for (BodyList.Piece piece : pieces) {
            String name = strip(piece.in(text));
            if (name.length() < 2 || name.length() > LONGEST || isOdd(name)) {
                return false;
            }
            known |= BodyNames.isBody(name) || BodyNames.isShort(name) || PersonNames.isName(name) || isPost(name);
        }
        return known;
    }

    /** True where every name is known for a body. */
    static boolean areBodies(String text, int from, int to) {
        return BodyList.split(text, from, to).stream()
                .map(piece -> strip(piece.in(text)))
                .allMatch(name -> BodyNames.isBody(name) || BodyNames.isShort(name));
    }

    /** True where every name is one of a body that may be a subject; short forms count in a list closed by 部门. */
    static boolean areSubjects(String text, int from, int to) {
        List<BodyList.Piece> pieces = BodyList.split(text, from, to);
        boolean elided = BodyList.isElided(text, from, to);
        boolean trade = elided && mostAreShort(text, pieces);
        int bodies = 0;
        for (BodyList.Piece piece : pieces) {
            String name = piece.in(text);
            if (isCrowd(name)) {
                continue;
            }
            bodies++;
            if (trade && !piece.etc() && name.length() <= LONGEST_SHORT && BodyNames.isThing(name)) {
                continue;
            }
            if (SAID_OF_US.matcher(name).find() || OUR_PLACE.matcher(name).matches()) {
                return false;
            }
            if (isPlaceOf(text, pieces, piece)) {
                continue;
            }
            boolean shortForm = BodyNames.isShort(name) && (elided || pieces.size() > 1);
            boolean unitKind = pieces.size() > 1 && BodyNames.isUnitKind(name) && piece.to() < to;
            if (!BodyNames.isSubject(name) && !shortForm && !unitKind) {
                return false;
            }
        }
        return bodies > 0;
    }

    /** 建设、交通、国资等部门: where most names are short forms of departments the others are too. */
    private static boolean mostAreShort(String text, List<BodyList.Piece> pieces) {
        long known = pieces.stream()
                .map(p -> p.in(text))
                .filter(name -> BodyNames.isShort(name) || BodyNames.isBody(name))
                .count();
        return pieces.size() > 2 && known * 3 >= pieces.size() * 2L;
    }

    /** 清河、西三旗街道: the next name bears what this one leaves out. */
    private static boolean isPlaceOf(String text, List<BodyList.Piece> pieces, BodyList.Piece piece) {
        int next = pieces.indexOf(piece) + 1;
        String name = piece.in(text);
        return next < pieces.size()
                && name.length() <= LONGEST_PLACE
                && BodyNames.isThing(name)
                && PLACE.matcher(pieces.get(next).in(text)).matches();
    }

    /** 各村和广大群众: those who take part beside the bodies have no duty of their own. */
    static boolean isCrowd(String name) {
        return CROWDS.contains(name);
    }

    private static boolean isPost(String name) {
        return BodyNames.isPost(name);
    }

    private static boolean isOdd(String name) {
        boolean charged = CHARGED.matcher(name).find();
        return (!charged && NO_NAME.matcher(name).find()) || name.indexOf('：') >= 0 || name.indexOf('《') >= 0;
    }

    private static String strip(String name) {
        return name.startsWith("由") ? name.substring(1) : name;
    }
}
