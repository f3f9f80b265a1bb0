package hongtou.render.matrix;

import static hongtou.view.SamplePlan.again;
import static hongtou.view.SamplePlan.by;
import static hongtou.view.SamplePlan.lead;
import static hongtou.view.SamplePlan.monthly;
import static hongtou.view.SamplePlan.nobody;
import static hongtou.view.SamplePlan.ongoing;
import static hongtou.view.SamplePlan.quarterly;
import static hongtou.view.SamplePlan.responsible;

import hongtou.model.Document;
import hongtou.view.SamplePlan;
import java.time.LocalDate;
import java.util.List;

/** Plans with every kind of deadline, and with words that are hard to write into tables. */
final class SampleDocuments {
    static final String HARD = "=HYPERLINK(\"http://x\")，“甲、乙”；|*_`[]<br>&amp;~\\_x0041_";

    private SampleDocuments() {}

    static List<Document> all() {
        return List.of(forest(), river());
    }

    static Document forest() {
        return SamplePlan.forest()
                .task("清理可燃物。", lead("镇林业站", "各行政村"), by("2025年6月", LocalDate.of(2025, 6, 30)))
                .task("组织一次演练。", responsible("各行政村"), again("每季度", quarterly()))
                .task(HARD, nobody())
                .task("落实巡护制度。", responsible("镇林业站"), ongoing("长期坚持"))
                .obligation("每月21日前报送进展情况", again("每月21日前", monthly(21)))
                .document();
    }

    static Document river() {
        return new SamplePlan("qinghe-2025-2", "清河镇河道整治方案", LocalDate.of(2025, 5, 6), null)
                .task("清除河道垃圾。", responsible("各行政村"), by("2025年底前", LocalDate.of(2025, 12, 31)))
                .document();
    }
}
