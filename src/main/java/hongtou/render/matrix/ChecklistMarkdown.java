package hongtou.render.matrix;

import hongtou.view.Checklist;
import hongtou.view.Checklist.Item;
import java.util.List;

/** Writes a checklist as Markdown: boxes to tick, month by month. */
public final class ChecklistMarkdown {
    private ChecklistMarkdown() {}

    /** The text; a checklist without lines says so. */
    public static String write(Checklist checklist) {
        StringBuilder out = new StringBuilder("# ")
                .append(MarkdownTable.escaped(ChecklistColumns.title(checklist)))
                .append('\n');
        String month = "";
        for (Item item : checklist.items()) {
            String next = month(item);
            if (!next.equals(month)) {
                out.append("\n## ").append(next).append("\n\n");
                month = next;
            }
            out.append(line(item));
        }
        standing(checklist.standing(), out);
        return checklist.isEmpty() ? out + "\n没有任务。\n" : out.toString();
    }

    private static void standing(List<Item> items, StringBuilder out) {
        if (!items.isEmpty()) {
            out.append("\n## 长期坚持或未写明时限\n\n");
            items.forEach(i -> out.append(line(i)));
        }
    }

    private static String month(Item item) {
        return item.date() == null
                ? ""
                : item.date().getYear() + "年" + item.date().getMonthValue() + "月";
    }

    /** - [ ] 2024-12-31　开展安全检查（2024年底前；牵头；《…方案》三（四）1） */
    private static String line(Item item) {
        String date = item.date() == null ? "" : item.date() + "\u3000";
        String workday = item.workday() == null ? "" : "前一工作日 " + item.workday() + "；";
        String words = item.words().isEmpty() ? "" : item.words() + "；" + workday;
        String step = item.step().isEmpty() ? "" : "——" + item.step();
        String source =
                "《" + item.duty().document().plan().title() + "》" + item.duty().clause();
        return "- [ ] " + date
                + MarkdownTable.escaped(item.duty().title() + step + "（" + words + item.role() + "；" + source + "）")
                + "\n";
    }
}
