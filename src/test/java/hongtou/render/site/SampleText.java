package hongtou.render.site;

import hongtou.model.Block;
import hongtou.model.Deadline;
import hongtou.model.Due;
import hongtou.model.Field;
import hongtou.model.Inline;
import hongtou.model.Label;
import hongtou.model.Organ;
import hongtou.model.Origin;
import hongtou.model.Person;
import hongtou.model.Recurrence;
import hongtou.model.Responsibility;
import hongtou.model.RosterRole;
import hongtou.model.RosterRole.RosterEntry;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.model.Task;
import hongtou.source.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Pieces of documents for the tests of this room, without places in a source. */
final class SampleText {
    static final Span AT = Span.FILE;

    private SampleText() {}

    static <T> Field<T> field(T value) {
        return new Field<>(value, AT);
    }

    static List<Field<String>> fields(String... values) {
        return Stream.of(values).map(SampleText::field).toList();
    }

    static List<Inline> words(String text) {
        return List.of(new Inline.Words(text, AT));
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(words(text), AT);
    }

    static Block linked(String before, String text, String target) {
        return new Block.Paragraph(List.of(new Inline.Words(before, AT), new Inline.Link(words(text), target, AT)), AT);
    }

    /** A chapter or clause with a heading of its own. */
    static Section headed(String path, int level, String title, List<Block> blocks, Section... below) {
        return section(path, level, title, false, blocks, below);
    }

    /** A clause whose text goes on in the line of its heading. */
    static Section runIn(String path, int level, String title, String text) {
        return section(path, level, title, true, List.of(paragraph(text)));
    }

    /** An item that is only text. */
    static Section item(String path, int level, String... paragraphs) {
        return section(
                path,
                level,
                "",
                false,
                Stream.of(paragraphs).map(SampleText::paragraph).toList());
    }

    private static Section section(
            String path, int level, String title, boolean runIn, List<Block> blocks, Section... below) {
        int number = Integer.parseInt(path.substring(path.lastIndexOf('.') + 1));
        return new Section(
                new Label(level, number, "", AT),
                title.isEmpty() ? List.of() : words(title),
                runIn,
                blocks,
                List.of(),
                Arrays.asList(below),
                path,
                AT);
    }

    static Task task(String path, String title, Responsibility who, Deadline... when) {
        return new Task(
                path,
                path.substring(path.lastIndexOf('.') + 1),
                List.of("二、主要任务", "（一）排查整治行动"),
                title,
                RunningText.of(words(title)),
                who,
                Arrays.asList(when),
                List.of(),
                AT);
    }

    static Responsibility owners(List<String> lead, List<String> responsible, List<String> persons) {
        return new Responsibility(
                organs(lead),
                organs(responsible),
                List.of(),
                persons.stream().map(p -> new Person(p, "", AT)).toList(),
                "",
                Origin.TEXT,
                AT);
    }

    private static List<Organ> organs(List<String> names) {
        return names.stream().map(n -> new Organ(n, AT)).toList();
    }

    static Deadline by(String words, LocalDate date) {
        return new Deadline(words, new Due.ByEndOf(date, false), "", false, Origin.TEXT, AT);
    }

    static Deadline monthly(String words) {
        return new Deadline(
                words, new Due.Recurring(Recurrence.every(1, Recurrence.Unit.MONTHLY)), "", false, Origin.TEXT, AT);
    }

    static RosterRole role(String word, List<RosterEntry> entries, RosterRole... below) {
        return new RosterRole(field(word), entries, Arrays.asList(below), AT);
    }

    static RosterEntry person(String name, String post) {
        return new RosterEntry(name, post, AT);
    }

    static Block.Table table(List<String> header, List<List<String>> rows) {
        return new Block.Table(
                cells(header), rows.stream().map(SampleText::cells).toList(), AT);
    }

    private static List<Block.Cell> cells(List<String> texts) {
        return texts.stream()
                .map(t -> new Block.Cell(words(t), Block.Alignment.START, AT))
                .toList();
    }
}
