package hongtou.render.site;

import hongtou.model.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every row of the matrix as a program that a page loads when somebody asks for all of them: a page that is opened from a folder may
 * load a script, but nothing else. Words that stand in many rows are written once.
 */
final class MatrixRows {
    static final String FILE = Folders.MATRIX + "rows.js";

    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Map<String, Integer> plans = new LinkedHashMap<>();

    private MatrixRows() {}

    /**
     * The program.
     *
     * @param lines of all rows, their addresses from the top of the site
     */
    static String of(List<TaskLine> lines, List<Document> documents) {
        return new MatrixRows().write(lines, documents);
    }

    private String write(List<TaskLine> lines, List<Document> documents) {
        Script rows = new Script();
        for (int i = 0; i < lines.size(); i++) {
            row(lines.get(i), rows.raw(i == 0 ? "\n" : ",\n"));
        }
        Map<String, Document> byId = new LinkedHashMap<>();
        documents.forEach(d -> byId.put(d.id(), d));
        Script out = new Script().raw("window.hongtouRows={plans:[");
        String comma = "";
        for (String id : plans.keySet()) {
            Document plan = byId.get(id);
            out.raw(comma)
                    .raw("[")
                    .text(id)
                    .raw(",")
                    .text(plan == null ? "" : plan.plan().title());
            out.raw("]");
            comma = ",\n";
        }
        out.raw("],words:[");
        comma = "";
        for (String word : words.keySet()) {
            out.raw(comma).text(word);
            comma = ",";
        }
        return out.raw("],rows:[").raw(rows.toString()).raw("]};\n").toString();
    }

    private void row(TaskLine line, Script out) {
        out.raw("[" + line.number() + ",").text(line.id()).raw(",").text(line.title());
        for (String word :
                List.of(line.category(), line.lead(), line.others(), line.due(), line.rhythm(), line.clause())) {
            out.raw("," + index(word, words));
        }
        out.raw(",").text(line.date()).raw(",").text(line.address());
        out.raw("," + index(line.planId(), plans));
        List<Integer> owners = new ArrayList<>();
        line.owners().lines().filter(o -> !o.isEmpty()).forEach(o -> owners.add(index(o, words)));
        List<Integer> more =
                line.more().stream().map(c -> index(c.words(), words)).toList();
        out.raw("," + list(owners) + "," + list(more) + "]");
    }

    private static String list(List<Integer> numbers) {
        return numbers.toString().replace(" ", "");
    }

    private static int index(String word, Map<String, Integer> all) {
        Integer known = all.get(word);
        int index = known == null ? all.size() : known;
        all.put(word, index);
        return index;
    }
}
