package hongtou.reading;

import hongtou.model.Attachment;
import hongtou.model.Body;
import hongtou.model.Field;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of a file, cut at its {@code #} headings.
 *
 * @param before the covering notice; empty where the file has no {@code #}
 * @param planTitle the first {@code #}, or null
 * @param marks what authors wrote behind headings: path of the section to {@code 任务} or {@code 非任务}
 */
record Parts(
        Body before,
        @Nullable Field<String> planTitle,
        Body plan,
        List<Attachment> attachments,
        Map<String, Boolean> marks) {
    Parts {
        attachments = List.copyOf(attachments);
        marks = Map.copyOf(marks);
    }
}
