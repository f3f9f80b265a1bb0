package hongtou.model;

import java.util.Arrays;
import java.util.Optional;

/** How far a task has come (状态), as those who do it report. */
public enum ProgressState {
    NOT_STARTED("未启动"),
    UNDER_WAY("推进中"),
    DONE("已完成"),
    /** Done, and checked by those who watch over it. */
    CLOSED("已销号"),
    OVERDUE("逾期");

    private final String chinese;

    ProgressState(String chinese) {
        this.chinese = chinese;
    }

    /** As a table shows it. */
    public String chinese() {
        return chinese;
    }

    public static Optional<ProgressState> of(String chinese) {
        return Arrays.stream(values()).filter(s -> s.chinese.equals(chinese)).findFirst();
    }

    /** True where nothing is left to do. */
    public boolean isDone() {
        return this == DONE || this == CLOSED;
    }
}
