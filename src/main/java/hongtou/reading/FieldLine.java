package hongtou.reading;

import hongtou.model.Field;
import hongtou.model.TaskField;
import hongtou.model.TaskField.Kind;
import java.util.Map;
import java.util.Optional;

/** Reads one line of a task's field list: {@code 牵头：乡安委办}. */
final class FieldLine {
    private static final Map<String, Kind> WORDS = Map.ofEntries(
            Map.entry("牵头", Kind.LEAD),
            Map.entry("牵头单位", Kind.LEAD),
            Map.entry("责任单位", Kind.RESPONSIBLE),
            Map.entry("配合", Kind.SUPPORT),
            Map.entry("配合单位", Kind.SUPPORT),
            Map.entry("责任人", Kind.PERSON),
            Map.entry("时限", Kind.DEADLINE),
            Map.entry("完成时限", Kind.DEADLINE),
            Map.entry("频次", Kind.FREQUENCY),
            Map.entry("成果", Kind.OUTCOME),
            Map.entry("状态", Kind.STATE),
            Map.entry("备注", Kind.NOTE));

    private FieldLine() {}

    static Optional<TaskField> read(StyledText line) {
        int colon = colon(line.text());
        Kind kind = colon < 0 ? null : WORDS.get(line.text().substring(0, colon).strip());
        if (kind == null) {
            return Optional.empty();
        }
        StyledText value = line.part(colon + 1, line.length()).strip();
        Field<String> field = new Field<>(value.text(), value.length() == 0 ? line.span() : value.span());
        return Optional.of(new TaskField(kind, line.text().substring(0, colon).strip(), field, line.span()));
    }

    private static int colon(String text) {
        for (int i = 0; i < Math.min(6, text.length()); i++) {
            if (text.charAt(i) == '：' || text.charAt(i) == ':') {
                return i;
            }
        }
        return -1;
    }
}
