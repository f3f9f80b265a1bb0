package hongtou.render.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import hongtou.reading.PlanReader;
import hongtou.source.SourceFile;
import hongtou.view.TaskMatrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON of the five plans holds exactly the tasks that they print, and the one leader group that is named whole. */
class FivePlansJsonTest {

    private static Document plan(String id) throws IOException {
        Path file = Path.of("content/plans/" + id + ".md");
        return PlanReader.read(new SourceFile("content/plans/" + id + ".md", Files.readString(file)))
                .document();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            anjiazhuang-2024-17 | 三（一）1 2 3 三（二）1 2 3 4 5 6 7 三（三） 三（四）1 2 3 4 三（五） 三（六） 三（七）1 2 3 4 5 6 7 8 三（八）1 2 3
            baitu-2024-2        | 二（一） 二（二） 二（三） 三（一）1 三（二）2 3 4 5 6 三（三）7 三（四）8 三（五）9 10 三（六）11 12 13 14 15 16 17 18 三（七）19 20 21 三（八）22 23 24 三（九）25 26 27 28 29 30 31 32 33 三（十）34 35 36
            zhangzi-2024-4      | 四（一）1 2 四（二）3 4 5 6 四（三）7 四（四）8 四（五）9 10 11 12 四（六）13 14 15 四（七）16 四（八）17 18 19 20 四（九）21 四（十）22 23 24
            xihe-2024-20        | 三（一）1 三（二）2 三（三）3 4 5 6 7 三（四）8 9 10 三（五）11 12 13 三（六）14 15 三（七）16 17 18 19 三（八）20 21 三（九）22 23 24 25
            dajing-2024         | 二（一）1 2 二（二）3 4 二（三）5 二（四）6 7 8 9 10 二（五）11 12 13 二（六）14 二（七）15 16 17 18 19 20 二（九）21
            """)
    void theTasksAreThosePrinted(String id, String clauses) throws IOException {
        assertThat(shortened(TaskMatrix.of(List.of(plan(id))))).isEqualTo(clauses);
    }

    /** The clauses in order, the section named once. */
    private static String shortened(TaskMatrix matrix) {
        StringBuilder out = new StringBuilder();
        String section = "";
        for (TaskMatrix.Row row : matrix.rows()) {
            String number = row.task().number();
            String above = row.clause().substring(0, row.clause().length() - number.length());
            boolean same = above.equals(section) && Character.isDigit(number.charAt(0));
            out.append(out.length() == 0 ? "" : " ").append(same ? number : row.clause());
            section = above;
        }
        return out.toString();
    }

    @Test
    void aTaskStandsUnderTheHeadingsAboveIt() throws IOException {
        assertThat(PlansJson.write(List.of(plan("anjiazhuang-2024-17")))).contains("""
                          "id": "anjiazhuang-2024-17/3.4.1",
                          "number": "1",
                          "section": [
                            "三、主要任务",
                            "（四）开展重大事故隐患动态清零行动"
                          ],
                """);
    }

    @Test
    void theLeaderGroupIsWhole() throws IOException {
        String json = PlansJson.write(List.of(plan("anjiazhuang-2024-17")));
        String group = json.substring(json.indexOf("\"leaderGroup\""), json.indexOf("\"headings\""));
        assertThat(group.lines().map(String::strip).collect(Collectors.joining()))
                .isEqualTo("""
                "leaderGroup": {
                "heads": [{"name": "赵志保","post": "党委书记"},{"name": "闫文瑞","post": "党委副书记、政府乡长"}],
                "deputies": [{"name": "温文兴","post": "党委副书记"},{"name": "刘志强","post": "组织委员"},
                {"name": "高军锋","post": "武装部长"},{"name": "吕小虎","post": "政府副乡长"},
                {"name": "柳娜","post": "政府副乡长"},{"name": "薛强强","post": "政府副乡长"}],
                "members": ["各行政村支书、主任","乡直各单位负责人","各企业负责人"],
                "office": {"seat": "社会事务办公室","director": "薛强强","members": ["苗新荣","辛娟"],"duties": "负责组织开展乡级督导检查，收集汇总工作开展情况，完成领导组交办的其他事项"}},
                """.lines().collect(Collectors.joining()));
    }
}
