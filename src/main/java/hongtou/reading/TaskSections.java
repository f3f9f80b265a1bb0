package hongtou.reading;

import hongtou.model.Body;
import hongtou.model.LabelForm;
import hongtou.model.Section;
import hongtou.reading.phrase.NumberLabel;
import hongtou.reading.phrase.OwnerPhrases;
import hongtou.reading.phrase.WordList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Knows which sections hold tasks: by the words of their headings, or by what authors wrote behind them. Sections of
 * tasks proper (主要任务) come first; what stands under 整治内容, and then under 工作步骤, are tasks only in a plan that has
 * none of those before. A notice that announces no tasks gives orders in every section that is not about the whole.
 */
final class TaskSections {
    private static final List<WordList> RANKS = List.of(
            WordList.of("/hongtou/reading/task-sections.txt"),
            WordList.of("/hongtou/reading/secondary-task-sections.txt"),
            WordList.of("/hongtou/reading/stage-sections.txt"));
    private static final int OBJECTS = 1;
    private static final int STAGES = 2;
    /** The rank of a document that announces no tasks. */
    private static final int NONE = RANKS.size();

    private static final int OPENING = 8;
    /** 补助标准, 考核评价办法: what begins like a verb is none. */
    private static final Pattern NOUN =
            Pattern.compile(".{0,4}(?:标准|条件|范围|办法|程序|流程|时间|日期|地点|对象|事项|情况|方法|名额|名单|主题|期限|材料|格式|须知|细则|制度)[。：:]?");

    private static final Pattern LEADING = Pattern.compile("领导|统筹|督查|督导|考核|问责|纪律");

    private static final WordList HOLDS_NONE = WordList.of("/hongtou/reading/not-task-sections.txt");
    private static final WordList ORDERS_NOTHING = WordList.of("/hongtou/reading/not-order-sections.txt");

    /** 一、普查准备阶段（5月—12月）: the chapters are the stages. */
    private static final Pattern STAGE = Pattern.compile("[^的，。]{2,}阶段(?:任务|工作)?(?:[（(：:].*)?$");

    /** 二、具体除雪任务; 目标任务 may be the goals. */
    private static final Pattern TASK = Pattern.compile("^[^，。；目标]{2,10}(?<!目标)任务$");

    /** Chapters that say who has which duty beside others that say what is to be done. */
    private static final Pattern DUTIES = Pattern.compile("(?:职责|责任)分工");

    private final Map<String, Boolean> marks;
    private final int first;
    private final int best;
    private final boolean orders;

    /**
     * @param marks path of a section to true for {任务}, false for {非任务}
     * @param first the lowest rank of the sections that hold tasks
     * @param best the highest one
     * @param orders true where every section holds them that is not about the whole
     */
    private TaskSections(Map<String, Boolean> marks, int first, int best, boolean orders) {
        this.marks = marks;
        this.first = first;
        this.best = best;
        this.orders = orders;
    }

    static TaskSections of(Parts parts) {
        return of(parts.plan(), parts.marks());
    }

    /** @param marks path of a section to true for {任务}, false for {非任务} */
    static TaskSections of(Body body, Map<String, Boolean> marks) {
        int best = NONE;
        for (Section section : body.allSections().toList()) {
            Boolean mark = marks.get(section.path());
            int rank = mark == null ? rank(section) : mark ? 0 : NONE;
            best = Math.min(best, rank);
        }
        return new TaskSections(marks, 0, best, false);
    }

    /** The same document, its stages taken for its tasks. */
    static TaskSections stagesOf(Parts parts) {
        return new TaskSections(parts.marks(), STAGES, STAGES, false);
    }

    /** The same document, taken for one that gives orders without announcing tasks. */
    static TaskSections ordersOf(Parts parts) {
        return new TaskSections(parts.marks(), 0, NONE, true);
    }

    /** True where a heading announces tasks proper. */
    boolean announcesTasks() {
        return best == 0;
    }

    /** True where nothing but 责任分工 announces tasks proper. */
    static boolean announceDutiesOnly(Body body) {
        List<Section> ranked = body.allSections().filter(s -> rank(s) == 0).toList();
        return !ranked.isEmpty()
                && ranked.stream().allMatch(s -> DUTIES.matcher(s.heading()).find());
    }

    /** True where no heading announces tasks. */
    boolean announcesNone() {
        return best == NONE;
    }

    /** True where what the headings announce may be the objects of the work (整治重点) as well as the work. */
    boolean mayBeObjects() {
        return best == OBJECTS;
    }

    /** True where every section holds tasks that is not about the whole. */
    boolean orders() {
        return orders;
    }

    /** True for a chapter without a heading whose first words are one: 明确指导思想结合我村实际…. */
    static boolean isAboutWhole(String text) {
        return ORDERS_NOTHING.anyIn(text.substring(0, Math.min(OPENING, text.length())));
    }

    /** True for a heading, with its label, that says what is to be done and not who sees to it. */
    static boolean isDone(String heading) {
        String words = NumberLabel.at(heading)
                .map(label -> heading.substring(Math.min(heading.length(), label.end())))
                .orElse(heading);
        return OwnerPhrases.opensWithVerb(words)
                && !LEADING.matcher(words).find()
                && !NOUN.matcher(words).matches()
                && !HOLDS_NONE.anyIn(words)
                && !ORDERS_NOTHING.anyIn(words);
    }

    /** True where a section says how the work is to be backed (保障措施, 工作要求) and not what is to be done. */
    static boolean isBacking(Section section) {
        return HOLDS_NONE.anyIn(section.heading());
    }

    /** A sentence with nothing below it announces nothing: 各单位要按照时间安排制定方案。 */
    private static int rank(Section section) {
        boolean text = section.runIn() || section.titleText().text().endsWith("。");
        if (text && section.sections().isEmpty()) {
            return NONE;
        }
        String heading = section.heading();
        if (Charges.heads(section) || Charges.areParted(section)) {
            return 0;
        }
        int rank = 0;
        while (rank < NONE && !RANKS.get(rank).anyIn(heading)) {
            rank++;
        }
        if (rank > 0 && TASK.matcher(heading).find()) {
            rank = 0;
        }
        if (rank == NONE && section.level() == 1 && STAGE.matcher(heading).find()) {
            rank = STAGES;
        }
        return HOLDS_NONE.anyIn(heading) ? NONE : rank;
    }

    /**
     * Whether a section holds tasks.
     *
     * @param above whether the section above it does: below a task section a heading such as （三）强化要素保障 is a task like its siblings
     */
    boolean holds(Section section, boolean above) {
        Boolean mark = marks.get(section.path());
        if (mark != null) {
            return mark;
        }
        if (orders) {
            // The last chapter of a contingency plan says who rehearses it, and when.
            boolean last = section.label().form() == LabelForm.DECIMAL
                    && section.heading().equals("附则");
            return above && (last || !ORDERS_NOTHING.anyIn(section.heading()));
        }
        int rank = rank(section);
        return above || rank >= first && rank <= best && rank < NONE;
    }
}
