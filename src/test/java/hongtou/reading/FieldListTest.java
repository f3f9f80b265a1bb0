package hongtou.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The list of a task's fields is not printed, so nothing that is no field may be taken for a part of it. */
class FieldListTest {
    private static final String TASK = "## 主要任务\n\n1. 清理河道。\n   - 牵头：镇水利站\n   - 时限：2026年5月底前\n";

    @Test
    void aLineTypedRightBelowTheListIsNotSwallowed() {
        for (String next : new String[] {"2、备足物资。\n", "   （1） 逐段登记；\n", "各村要配合。\n"}) {
            assertThat(Read.codes(Read.text("---\n标题: 方案\n---\n\n" + TASK + next)))
                    .as(next)
                    .contains("HT213");
            assertThat(Read.body(TASK + next).plan().body().allSections().flatMap(s -> s.fields().stream()))
                    .as(next)
                    .isEmpty();
        }
    }

    @Test
    void aFieldMayTakeSeveralLinesThatAreIndented() {
        String wrapped = TASK.replace("镇水利站", "镇水利站、\n     镇应急办");

        assertThat(Read.codes(Read.text("---\n标题: 方案\n---\n\n" + wrapped))).doesNotContain("HT213");
        assertThat(Read.body(wrapped)
                        .plan()
                        .body()
                        .allSections()
                        .mapToLong(s -> s.fields().size())
                        .sum())
                .isEqualTo(2);
    }
}
