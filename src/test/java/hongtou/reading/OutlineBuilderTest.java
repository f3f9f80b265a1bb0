package hongtou.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Block;
import hongtou.model.Document;
import hongtou.model.Organ;
import hongtou.model.RunningText;
import hongtou.model.Section;
import org.junit.jupiter.api.Test;

class OutlineBuilderTest {
    private static final String MARKED = """
            ## 一、总体要求

            ### （一）指导思想

            以……为指导。

            ## 二、主要任务

            ### （一）开展甲行动

            1. **压实责任。** 各村要……
            2. 第二项。

            ### （二）开展乙行动

            1. 第一项。
            """;

    @Test
    void bothSpellingsGiveTheSameDocument() {
        String unlabelled = MARKED.replaceAll("[一二]、|（[一二]）", "");
        Document with = Read.body(MARKED);
        Document without = Read.body(unlabelled);

        assertThat(Read.outline(without)).isEqualTo(Read.outline(with));
        assertThat(without.plan().tasks().stream().map(t -> t.text().text()))
                .containsExactlyElementsOf(
                        with.plan().tasks().stream().map(t -> t.text().text()).toList());
    }

    @Test
    void headingsAndItemsFormOneTree() {
        assertThat(Read.outline(Read.body(MARKED))).isEqualTo("""
                一、总体要求 [1]
                  （一）指导思想 [1.1]
                二、主要任务 [2]
                  （一）开展甲行动 [2.1]
                    1.压实责任 [2.1.1]
                    2. [2.1.2]
                  （二）开展乙行动 [2.2]
                    1. [2.2.1]
                """);
    }

    @Test
    void pastedTextTakesItsPlaceByItsPrintedLabels() {
        Reading reading = Read.text("""
                ---
                标题: 方案
                ---
                一、总体要求
                （一)指导思想。以……为指导。
                二、主要任务
                (一) 开展甲行动
                1．2024年底前，镇安监站要建立台账。
                2、完成整改。
                （1）甲。
                ①乙。
                """);
        assertThat(Read.outline(reading.document())).isEqualTo("""
                一、总体要求 [1]
                  （一）指导思想 [1.1]
                二、主要任务 [2]
                  （一）开展甲行动 [2.1]
                    1. [2.1.1]
                    2. [2.1.2]
                      （1） [2.1.2.1]
                        ① [2.1.2.1.1]
                """);
        assertThat(Read.codes(reading)).containsOnly("HT211");
        assertThat(reading.findings().get(0).fix()).isNotNull();
    }

    @Test
    void aRunInHeadingNeedsNoBlankBehindItsAsterisks() {
        Document document = Read.body("## 一、总体要求\n\n**（一）指导思想。**以……为指导。\n");
        Section section = document.plan().body().sections().get(0).sections().get(0);
        assertThat(section.heading()).isEqualTo("指导思想");
        assertThat(section.runIn()).isTrue();
        assertThat(section.titleText().text()).isEqualTo("指导思想。");
    }

    @Test
    void numbersRunThroughWhereTheAuthorSaysSo() {
        Document document = Read.document("""
                ---
                标题: 方案
                编号方式: 连续
                ---
                ## 主要任务

                ### 甲

                #### 第一项

                #### 第二项

                ### 乙

                #### 第三项
                """);
        assertThat(Read.outline(document)).contains("3.第三项 [1.2.3]");
    }

    @Test
    void theCoveringNoticeStandsBeforeThePlan() {
        Document document = Read.document("""
                ---
                标题: 关于印发《方案》的通知
                ---
                现将《方案》印发给你们。

                # 方案

                为……，制定本方案。

                # 附件1 任务分工表 {横排}

                | 任务 | 单位 |
                |---|---|
                | 甲 | 乙 |
                """);
        assertThat(document.title()).isEqualTo("关于印发《方案》的通知");
        assertThat(document.plan().title()).isEqualTo("方案");
        assertThat(document.notice()).isNotNull();
        assertThat(document.attachments()).singleElement().satisfies(a -> {
            assertThat(a.label()).isEqualTo("附件1");
            assertThat(a.title()).isEqualTo("任务分工表");
            assertThat(a.landscape()).isTrue();
            assertThat(a.body().preamble().get(0)).isInstanceOf(Block.Table.class);
        });
    }

    @Test
    void blanksOfTheSourceAreNotContent() {
        Document document = Read.body("到 2024 年 6 月\n底前，完成 AI 视频\n建设 and more。\n");
        Block.Paragraph paragraph =
                (Block.Paragraph) document.plan().body().preamble().get(0);
        assertThat(RunningText.of(paragraph.content()).text()).isEqualTo("到2024年6月底前，完成 AI 视频建设 and more。");
    }

    @Test
    void htmlIsPrintedAsWordsAndCommentsAreNot() {
        Reading reading = Read.text("---\n标题: 甲\n---\n前<script>alert(1)</script>后<!-- 给自己看 -->。\n");
        Block.Paragraph paragraph =
                (Block.Paragraph) reading.document().plan().body().preamble().get(0);
        assertThat(RunningText.of(paragraph.content()).text()).isEqualTo("前<script>alert(1)</script>后。");
        assertThat(Read.codes(reading)).contains("HT911");
    }

    @Test
    void footnotesAreReportedAndPrintedAsWords() {
        Reading reading = Read.text("---\n标题: 甲\n---\n共8处。[^1]\n\n[^1]: 截至3月底。\n");
        assertThat(Read.codes(reading).stream().filter("HT919"::equals)).hasSize(2);
        assertThat(Read.codes(Read.text("---\n标题: 甲\n---\n共8处（截至3月底）。\n"))).doesNotContain("HT919");
    }

    @Test
    void numberedItemsInsideABulletStayApart() {
        Reading reading = Read.text("---\n标题: 甲\n---\n- 防汛\n  1. 清淤\n  2. 巡查\n     - 每日\n- 抗旱\n");
        Block.Bullets list =
                (Block.Bullets) reading.document().plan().body().preamble().get(0);
        assertThat(list.items().get(0).stream()
                        .map(b -> b instanceof Block.Paragraph p
                                ? RunningText.of(p.content()).text()
                                : "*"))
                .containsExactly("防汛", "1.清淤", "2.巡查", "*");
    }

    @Test
    void linksStayInsideTheWorkspace() {
        Reading reading = Read.text("""
                ---
                标题: 甲
                ---
                见[密码](../../etc/passwd)、[脚本](javascript:alert)、[盘](C:\\\\x)、[网页](https://example.cn)。
                """);
        assertThat(Read.codes(reading)).containsExactly("HT908", "HT908", "HT908");
    }

    @Test
    void theFirstParagraphUnderAHeadingNamesItsOwner() {
        Document document = Read.body("## 二、重点任务\n\n### （三）开展村庄清洁行动\n\n各村每周至少开展1次集中清扫。\n");
        assertThat(document.plan().tasks())
                .singleElement()
                .satisfies(t -> assertThat(t.responsibility().responsible())
                        .extracting(Organ::name)
                        .containsExactly("各村"));
    }

    @Test
    void aSecondTitleIsAFault() {
        assertThat(Read.codes(Read.text("# 方案\n\n甲\n\n# 又一个\n\n乙\n"))).containsExactly("HT214");
    }
}
