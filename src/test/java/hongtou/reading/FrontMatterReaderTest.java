package hongtou.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Exemption;
import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.model.Layout;
import hongtou.model.Openness;
import hongtou.model.Period;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterReaderTest {

    @Test
    void readsEveryElement() {
        FrontMatter front = Read.document("""
                ---
                标题: 关于印发方案的通知
                文种: 通知
                版式: 信函
                发文机关: [甲县人民政府, 乙县人民政府]
                署名: 甲县人民政府
                发文字号: 甲政发〔2024〕17号
                签发人: 张三
                份号: 000010
                密级: 机密★1年
                紧急程度: 特急
                主送:
                  - 各乡镇人民政府
                  - 县直各单位、各企业（含驻县、外来）
                抄送: 县委办公室。
                成文日期: 2024年3月2日
                印发日期: 2024-03-04
                印发机关: 甲县人民政府办公室
                附注: （此件公开发布）
                附件:
                  - 任务分工表
                  - {名称: 清单, 自动: 任务矩阵}
                实施期限: 2024—2026年
                公开属性: 主动公开
                豁免:
                  - {规则: HT203, 位置: 二（九）, 理由: 原文如此}
                ---
                """).frontMatter();

        assertThat(front.head().layout()).isEqualTo(Layout.LETTER);
        assertThat(front.head().issuers()).extracting(Field::value).containsExactly("甲县人民政府", "乙县人民政府");
        assertThat(Objects.requireNonNull(front.head().copyNumber()).value()).isEqualTo("000010");
        FrontMatter.Recipients recipients = Objects.requireNonNull(front.head().recipients());
        assertThat(recipients.printed().value()).isEqualTo("各乡镇人民政府，县直各单位、各企业（含驻县、外来）");
        assertThat(recipients.bodies()).containsExactly("各乡镇人民政府", "县直各单位", "各企业（含驻县、外来）");
        assertThat(Objects.requireNonNull(front.tail().copies()).printed().value())
                .isEqualTo("县委办公室");
        assertThat(Objects.requireNonNull(front.tail().issuedDate()).value()).isEqualTo(LocalDate.of(2024, 3, 2));
        assertThat(Objects.requireNonNull(front.tail().note()).value()).isEqualTo("此件公开发布");
        assertThat(front.tail().attachments())
                .extracting(FrontMatter.AttachmentNote::matrix)
                .containsExactly(false, true);
        assertThat(Objects.requireNonNull(front.planning().period()).value())
                .isEqualTo(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(Objects.requireNonNull(front.disclosure().openness()).value())
                .isEqualTo(Openness.PUBLIC);
        assertThat(front.exemptions()).extracting(Exemption::where).containsExactly("二（九）");
    }

    @Test
    void anUnknownKeyNamesTheNearestOne() {
        Diagnostic finding = Read.text("---\n标题: 甲\n发文机管: 乙\n---\n").findings().get(0);
        assertThat(finding.code()).isEqualTo("HT903");
        assertThat(finding.place().start().line()).isEqualTo(3);
        assertThat(Objects.requireNonNull(finding.hint()).chinese()).contains("发文机关");
    }

    @Test
    void aKeyWrittenTwiceIsAFault() {
        assertThat(Read.codes(Read.text("---\n标题: 甲\n标题: 乙\n---\n"))).containsExactly("HT904");
    }

    @Test
    void anExemptionNeedsAReason() {
        assertThat(Read.codes(Read.text("---\n标题: 甲\n豁免:\n  - {规则: HT203}\n---\n")))
                .containsExactly("HT913");
    }

    @Test
    void anEndlessFrontMatterIsAFault() {
        Diagnostic finding = Read.text("---\n标题: 甲\n\n正文\n").findings().get(0);
        assertThat(finding.code()).isEqualTo("HT902");
        assertThat(finding.place().start().line()).isEqualTo(1);
    }

    @Test
    void whatStandsAboveAnEmptyLineOfAnEndlessOneIsReadAllTheSame() {
        Reading reading = Read.text("---\n标题: 甲\n状态: 草稿\n\n## 一、主要任务\n\n1. 正文。\n");

        assertThat(Read.codes(reading)).containsExactly("HT902");
        assertThat(reading.document().frontMatter().disclosure().draft()).isTrue();
        assertThat(reading.document().plan().tasks()).hasSize(1);
    }

    @Test
    void onlyTheWordItselfMakesADraft() {
        Reading reading = Read.text("---\n标题: 甲\n状态: 定稿\n---\n");

        assertThat(Read.codes(reading)).containsExactly("HT905");
        assertThat(reading.document().frontMatter().disclosure().draft()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "成文日期: 2024-02-30, HT905",
        "成文日期: 三月, HT905",
        "公开属性: 公开, HT905",
        "版式: 信件, HT905",
        "实施期限: 2026—2024年, HT905",
        "编号方式: 随意, HT905",
        "标题: [甲], HT905",
        "'标题: \"甲', HT902"
    })
    void aValueOfTheWrongKindIsAFault(String line, String code) {
        Reading reading = Read.text("---\n" + line + "\n---\n");
        assertThat(Read.codes(reading)).contains(code);
        assertThat(reading.findings().get(0).place().start().line()).isGreaterThanOrEqualTo(2);
    }
}
