package hongtou.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CornerMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "000018               | 000018 | -         | -",
                "No.000018            | 000018 | -         | -",
                "份号：０００００７   | 000007 | -         | -",
                "机密★1年             | -      | 机密★1年  | -",
                "秘密*6个月           | -      | 秘密★6个月 | -",
                "绝　密★长期          | -      | 绝密★长期 | -",
                "秘密                 | -      | 秘密      | -",
                "特　急               | -      | -         | 特急",
                "紧急程度：加急       | -      | -         | 加急",
                "机密★1年   特急      | -      | 机密★1年  | 特急",
                "000018  秘密★5年 加急 | 000018 | 秘密★5年  | 加急"
            })
    void whatStandsInTheCornerIsRead(String line, String copy, String secrecy, String urgency) {
        assertThat(CornerMarks.of(line)).contains(new CornerMarks(given(copy), given(secrecy), given(urgency)));
    }

    private static String given(String value) {
        return value == null ? "" : value;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "机密文件管理规定", "秘密工作交通情况的报告", "2024年", "0000181", "加急办理", "特急件3份"})
    void otherLinesAreNot(String line) {
        assertThat(CornerMarks.of(line)).isEmpty();
    }

    @Test
    void aTelegramHasItsUrgencyBeforeItsNumber() {
        String markdown = Importer.text("""
                        等级  特急·明电    示府办明电〔2024〕6号

                        示例县人民政府办公室关于做好今晚暴雨防范的紧急通知

                        各乡镇人民政府：
                        请立即转移低洼地带群众。
                        示例县人民政府办公室
                        2024年6月9日
                        """).markdown();

        assertThat(markdown).contains("紧急程度: 特急\n").contains("发文字号: 示府办明电〔2024〕6号\n");
    }
}
