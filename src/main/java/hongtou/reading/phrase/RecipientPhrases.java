package hongtou.reading.phrase;

import java.util.List;

/** Tells the line that names the 主送机关 (7.3.2) from other lines that end with a colon. */
public final class RecipientPhrases {
    private static final int LONGEST = 300;

    private RecipientPhrases() {}

    /**
     * True for names of bodies up to a colon, and nothing else: 各村民委员会，镇直各单位：
     *
     * @param line a whole paragraph, without blanks
     */
    public static boolean isList(String line) {
        boolean open = line.endsWith("：") || line.endsWith(":");
        if (!open || line.length() > LONGEST || line.length() < 3) {
            return false;
        }
        String names = line.substring(0, line.length() - 1);
        List<BodyList.Piece> pieces = BodyList.split(names, 0, names.length());
        return !pieces.isEmpty() && pieces.stream().allMatch(p -> isRecipient(p.in(names)));
    }

    /** The single bodies of a 主送 or 抄送: 各专业安委会及有关部门、单位 are 各专业安委会 and 有关部门、单位. */
    public static List<String> bodies(String printed) {
        CleanText clean = CleanText.of(printed);
        return BodyList.split(clean.chars(), 0, clean.length()).stream()
                .map(piece -> clean.words(piece.from(), piece.to()))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static boolean isRecipient(String name) {
        String bare = name.replaceAll("（[^（）]{0,20}+）", "");
        return BodyNames.isBody(bare) || bare.matches("各[^要应须做请将如下]{1,15}");
    }
}
