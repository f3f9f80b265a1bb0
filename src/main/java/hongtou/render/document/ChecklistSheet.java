package hongtou.render.document;

import hongtou.model.Document;
import hongtou.render.document.PrintedList.Column;
import hongtou.render.document.PrintedList.Group;
import hongtou.render.document.PrintedList.Kind;
import hongtou.view.Checklist;
import hongtou.view.Checklist.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a checklist into a list to be hung up and ticked off: month by month, then what has no day. */
final class ChecklistSheet {
    private static final List<Column> COLUMNS = List.of(
            new Column("完成", 11, Kind.BOX),
            new Column("截止日期", 27, Kind.CENTRED),
            new Column("工作任务", 86, Kind.TEXT),
            new Column("分工", 22, Kind.CENTRED),
            new Column("依据条款", 28, Kind.CENTRED));

    private ChecklistSheet() {}

    static PrintedList list(Checklist checklist) {
        ListSources sources = new ListSources(checklist.documents());
        return new PrintedList(
                checklist.owner().name() + "工作任务清单",
                sources.authors(),
                List.of(count(checklist)),
                checklist.isEmpty()
                        ? List.of()
                        : List.of(new PrintedList.Part("", COLUMNS, groups(checklist, sources))),
                sources.lines(),
                sources.newest());
    }

    private static String count(Checklist checklist) {
        if (checklist.isEmpty()) {
            return "没有任务。";
        }
        int dated = checklist.items().size();
        int standing = checklist.standing().size();
        String days = dated == 0 ? "" : "有截止日期的" + dated + "项，按日期排列" + (standing == 0 ? "" : "；");
        String others = standing == 0 ? "" : "长期坚持或未写明时限的" + standing + "项";
        return days + others + "。完成后在方框内打勾。";
    }

    private static List<Group> groups(Checklist checklist, ListSources sources) {
        Map<String, List<List<String>>> byMonth = new LinkedHashMap<>();
        Set<String> told = new HashSet<>();
        for (Item item : checklist.items()) {
            boolean first = told.add(item.duty().id() + item.step());
            byMonth.computeIfAbsent(month(item.date()), m -> new ArrayList<>()).add(row(item, first, sources));
        }
        if (!checklist.standing().isEmpty()) {
            byMonth.put(
                    "长期坚持或未写明时限",
                    checklist.standing().stream()
                            .map(i -> row(i, true, sources))
                            .toList());
        }
        return byMonth.entrySet().stream()
                .map(e -> new Group(e.getKey(), e.getValue()))
                .toList();
    }

    private static String month(@Nullable LocalDate date) {
        return date == null ? "" : date.getYear() + "年" + date.getMonthValue() + "月";
    }

    /** @param told true where the step is to be told: what comes back every month tells it once */
    private static List<String> row(Item item, boolean told, ListSources sources) {
        String step = item.step().isEmpty() || !told ? "" : "\n——" + item.step();
        Document document = item.duty().document();
        return List.of(
                "",
                when(item),
                item.duty().title() + step,
                item.role(),
                sources.mark(document) + item.duty().clause());
    }

    private static String when(Item item) {
        String workday = item.workday() == null ? "" : "\n前一工作日\n" + item.workday();
        return (item.date() == null ? "" : item.date() + "\n") + item.words() + workday;
    }
}
