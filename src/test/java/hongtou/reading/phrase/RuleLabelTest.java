package hongtou.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleLabelTest {
    @ParameterizedTest
    @CsvSource({
        "第一章　总则, CHAPTER, 1, 1",
        "第十二章 附 则, CHAPTER, 1, 12",
        "第二节　会议制度, DIVISION, 2, 2",
        "第三条　村级河长每周巡河。, ARTICLE, 3, 3",
        "第一百二十三条 本办法自印发之日起施行。, ARTICLE, 3, 123",
        "第四条【工作原则】坚持党政同责。, ARTICLE, 3, 4",
        "第五条之一　后来加的。, ARTICLE, 3, 5",
        "1.1 编制目的, DECIMAL, 2, 1",
        "2．3．4　信息报告, DECIMAL, 3, 4",
        "4.2.1.3 各村接到通知后，应当转移群众。, DECIMAL, 4, 3"
    })
    void isFoundAtTheBeginning(String text, String form, int level, int number) {
        assertThat(RuleLabel.at(text)).hasValueSatisfying(label -> {
            assertThat(label.form()).hasToString(form);
            assertThat(label.level()).isEqualTo(level);
            assertThat(label.number()).isEqualTo(number);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"第三条规定的情形", "第一章讲的是为什么要做，第二章讲怎么做。", "1.5 万元以下的", "3.15消费者权益日", "第一次会议", "1 总则", "第　一"})
    void isNotTakenForWhatItIsNot(String text) {
        assertThat(RuleLabel.at(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1 总则, 1", "12　附则, 12", "3 个重点项目, 0", "1 总, 1"})
    void aHeadingMayBeginWithABareNumber(String heading, int number) {
        assertThat(RuleLabel.atHeading(heading).map(NumberLabel::number).orElse(0))
                .isEqualTo(number);
    }
}
