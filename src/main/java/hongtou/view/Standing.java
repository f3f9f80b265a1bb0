package hongtou.view;

import hongtou.model.ProgressState;
import java.util.Arrays;
import java.util.Optional;

/** How a duty stands on a day: as reported, and late where its day has passed. What needs looking after comes first. */
public enum Standing {
    OVERDUE("逾期"),
    UNREPORTED("未填报"),
    NOT_STARTED("未启动"),
    UNDER_WAY("推进中"),
    DONE("已完成"),
    CLOSED("已销号");

    private final String chinese;

    Standing(String chinese) {
        this.chinese = chinese;
    }

    /** As a table shows it, and as a filter is written. */
    public String chinese() {
        return chinese;
    }

    public static Optional<Standing> of(String chinese) {
        return Arrays.stream(values()).filter(s -> s.chinese.equals(chinese)).findFirst();
    }

    static Standing of(ProgressState state) {
        return valueOf(state.name());
    }

    public boolean isDone() {
        return this == DONE || this == CLOSED;
    }
}
