package hongtou.reading.phrase;

import java.util.regex.Pattern;

/** Tells a day on which something is expected (据预报，强降雨将持续至7月11日) from one by which something is to be done. */
final class Forecasts {
    private static final int LONGEST = 80;
    private static final Pattern EXPECTED = Pattern.compile("预计|预测|预报|预料|有望|气象[^，。；]{0,8}?(?:显示|发布|消息)");
    /** The forecast is over: somebody is told to do something. */
    private static final Pattern COMMAND = Pattern.compile("要(?!素)|必须|务必|应当|确保|请(?!示)|(?<!应|急)须|做好|抓好|落实|报送|上报");
    /** 预计10月底前完工 says when the work is to be ready. */
    private static final Pattern READY = Pattern.compile("[^，。；]{0,20}?(?:完成|完工|竣工|建成|投用|投入使用|通车|交付|开工)");

    private Forecasts() {}

    /** True where the words before a time in its sentence make it a part of a forecast. */
    static boolean tells(ReadText text, int time, int timeEnd) {
        String chars = text.chars();
        int from = Math.max(text.sentenceStart(time), time - LONGEST);
        var expected = EXPECTED.matcher(chars).region(from, time);
        int behind = -1;
        while (expected.find()) {
            behind = expected.end();
        }
        return behind >= 0
                && !COMMAND.matcher(chars).region(behind, time).find()
                && !READY.matcher(chars).region(timeEnd, chars.length()).lookingAt();
    }
}
