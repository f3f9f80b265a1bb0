package hongtou.render.matrix;

import hongtou.view.Checklist;
import java.util.List;

/** Writes a checklist as a workbook (XLSX) of one sheet. */
public final class ChecklistXlsx {
    private ChecklistXlsx() {}

    /** The bytes of the workbook, the same for the same checklist. */
    public static byte[] write(Checklist checklist, ClauseLinks links) {
        String title = ChecklistColumns.title(checklist);
        Sheet sheet = new Sheet("任务清单", title, 3, ChecklistColumns.COLUMNS, ChecklistColumns.rows(checklist, links));
        return Workbooks.write(title, List.of(sheet));
    }
}
