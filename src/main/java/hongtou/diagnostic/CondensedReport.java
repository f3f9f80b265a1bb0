package hongtou.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints many findings for people: every error and every warning; of notes that repeat in a file the first few, then one line for the
 * others, so that forty of them do not hide one error.
 */
public final class CondensedReport {
    /** So many notes of one code in one file are all shown. */
    private static final int FEW = 5;

    private static final int SHOWN = 3;
    private static final int LINES_NAMED = 12;

    private final TextReport report;

    /** @param report prints one finding */
    public CondensedReport(TextReport report) {
        this.report = report;
    }

    /**
     * The lines of all findings.
     *
     * @param findings sorted by file and place
     */
    public String print(List<Diagnostic> findings) {
        Map<String, List<Diagnostic>> notes = findings.stream()
                .filter(d -> d.severity() == Severity.INFO)
                .collect(Collectors.groupingBy(CondensedReport::kind, LinkedHashMap::new, Collectors.toList()));
        StringBuilder out = new StringBuilder();
        for (Diagnostic finding : findings) {
            List<Diagnostic> alike = finding.severity() == Severity.INFO ? notes.get(kind(finding)) : List.of(finding);
            int at = alike == null ? 0 : indexOf(alike, finding);
            if (alike == null || alike.size() <= FEW || at < SHOWN) {
                out.append(report.print(finding));
            } else if (at == SHOWN) {
                out.append(rest(alike.subList(SHOWN, alike.size())));
            }
        }
        return out.toString();
    }

    private static String kind(Diagnostic finding) {
        return finding.place().file().name() + "\n" + finding.code();
    }

    /** By identity: two findings may say the same of the same words. */
    @SuppressWarnings("ReferenceEquality")
    private static int indexOf(List<Diagnostic> findings, Diagnostic finding) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i) == finding) {
                return i;
            }
        }
        return -1;
    }

    private String rest(List<Diagnostic> others) {
        Diagnostic first = others.get(0);
        List<String> lines = new ArrayList<>(others.stream()
                .map(d -> String.valueOf(d.place().start().line()))
                .distinct()
                .toList());
        boolean more = lines.size() > LINES_NAMED;
        String named = String.join("、", more ? lines.subList(0, LINES_NAMED) : lines);
        Message message = new Message(
                "另有 " + others.size() + " 处同样的提示，在第 " + named + (more ? " 等" : "") + " 行；用 check --all 逐处列出",
                others.size() + " more of these, in lines " + named.replace("、", ", ") + (more ? " and others" : "")
                        + "; list them with check --all");
        return report.line(Diagnostic.info(first.code(), first.place(), message));
    }
}
