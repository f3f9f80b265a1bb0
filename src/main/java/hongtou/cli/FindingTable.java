package hongtou.cli;

import hongtou.checks.CheckPages;
import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Language;
import hongtou.diagnostic.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The findings by rule, heaviest first: what a person at a terminal looks at before the single lines. */
record FindingTable(List<Row> rows) {

    /**
     * One rule's findings of one severity.
     *
     * @param files in how many files they are
     */
    record Row(Severity severity, String code, long findings, long files) {}

    static FindingTable of(List<Diagnostic> findings) {
        Map<String, List<Diagnostic>> byRule = findings.stream()
                .collect(Collectors.groupingBy(d -> d.severity() + d.code(), TreeMap::new, Collectors.toList()));
        return new FindingTable(byRule.values().stream()
                .map(FindingTable::row)
                .sorted(Comparator.comparing(Row::severity)
                        .thenComparing(Comparator.comparingLong(Row::findings).reversed())
                        .thenComparing(Row::code))
                .toList());
    }

    private static Row row(List<Diagnostic> alike) {
        Diagnostic first = alike.get(0);
        long files = alike.stream().map(d -> d.place().file().name()).distinct().count();
        return new Row(first.severity(), first.code(), alike.size(), files);
    }

    /** Prints a line for each rule, below an empty one. */
    void say(Session session) {
        if (!rows.isEmpty()) {
            session.say("", "");
        }
        for (Row row : rows) {
            session.say(line(row, Language.CHINESE), line(row, Language.ENGLISH));
        }
    }

    private static String line(Row row, Language language) {
        String where = language == Language.CHINESE
                ? row.findings() + " 处，" + row.files() + " 份文件"
                : row.findings() + " in " + row.files() + (row.files() == 1 ? " file" : " files");
        return "  " + row.severity().in(language) + "  " + row.code() + "  " + CheckPages.name(row.code()) + "  "
                + where;
    }
}
