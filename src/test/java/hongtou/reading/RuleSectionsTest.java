package hongtou.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 第一章, 第一条 and 1.1 are numbers of the outline, and what is numbered below them stands below them. */
class RuleSectionsTest {
    @Test
    void articlesStandBelowTheirChapters() {
        assertThat(Read.outline(Read.body("""
                ## 第一章 总则

                第一条　为了防火，制定本办法。

                第二条　下列行为应当报告：

                （一）野外用火的；

                （二）上坟烧纸的；

                1. 白天的；

                ## 第二章　附则

                第三条　本办法自印发之日起施行。
                """))).isEqualTo("""
                第一章　总则 [1]
                    第一条　 [1.1]
                    第二条　 [1.2]
                        （一） [1.2.1]
                        （二） [1.2.2]
                          1. [1.2.2.1]
                第二章　附则 [2]
                    第三条　 [2.3]
                """);
    }

    @Test
    void decimalNumbersFormATree() {
        assertThat(Read.outline(Read.body("""
                ## 1 总则

                ### 1.1 编制目的

                为了防火。

                ## 2 组织体系

                ### 2.1 指挥部

                2.1.1　乡长任指挥长。

                （1）监测；

                （2）报告。

                2.1.2　应急站值班。
                """))).isEqualTo("""
                1　总则 [1]
                  1.1　编制目的 [1.1]
                2　组织体系 [2]
                  2.1　指挥部 [2.1]
                    2.1.1　 [2.1.1]
                            （1） [2.1.1.1]
                            （2） [2.1.1.2]
                    2.1.2　 [2.1.2]
                """);
    }

    @Test
    void aNumberThatBelongsToTheItemAboveStandsBelowIt() {
        assertThat(Read.outline(Read.body("""
                ## 一、目标

                1. **总体。** 两项：

                1.1 覆盖率达到百分之百。

                1.2 达标率达到百分之百。

                2. **其他。** 无。
                """))).contains("1.1　 [1.1.1]", "1.2　 [1.1.2]", "2.其他 [1.2]");
    }

    @Test
    void anArticleThatIsCitedInAnOrdinaryTextIsText() {
        assertThat(Read.outline(Read.body("""
                ## 一、处罚依据

                第四十八条　违反本法规定的，依法处罚。

                ## 二、要求

                各村照办。
                """))).isEqualTo("""
                一、处罚依据 [1]
                二、要求 [2]
                """);
    }

    @Test
    void whatIsNumberedInARuleIsNoHeadingAndNeedsNoMark() {
        Reading reading = Read.text("""
                ---
                标题: 示例镇防火办法
                ---

                第一条　下列行为应当报告：

                （一）其他情形
                """);

        assertThat(reading.document().plan().body().allSections()).noneMatch(s -> s.hasTitle());
        assertThat(reading.findings()).noneMatch(f -> f.code().equals("HT211"));
    }
}
