package hongtou.cli;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Exempted;
import hongtou.diagnostic.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many findings of which kind there are, in one line. */
record Summary(long errors, long warnings, long infos, int exempted, String codes) {

    static Summary of(List<Diagnostic> findings, List<Exempted> exempted) {
        Map<String, Long> byCode = findings.stream()
                .filter(d -> d.severity() != Severity.INFO)
                .collect(Collectors.groupingBy(Diagnostic::code, TreeMap::new, Collectors.counting()));
        String codes = byCode.entrySet().stream()
                .map(e -> e.getKey() + "×" + e.getValue())
                .collect(Collectors.joining(" "));
        return new Summary(
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO),
                exempted.size(),
                codes);
    }

    private static long count(List<Diagnostic> findings, Severity severity) {
        return findings.stream().filter(d -> d.severity() == severity).count();
    }

    static boolean hasWarnings(List<Diagnostic> findings) {
        return findings.stream().anyMatch(d -> d.severity() != Severity.INFO);
    }

    void say(Session session) {
        String detail = codes.isEmpty() ? "" : "（" + codes + "）";
        session.say(
                "错误 " + errors + "，警告 " + warnings + "，提示 " + infos + "，已豁免 " + exempted + detail,
                errors + " errors, " + warnings + " warnings, " + infos + " notes, " + exempted + " exempted "
                        + (codes.isEmpty() ? "" : "(" + codes + ")"));
    }
}
