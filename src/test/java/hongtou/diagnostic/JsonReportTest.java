package hongtou.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final SourceFile FILE = new SourceFile("content/plans/a.md", "甲\n乙😀丙\n");
    private static final Diagnostic FINDING = Diagnostic.warning(
                    "HT203", new Place(FILE, new Span(3, 6)), new Message("缺“八”", "\"八\" is missing"))
            .hint("补上", "add it")
            .related(List.of(new Place(FILE, new Span(0, 1))));

    @Test
    void printsWhatTheInterfaceNames() {
        String json = new JsonReport(Language.CHINESE).print(List.of(FINDING), List.of());

        assertThat(json).isEqualTo("""
                        {
                          "findings": [
                            {
                              "code": "HT203",
                              "severity": "warning",
                              "message": "缺“八”",
                              "file": "content/plans/a.md",
                              "line": 2,
                              "column": 2,
                              "endLine": 2,
                              "endColumn": 4,
                              "hint": "补上",
                              "related": [
                                {
                                  "file": "content/plans/a.md",
                                  "line": 1
                                }
                              ]
                            }
                          ],
                          "exempted": []
                        }
                        """);
    }

    @Test
    void exemptedFindingsCarryTheirReason() {
        String json = new JsonReport(Language.ENGLISH).print(List.of(), List.of(new Exempted(FINDING, "原文如此")));

        assertThat(json).contains("\"findings\": []", "\"message\": \"\\\"八\\\" is missing\"", "\"reason\": \"原文如此\"");
    }

    @Test
    void missingHintIsNull() {
        Diagnostic plain = Diagnostic.info("HT401", new Place(FILE, new Span(0, 1)), new Message("无", "none"));

        assertThat(new JsonReport(Language.CHINESE).print(List.of(plain), List.of()))
                .contains("\"hint\": null");
    }
}
