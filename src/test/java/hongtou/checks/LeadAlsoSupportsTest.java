package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadAlsoSupportsTest {
    private final LeadAlsoSupports rule = new LeadAlsoSupports();

    @Test
    void bodyThatLeadsAndSupportsIsReportedAsSupport() {
        Document document =
                Draft.text("## 一、主要任务\n\n1. 修订预案。（牵头单位：乡应急办；配合单位：派出所、乡应急办）\n\n2. 演练。\n   - 牵头：派出所\n   - 配合：派出所、财政所\n");

        List<Diagnostic> found = Draft.findings(rule, document);
        assertThat(found).extracting(Draft::words).containsExactly("乡应急办", "派出所");
        assertThat(found.get(0).related()).hasSize(1);
    }

    @Test
    void bodyMayLeadOneTaskAndSupportAnother() {
        Document document = Draft.text("## 一、主要任务\n\n1. 修订预案。（牵头单位：乡应急办；配合单位：派出所）\n\n2. 演练。（牵头单位：派出所；配合单位：乡应急办）\n");

        assertThat(Draft.findings(rule, document)).isEmpty();
    }
}
