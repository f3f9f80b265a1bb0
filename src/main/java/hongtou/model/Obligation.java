package hongtou.model;

import hongtou.source.Span;
import java.util.List;

/**
 * A dated duty outside the task sections: 每月21日前报送工作进展情况.
 *
 * @param text the clause as printed
 * @param responsibility who is to do it, where the sentence names anybody
 * @param path the path of the section it stands in, or an empty text before the first section
 */
public record Obligation(
        String text, Responsibility responsibility, List<Deadline> deadlines, String path, Span span) {
    public Obligation {
        deadlines = List.copyOf(deadlines);
    }
}
