package hongtou.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Block;
import hongtou.model.Document;
import hongtou.model.RunningText;
import hongtou.source.SourceFile;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedRecipientsTest {
    private static final String HEAD = "---\n标题: 甲镇人民政府关于防汛的通知\n发文机关: 甲镇人民政府\n---\n\n";

    private static Document read(String text) {
        return PlanReader.read(new SourceFile("a.md", text)).document();
    }

    private static String firstLine(Document document) {
        Block first = document.plan().body().preamble().get(0);
        return RunningText.of(((Block.Paragraph) first).content()).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"各村民委员会、各社区居民委员会，镇直各单位：", "各村（社区），镇直有关单位：", "县人民政府：", "县应急管理局、县水利局:", "各乡镇人民政府，县政府各部门、各直属机构："})
    void aLineOfBodiesUpToAColonIsTheRecipients(String line) {
        Document document = read(HEAD + line + "\n\n请认真贯彻落实。\n");
        assertThat(Objects.requireNonNull(document.frontMatter().head().recipients())
                        .printed()
                        .value())
                .isEqualTo(line.substring(0, line.length() - 1));
        assertThat(firstLine(document)).isEqualTo("请认真贯彻落实。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"现将有关事项通知如下：", "各村要做好以下工作：", "会议议定以下事项：", "经研究，决定：", "为切实做好防汛工作，县政府要求：", "一要：", "联系人："})
    void otherLinesWithAColonAreText(String line) {
        Document document = read(HEAD + line + "\n\n请认真贯彻落实。\n");
        assertThat(document.frontMatter().head().recipients()).isNull();
        assertThat(firstLine(document)).isEqualTo(line);
    }

    @Test
    void writtenRecipientsStand() {
        Document document = read(HEAD.replace("---\n\n", "主送: 各村\n---\n\n") + "镇直各单位：\n\n请落实。\n");
        assertThat(Objects.requireNonNull(document.frontMatter().head().recipients())
                        .printed()
                        .value())
                .isEqualTo("各村");
        assertThat(firstLine(document)).isEqualTo("镇直各单位：");
    }

    @Test
    void theRecipientsOfANoticeStandBeforeItsPlan() {
        Document document = read(HEAD + "各村：\n\n现印发给你们。\n\n# 方案\n\n请落实。\n");
        assertThat(Objects.requireNonNull(document.frontMatter().head().recipients())
                        .bodies())
                .containsExactly("各村");
        assertThat(Objects.requireNonNull(document.notice()).body().preamble()).hasSize(1);
    }

    @Test
    void theirPlaceIsInTheSource() {
        String text = HEAD + "镇直各单位：\n\n请落实。\n";
        Document document = read(text);
        var span = Objects.requireNonNull(document.frontMatter().head().recipients())
                .printed()
                .span();
        assertThat(text.substring(span.start(), span.end())).isEqualTo("镇直各单位");
    }
}
