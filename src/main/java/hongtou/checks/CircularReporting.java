package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Organ;
import hongtou.model.Organisation;
import hongtou.model.Register;
import hongtou.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HT306: a body that reports (报送) to itself, or to one that reports back to it: 甲报乙, 乙报甲. */
final class CircularReporting implements OrganisationRule {
    /** Words after which somebody else is the one who reports. */
    private static final Pattern OTHERS = Pattern.compile("督促|要求|指导|组织|通知|责成|各|企业|单位|由|负责人");

    @Override
    public String code() {
        return "HT306";
    }

    /** Who reports to whom, by full names. */
    private record Report(String from, String to, Place place) {}

    @Override
    public List<Diagnostic> check(Document document, Register register) {
        List<Report> reports = reports(document, register);
        List<Diagnostic> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Report report : reports) {
            if (report.from().equals(report.to())) {
                found.add(itself(report));
                continue;
            }
            reports.stream()
                    .filter(back -> back.from().equals(report.to()) && back.to().equals(report.from()))
                    .findFirst()
                    .filter(back ->
                            told.add(report.from() + "\n" + report.to()) && told.add(back.from() + "\n" + back.to()))
                    .ifPresent(back -> found.add(round(report, back)));
        }
        return found;
    }

    private static List<Report> reports(Document document, Register register) {
        Set<String> names =
                new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        Owners.all(document).stream().map(Organ::name).forEach(names::add);
        register.organisations().stream()
                .filter(o -> o.isMeantIn(document.id()))
                .flatMap(Organisation::names)
                .forEach(names::add);
        List<Report> reports = new ArrayList<>();
        if (names.isEmpty()) {
            return reports;
        }
        String body = "(" + String.join("|", names.stream().map(Pattern::quote).toList()) + ")";
        Pattern pattern = Pattern.compile("(?:^|(?<=[。；，：]))" + body + "([^。；：]{0,50}?)(?:(?:报送?|上报)(?:至|给|到)?" + body
                + "(?![^，。；]{0,3}(?:同意|批准|审批|审定|备案))|向" + body + "(?:报告|汇报|报送|上报))");
        for (Passage passage : Passages.of(document)) {
            Matcher m = pattern.matcher(passage.text());
            while (m.find()) {
                if (!OTHERS.matcher(m.group(2)).find()) {
                    String to = m.group(3) == null ? m.group(4) : m.group(3);
                    Hit hit = new Hit(passage, m.start(), m.end());
                    reports.add(new Report(
                            register.fullName(m.group(1), document.id()),
                            register.fullName(to, document.id()),
                            hit.in(document)));
                }
            }
        }
        return reports;
    }

    private Diagnostic itself(Report report) {
        return Diagnostic.info(
                        code(),
                        report.place(),
                        new Message("“" + report.from() + "”向自己报送", "\"" + report.from() + "\" reports to itself"))
                .hint("可能是照搬上级文件留下的，核对向谁报送", "check to whom it reports");
    }

    private Diagnostic round(Report report, Report back) {
        return Diagnostic.info(
                        code(),
                        report.place(),
                        new Message(
                                "“" + report.from() + "”与“" + report.to() + "”互相报送",
                                "\"" + report.from() + "\" and \"" + report.to() + "\" report to each other"))
                .hint("核对向谁报送", "check who reports to whom")
                .related(List.of(back.place()));
    }
}
