package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyInPublicTest {
    private final SecrecyInPublic rule = new SecrecyInPublic();

    @Test
    void secrecyOfAPublicDocumentIsAnError() {
        List<Diagnostic> found = Draft.findings(rule, Draft.head("密级: 秘密★1年\n", "请落实。\n"));

        assertThat(found).hasSize(1).allMatch(Diagnostic::isError);
        assertThat(Draft.words(found.get(0))).isEqualTo("秘密★1年");
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密★", "内部资料　注意保存", "（内部使用）", "秘密★3年"})
    void marksInTheTextAreSeenToo(String mark) {
        assertThat(Draft.findings(rule, Draft.text("请落实。\n\n" + mark + "\n"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"严守国家秘密和商业秘密。", "不得泄露内部资料，违者追究责任。", "做好机密文件管理。"})
    void secrecyAsASubjectIsFine(String sentence) {
        assertThat(Draft.findings(rule, Draft.text(sentence))).isEmpty();
    }

    @Test
    void documentThatIsNotPublicMayBeSecret() {
        assertThat(Draft.findings(rule, Draft.bare("密级: 秘密★1年\n公开属性: 不予公开\n"))).isEmpty();
        assertThat(Draft.findings(rule, Draft.bare("密级: 秘密★1年\n"))).isEmpty();
    }
}
