package hongtou.audit.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceNamesTest {
    private static final FaceNames NAMES = FaceNames.load();

    @ParameterizedTest
    @CsvSource({
        "GongwenFangSong, FANG_SONG",
        "GongwenFangSongExt, FANG_SONG",
        "仿宋_GB2312, FANG_SONG",
        "FangSong_GB2312, FANG_SONG",
        "FZFSK--GBK1-0, FANG_SONG",
        "STFangsong, FANG_SONG",
        "SimHei, HEI",
        "黑体, HEI",
        "FZHTK--GBK1-0, HEI",
        "KaiTi_GB2312, KAI",
        "楷体_GB2312, KAI",
        "FZXBSJW--GB1-0, XIAO_BIAO_SONG",
        "方正小标宋简体, XIAO_BIAO_SONG",
        "STZhongsong, XIAO_BIAO_SONG",
        "SimSun, SONG",
        "宋体, SONG",
        "MicrosoftYaHei, OTHER",
        "微软雅黑, OTHER",
        "TimesNewRomanPSMT, OTHER",
        "CIDFont+F1, NAMELESS",
        "F12, NAMELESS"
    })
    void tellsTheKindOfAFace(String name, FaceRole role) {
        assertThat(NAMES.role(name)).isEqualTo(role);
    }

    @Test
    void dropsThePrefixOfASubset() {
        assertThat(FaceNames.clean("ABCDEF+SimHei")).isEqualTo("SimHei");
        assertThat(FaceNames.clean("ABC+SimHei")).isEqualTo("ABC+SimHei");
    }

    @Test
    void readsNamesWrittenInGbk() {
        String garbled = new String("仿宋_GB2312".getBytes(Charset.forName("GBK")), Charset.forName("windows-1252"));

        assertThat(FaceNames.clean("ABCDEF+" + garbled)).isEqualTo("仿宋_GB2312");
    }
}
