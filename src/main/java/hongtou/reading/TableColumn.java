package hongtou.reading;

import hongtou.model.TaskField;
import hongtou.reading.phrase.WordList;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a column of a task table holds, told by its head. */
enum TableColumn {
    NUMBER(null),
    CATEGORY(null),
    TASK(null),
    MEASURE(null),
    LEAD(TaskField.Kind.LEAD),
    RESPONSIBLE(TaskField.Kind.RESPONSIBLE),
    SUPPORT(TaskField.Kind.SUPPORT),
    PERSON(TaskField.Kind.PERSON),
    DEADLINE(TaskField.Kind.DEADLINE),
    /** 时间: a deadline in a table that names owners, the time of a meeting in others. */
    SCHEDULE(TaskField.Kind.DEADLINE),
    FREQUENCY(TaskField.Kind.FREQUENCY),
    OUTCOME(TaskField.Kind.OUTCOME),
    NOTE(TaskField.Kind.NOTE),
    OTHER(null);

    private static final WordList WORDS = WordList.of("/hongtou/reading/table-columns.txt");

    private final TaskField.@Nullable Kind field;

    TableColumn(TaskField.@Nullable Kind field) {
        this.field = field;
    }

    /** What its cells say of a task, or null. */
    TaskField.@Nullable Kind field() {
        return field;
    }

    boolean namesOwner() {
        return this == LEAD || this == RESPONSIBLE || this == SUPPORT || this == PERSON;
    }

    /** The column of a head such as 责任单位（排第一位的为牵头单位）: the whole head, else the longest known word in it. */
    static TableColumn of(String head) {
        String words = head.replaceAll("[（(][^（()）]*[)）]", "").replaceAll("\\s", "");
        String found = WORDS.words().contains(words) ? words : "";
        for (String word : new TreeSet<>(WORDS.words())) {
            boolean longer = word.length() > found.length();
            if (!WORDS.words().contains(words) && word.length() > 2 && longer && words.contains(word)) {
                found = word;
            }
        }
        String kind = WORDS.classOf(found);
        return kind.isEmpty() ? OTHER : valueOf(kind.toUpperCase(Locale.ROOT));
    }
}
