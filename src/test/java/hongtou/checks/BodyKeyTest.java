package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyKeyTest {
    @ParameterizedTest
    @CsvSource({"镇应急管理办公室, 应急办", "镇安委会办公室, 安委办", "市场监督管理所, 市场监管所", "综合行政执法大队, 综合执法队", "县住房和城乡建设局, 住建局"})
    void longAndShortNamesMayBeOne(String one, String other) {
        assertThat(BodyKey.of(one).mayBe(BodyKey.of(other))).isTrue();
        assertThat(BodyKey.of(other).mayBe(BodyKey.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"村镇规划建设办, 乡村建设办", "派出所, 财政所", "应急办, 应急局", "公共服务办, 公安局", "党建办, 党政办", "乡政府, 县政府", "市场监管所, 司法所"})
    void othersAreNot(String one, String other) {
        assertThat(BodyKey.of(one).mayBe(BodyKey.of(other))).isFalse();
    }
}
