package hongtou.reading.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tail that names owners or a deadline: （完成时限：2024年12月；责任单位：镇安监站）; mostly in round brackets, else a
 * sentence or line that begins with a label: 责任单位：镇安监站。
 *
 * @param start offset of the opening bracket, or of the label
 * @param end offset behind the closing bracket, or behind the last word
 * @param owners who, with offsets in the whole text, or null
 * @param deadlines by when, with offsets in the whole text
 */
public record TailPhrase(int start, int end, @Nullable OwnerPhrase owners, List<DeadlinePhrase> deadlines) {
    public TailPhrase {
        deadlines = List.copyOf(deadlines);
    }
}
