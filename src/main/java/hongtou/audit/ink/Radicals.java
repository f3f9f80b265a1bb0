package hongtou.audit.ink;

import java.text.Normalizer;

/** Gives back the characters that some programs name after the radicals that look like them. */
final class Radicals {
    /** Simplified radicals of the supplement, which Unicode does not decompose, and the characters they stand for. */
    private static final String SUPPLEMENT = "⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰";

    private static final String CHARACTERS = "民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙";

    private Radicals() {}

    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            int at = SUPPLEMENT.indexOf(c);
            plain.appendCodePoint(at < 0 ? c : CHARACTERS.charAt(at));
        });
        return plain.toString();
    }
}
