package hongtou.reading;

import hongtou.reading.phrase.WordList;
import java.util.regex.Pattern;

/** Tells documents by which an office orders something from those by which it asks, answers or makes known. */
final class Orders {
    /** 关于商请支持…的函 goes to an office of the same rank; a 督办函 orders all the same. */
    private static final Pattern ASKS = Pattern.compile("(?:的|商|复|贺|邀请|征求意见)函|请示|报告|议案|公示|批复|启事|感谢信|倡议书|公开信");

    private static final WordList TASKS = WordList.of("/hongtou/reading/task-titles.txt");
    /** 工作总结和工作计划 tells for the greater part what has been done. */
    private static final Pattern LOOKS_BACK = Pattern.compile("总结|通报|考核|评估|办法|制度");

    private static final Pattern PLANS = Pattern.compile("(?:方案|计划|安排|意见|措施|举措|要点|部署)(?:[（(][^（）()]*[）)])?$");

    private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]$");

    private Orders() {}

    /** True for a title behind which orders may stand. */
    static boolean maySay(String title) {
        String end = BRACKETS.matcher(title.strip()).replaceFirst("");
        return !ASKS.matcher(end)
                .region(Math.max(0, end.length() - 5), end.length())
                .results()
                .anyMatch(m -> m.end() == end.length());
    }

    /** True for a title of a document that lays down what is to be done: 方案, 意见; a 通知 may as well make known. */
    static boolean arePlans(String title) {
        return maySay(title) && PLANS.matcher(title.strip()).find();
    }

    /** True for a title that says that the whole document is tasks: 工作要点, 任务分解表. */
    static boolean areWhole(String title) {
        return maySay(title) && TASKS.anyIn(title) && !LOOKS_BACK.matcher(title).find();
    }
}
