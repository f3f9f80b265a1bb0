package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectMissingTest {
    private final ObjectMissing rule = new ObjectMissing();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"深入推进执法，集中挂牌、公布、曝光、处理一批，对执法不严的约谈。 | 集中挂牌、公布、曝光、处理一批", "依法查处、曝光、取缔一批。 | 依法查处、曝光、取缔一批"})
    void faultIsReportedAtItsWords(String text, String words) {
        assertThat(Draft.words(rule, Draft.text(text))).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "集中公布、曝光、处理一批重大事故隐患。",
                "按照关停一批、整治一批、提升一批的要求推进。",
                "公开曝光一批，形成震慑。",
                "对散乱污企业，依法查处、曝光、取缔一批，震慑违法者。",
                "依法查处、曝光、取缔一批，教育一片。",
                "对违法企业查处、曝光、取缔一批，从严处罚。",
                "总结、宣传、推广一批典型经验。"
            })
    void goodTextIsLeftAlone(String text) {
        assertThat(Draft.findings(rule, Draft.text(text))).isEmpty();
    }
}
