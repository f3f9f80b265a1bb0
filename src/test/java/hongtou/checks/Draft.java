package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.model.Holidays;
import hongtou.model.Register;
import hongtou.reading.PlanReader;
import hongtou.reading.Reading;
import hongtou.reading.RegisterReader;
import hongtou.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Documents as an author writes them, and what a rule says about them. */
final class Draft {
    /** Everything that a document must say about itself; lines can be added behind it. */
    static final String HEAD = """
            标题: 甲县乙乡人民政府关于做好安全生产工作的通知
            文种: 通知
            发文机关: 甲县乙乡人民政府
            发文字号: 甲乙政发〔2024〕17号
            主送: 各行政村
            成文日期: 2024-03-22
            公开属性: 主动公开
            """;

    private Draft() {}

    /** A document, whole as it stands in its file. */
    static Document whole(String markdown) {
        return named("content/plans/a.md", markdown);
    }

    static Document named(String file, String markdown) {
        Reading reading = PlanReader.read(new SourceFile(file, markdown));
        assertThat(reading.findings()).as("the example can be read").noneMatch(Diagnostic::isError);
        return reading.document();
    }

    /** A document that says everything about itself, with this text. */
    static Document text(String body) {
        return head("", body);
    }

    /** A document with more lines in its front matter. */
    static Document head(String more, String body) {
        return whole("---\n" + HEAD + more + "---\n\n" + body);
    }

    /** A document with this front matter and a sentence. */
    static Document bare(String frontMatter) {
        return whole("---\n" + frontMatter + "---\n\n请认真贯彻落实。\n");
    }

    /** A register of bodies from its lines below 单位. */
    static Register register(String... bodies) {
        String yaml = "单位:\n  - " + String.join("\n  - ", bodies) + "\n";
        return RegisterReader.read(new SourceFile("content/organisations.yml", yaml), fault -> {
            throw new AssertionError(fault.message().chinese());
        });
    }

    /** What a rule finds, in the order shown. */
    static List<Diagnostic> findings(Rule rule, Document... documents) {
        return findings(rule, Register.EMPTY, documents);
    }

    /** What a rule finds where these bodies are registered. */
    static List<Diagnostic> findings(Rule rule, Register register, Document... documents) {
        List<Diagnostic> found = new ArrayList<>();
        for (Document document : documents) {
            if (rule instanceof DocumentRule about) {
                found.addAll(about.check(document));
            } else if (rule instanceof PassageRule about) {
                Passages.of(document).forEach(passage -> found.addAll(about.check(document, passage)));
            } else if (rule instanceof CalendarRule about) {
                found.addAll(about.check(document, Holidays.NONE));
            } else if (rule instanceof OrganisationRule about) {
                found.addAll(about.check(document, register));
            }
        }
        if (rule instanceof RegisterRule about) {
            found.addAll(about.check(List.of(documents), register));
        }
        assertThat(found).allMatch(d -> d.code().equals(rule.code()));
        return found.stream().sorted(Diagnostic.ORDER).toList();
    }

    /** The words at which the findings of a rule point. */
    static List<String> words(Rule rule, Document... documents) {
        return findings(rule, documents).stream().map(Draft::words).toList();
    }

    static String words(Diagnostic finding) {
        return finding.place().file().text(finding.place().span());
    }

    /** A paragraph of the text after all fixes of a rule. */
    static String fixed(PassageRule rule, String body) {
        Document document = text(body);
        StringBuilder text = new StringBuilder(document.source().text());
        List<Diagnostic> found = findings(rule, document);
        for (int i = found.size() - 1; i >= 0; i--) {
            hongtou.diagnostic.Fix fix = found.get(i).fix();
            if (fix != null) {
                text.replace(fix.span().start(), fix.span().end(), fix.replacement());
            }
        }
        return text.substring(text.indexOf("---\n\n") + 5).strip();
    }
}
