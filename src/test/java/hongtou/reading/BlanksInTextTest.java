package hongtou.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Block;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blanks are typing, except where they say something. */
class BlanksInTextTest {

    private static String first(String text) {
        Block block = PlanReader.read(new SourceFile("a.md", "---\n标题: 办法\n---\n\n" + text + "\n"))
                .document()
                .plan()
                .body()
                .preamble()
                .get(0);
        return RunningText.of(((Block.Paragraph) block).content()).text();
    }

    @ParameterizedTest
    @CsvSource({
        "第一条　为了防汛。, 第一条　为了防汛。",
        "第十二条之一 各村应当值守。, 第十二条之一　各村应当值守。",
        "第二章　职责, 第二章　职责",
        "第一　各村, 第一各村",
        "组　长张三, 组长张三"
    })
    void theBlankBehindAnArticlesNumberStays(String typed, String read) {
        assertThat(first(typed)).isEqualTo(read);
    }

    @Test
    void roomToWriteIntoStays() {
        assertThat(first("填报人：　　　　审核人：　　月　　日")).isEqualTo("填报人：　　　　审核人：　　月　　日");
    }

    @ParameterizedTest
    @CsvSource({
        "一、高度重视，加强领导。各村要负责。, 高度重视，加强领导。",
        "一、老街路段自即日起封闭施工半年，过往车辆请绕行镇西环路。公交改道。, ''",
        "一、加强领导。各村要负责。, 加强领导。"
    })
    void aPastedFirstSentenceIsAHeadingOnlyWhereItsPartsAreShort(String typed, String heading) {
        Section section = PlanReader.read(new SourceFile("a.md", "---\n标题: 通告\n---\n\n" + typed + "\n"))
                .document()
                .plan()
                .body()
                .sections()
                .get(0);
        assertThat(section.titleText().text()).isEqualTo(heading);
    }
}
