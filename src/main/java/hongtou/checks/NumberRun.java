package hongtou.checks;

import hongtou.model.Body;
import hongtou.model.Label;
import hongtou.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of one level that stand below one heading, in the order printed.
 *
 * @param level 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）
 * @param chapter the path of the 一、 above them, or an empty text
 */
record NumberRun(int level, String chapter, List<Label> labels) {
    NumberRun {
        labels = List.copyOf(labels);
    }

    Label first() {
        return labels.get(0);
    }

    Label last() {
        return labels.get(labels.size() - 1);
    }

    /** The runs of a body in reading order. */
    static List<NumberRun> of(Body body) {
        List<NumberRun> runs = new ArrayList<>();
        collect(body.sections(), "", runs);
        return runs;
    }

    private static void collect(List<Section> siblings, String chapter, List<NumberRun> runs) {
        Map<Integer, List<Label>> byLevel = new LinkedHashMap<>();
        for (Section section : siblings) {
            if (section.label().typed().indexOf('之') >= 0) {
                continue; // 第三条之一 was put in later, so that the numbers behind it can stay.
            }
            byLevel.computeIfAbsent(section.level(), level -> new ArrayList<>()).add(section.label());
        }
        byLevel.forEach((level, labels) -> runs.add(new NumberRun(level, chapter, labels)));
        for (Section section : siblings) {
            collect(section.sections(), section.level() == 1 ? section.path() : chapter, runs);
        }
    }
}
