package hongtou.view;

import static hongtou.view.SamplePlan.again;
import static hongtou.view.SamplePlan.by;
import static hongtou.view.SamplePlan.monthly;
import static hongtou.view.SamplePlan.nobody;
import static hongtou.view.SamplePlan.ongoing;
import static hongtou.view.SamplePlan.responsible;
import static org.assertj.core.api.Assertions.assertThat;

import hongtou.model.Document;
import hongtou.model.Register;
import hongtou.view.Selection.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final List<Document> DOCUMENTS = List.of(
            SamplePlan.forest()
                    .task("清理可燃物。", responsible("镇林业站"), by("2025年6月", LocalDate.of(2025, 6, 30)))
                    .task("组织演练。", responsible("各行政村"), again("每月5日前", monthly(5)))
                    .task("落实责任制。", responsible("镇林业站"), ongoing("长期坚持"))
                    .task("储备物资。", nobody())
                    .obligation("年底前报送总结", by("2025年底前", LocalDate.of(2025, 12, 31)))
                    .document(),
            new SamplePlan("qinghe-2025-2", "清河镇河道整治方案", LocalDate.of(2025, 5, 6), null)
                    .task("清除垃圾。", responsible("镇林业站"), by("2025年底前", LocalDate.of(2025, 12, 31)))
                    .document());

    @Test
    void withoutAWishEverythingIsWanted() {
        assertThat(Selection.ALL.of(DOCUMENTS)).isSameAs(DOCUMENTS);
    }

    @Test
    void ownerNarrowsToItsTasksAndLeavesObligationsOut() {
        Owner owner = new Owner("镇林业站", Register.EMPTY);

        assertThat(chosen(new Selection(owner, "", "", null, Set.of()))).containsExactly("清理可燃物。", "落实责任制。", "清除垃圾。");
    }

    @Test
    void planIsNamedByItsIdOrAPartOfItsTitle() {
        assertThat(chosen(new Selection(null, "qinghe-2025-2", "", null, Set.of())))
                .containsExactly("清除垃圾。");
        assertThat(chosen(new Selection(null, "河道", "", null, Set.of()))).containsExactly("清除垃圾。");
        assertThat(chosen(new Selection(null, "没有的方案", "", null, Set.of()))).isEmpty();
    }

    @Test
    void sectionIsNamedByItsHeadingOrItsNumber() {
        assertThat(chosen(new Selection(null, "liuhe-2025-6", "工作要求", null, Set.of())))
                .containsExactly("年底前报送总结");
        assertThat(chosen(new Selection(null, "liuhe-2025-6", "一（一）2", null, Set.of())))
                .containsExactly("组织演练。");
    }

    @Test
    void windowHoldsDaysAndTheDaysOfFrequencies() {
        assertThat(inWindow("2025-06-06", "2025-06-30")).containsExactly("清理可燃物。");
        assertThat(inWindow("2025-07-01", "2025-07-31")).containsExactly("组织演练。");
        assertThat(inWindow("2025-12-06", null)).containsExactly("组织演练。", "年底前报送总结", "清除垃圾。");
        assertThat(inWindow(null, "2025-03-31")).isEmpty();
    }

    @Test
    void kindsAreThoseOfTheJson() {
        assertThat(chosen(new Selection(null, "", "", null, Set.of("recurring", "ongoing"))))
                .containsExactly("组织演练。", "落实责任制。");
        assertThat(chosen(new Selection(null, "", "", null, Set.of(Selection.NONE))))
                .containsExactly("储备物资。");
    }

    private static List<String> inWindow(@Nullable String from, @Nullable String to) {
        Window window =
                new Window(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return chosen(new Selection(null, "", "", window, Set.of()));
    }

    /** Titles of tasks and words of obligations, document by document. */
    private static List<String> chosen(Selection selection) {
        return selection.of(DOCUMENTS).stream()
                .flatMap(d -> Stream.concat(
                        d.plan().tasks().stream().map(t -> t.title()),
                        d.plan().obligations().stream().map(o -> o.text())))
                .toList();
    }
}
