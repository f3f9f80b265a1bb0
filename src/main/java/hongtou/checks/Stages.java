package hongtou.checks;

import hongtou.model.Block;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stages of the work (实施步骤) with the time that their headings give in brackets: （二）排查阶段（2024年4月至6月）. */
final class Stages {
    private static final Pattern STAGE = Pattern.compile("阶段|步骤|第[一二三四五六]步");
    private static final Pattern PLAN = Pattern.compile("步骤|阶段|进度|时间安排|工作安排|实施安排");
    private static final Pattern TIME = Pattern.compile("[（(]([^（）()]{0,24}月[^（）()]{0,24})[）)]");
    private static final Pattern OPEN = Pattern.compile("即日起|印发之日|起至|前$|以前$|为止$");

    private Stages() {}

    /**
     * A stage.
     *
     * @param span where its time is written
     * @param starts false where only its end is written
     * @param yearWritten true where its own year is written
     */
    record Stage(
            Section section,
            Span span,
            String words,
            LocalDate from,
            LocalDate to,
            boolean starts,
            boolean yearWritten) {}

    /** The stages below each heading, in the order of the text. */
    static List<List<Stage>> of(Document document) {
        Field<LocalDate> issued = document.frontMatter().tail().issuedDate();
        int year = issued == null ? 2000 : issued.value().getYear();
        List<List<Stage>> all = new ArrayList<>();
        Bodies.of(document).forEach(body -> {
            siblings("", body.sections(), year, all);
            body.allSections().forEach(above -> siblings(above.heading(), above.sections(), year, all));
        });
        return all;
    }

    private static void siblings(String above, List<Section> sections, int year, List<List<Stage>> all) {
        List<Stage> stages = new ArrayList<>();
        int current = year;
        for (Section section : sections) {
            RunningText heading = heading(section);
            Matcher time = TIME.matcher(heading.text());
            boolean named =
                    STAGE.matcher(heading.text()).find() || PLAN.matcher(above).find();
            if (named && time.find()) {
                List<WrittenRange> written = WrittenRange.all(time.group(1), current);
                if (written.size() == 1) {
                    WrittenRange range = written.get(0);
                    current = range.to().getYear();
                    boolean starts = !OPEN.matcher(time.group(1)).find();
                    stages.add(new Stage(
                            section,
                            heading.span(time.start(1), time.end(1)),
                            time.group(1),
                            range.from(),
                            range.to(),
                            starts,
                            range.year()));
                }
            }
        }
        if (!stages.isEmpty()) {
            all.add(stages);
        }
    }

    /** The heading, or the first sentence of an item that has none. */
    private static RunningText heading(Section section) {
        RunningText title = section.titleText();
        if (title.isBlank()
                && !section.blocks().isEmpty()
                && section.blocks().get(0) instanceof Block.Paragraph paragraph) {
            RunningText text = RunningText.of(paragraph.content());
            int end = text.text().indexOf('。');
            return end < 0 ? text : text.part(0, end);
        }
        return title;
    }
}
