package hongtou.view;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what cannot be true of the lines of a ledger: a task that no document has, two states of one task on one day. */
public final class ProgressFaults {
    private ProgressFaults() {}

    private record DayOfTask(String task, LocalDate date) {}

    /**
     * The findings.
     *
     * @param duties those that there are
     * @return HT943 for a line whose task there is not, HT945 for a line that contradicts another
     */
    public static List<Diagnostic> of(List<Duty> duties, List<Progress> reported) {
        Set<String> known = duties.stream().map(Duty::id).collect(Collectors.toSet());
        List<Diagnostic> findings = new ArrayList<>();
        Map<DayOfTask, Progress> first = new LinkedHashMap<>();
        for (Progress line : reported) {
            if (!known.contains(line.task())) {
                findings.add(unknown(line));
            }
            Progress other = first.putIfAbsent(new DayOfTask(line.task(), line.date()), line);
            if (other != null && !other.agreesWith(line)) {
                findings.add(contradiction(line, other));
            }
        }
        return findings;
    }

    private static Diagnostic unknown(Progress line) {
        return Diagnostic.warning(
                        "HT943",
                        line.at(),
                        new Message(
                                "没有编号为“" + line.task() + "”的任务，这一行没有计入",
                                "there is no task \"" + line.task() + "\": the row is left out"))
                .hint("照任务表里的“编号”改正；文件改名、条目增减后编号会变", "correct it after the column 编号 of the matrix");
    }

    private static Diagnostic contradiction(Progress line, Progress other) {
        return Diagnostic.warning(
                        "HT945",
                        line.at(),
                        new Message(
                                "任务 " + line.task() + " 在 " + line.date() + " 有两种进度：" + words(other) + "，"
                                        + words(line),
                                "two states of " + line.task() + " on " + line.date()))
                .hint("只留一行，或者改日期；现在以后一行为准", "keep one, or change a date; the later line counts")
                .related(List.of(other.at()));
    }

    private static String words(Progress line) {
        String state = line.state() == null ? "未写状态" : line.state().chinese();
        return state + (line.percent() == null ? "" : line.percent() + "%");
    }
}
