package hongtou.audit;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.audit.clause.Measurement;
import hongtou.audit.clause.Verdict;
import hongtou.diagnostic.Language;
import hongtou.diagnostic.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditPrintersTest {
    private static final AuditReport REPORT = new AuditReport(List.of(
            new Measurement(
                    14,
                    "7.2.4",
                    1,
                    new Message("发文机关标志上边缘", "issuer's mark, top"),
                    new Message("74.00 mm", "74.00 mm"),
                    new Message("72 mm ± 0.5", "72 mm ± 0.5"),
                    Verdict.VIOLATED,
                    null),
            new Measurement(
                    8,
                    "5.2.2",
                    0,
                    new Message("正文字体", "face"),
                    new Message("", ""),
                    new Message("仿宋体", "仿宋"),
                    Verdict.UNJUDGED,
                    new Message("字体没有名字", "the face has no name"))));

    @Test
    void textNamesClausePageAndBothValues() {
        assertThat(new AuditText(Language.CHINESE).print(REPORT)).isEqualTo("""
                        ✘ 不符合  7.2.4  第 1 页  发文机关标志上边缘：74.00 mm；要求：72 mm ± 0.5 [14]
                        — 无法判断  5.2.2  正文字体；要求：仿宋体；字体没有名字 [8]

                        符合 0 项，不符合 1 项，建议改进 0 项，无法判断 1 项
                        """);
        assertThat(new AuditText(Language.ENGLISH).print(REPORT))
                .contains("✘ violated  7.2.4  page 1  issuer's mark, top: 74.00 mm; asked: 72 mm ± 0.5 [14]")
                .endsWith("0 met, 1 violated, 0 advised, 1 cannot be judged\n");
    }

    @Test
    void jsonHasTheSameKeysInBothLanguages() {
        assertThat(new AuditJson(Language.CHINESE).print(REPORT))
                .startsWith("""
                        {
                          "standard": "GB/T 9704-2012",
                          "met": 0,
                          "violated": 1,
                          "advised": 0,
                          "unjudged": 1,
                          "measurements": [
                            {
                              "check": 14,
                              "clause": "7.2.4",
                              "page": 1,
                              "element": "发文机关标志上边缘",
                              "measured": "74.00 mm",
                              "required": "72 mm ± 0.5",
                              "verdict": "violated",
                              "reason": null
                            },
                        """)
                .contains("\"page\": null")
                .contains("\"measured\": null")
                .contains("\"verdict\": \"unjudged\"");
    }
}
