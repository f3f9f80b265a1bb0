package hongtou.reading;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Field;
import hongtou.model.FrontMatter.Recipients;
import hongtou.model.Period;
import hongtou.reading.phrase.RecipientPhrases;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import hongtou.yaml.Yaml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the values of front matter keys by their type; a value of the wrong kind is finding HT905. */
final class FrontMatterValues {
    private final SourceFile file;
    private final Yaml.Fields fields;
    private final Consumer<Diagnostic> findings;

    FrontMatterValues(SourceFile file, Yaml.Fields fields, Consumer<Diagnostic> findings) {
        this.file = file;
        this.fields = fields;
        this.findings = findings;
    }

    /** A single text; an empty one counts as not written. */
    @Nullable
    Field<String> text(String key) {
        Yaml value = fields.get(key).orElse(null);
        if (value == null || isEmpty(value)) {
            return null;
        }
        if (value instanceof Yaml.Text text) {
            return new Field<>(seen(text), text.span());
        }
        fault(value.span(), "“" + key + "”只能写一段文字", "\"" + key + "\" takes one text");
        return null;
    }

    /** Without zero-width blanks and the like, which pasting brings along. */
    private static String seen(Yaml.Text text) {
        return text.value().replaceAll("\\p{Cf}", "").strip();
    }

    /** A text or a list of texts. */
    List<Field<String>> texts(String key) {
        Yaml value = fields.get(key).orElse(null);
        if (value == null || isEmpty(value)) {
            return List.of();
        }
        List<Yaml> items = value instanceof Yaml.Items list ? list.values() : List.of(value);
        List<Field<String>> texts = new ArrayList<>();
        for (Yaml item : items) {
            if (item instanceof Yaml.Text text && !text.value().isBlank()) {
                texts.add(new Field<>(seen(text), text.span()));
            } else {
                fault(item.span(), "“" + key + "”的每一项应是一段文字", "each item of \"" + key + "\" must be a text");
            }
        }
        return texts;
    }

    @Nullable
    Field<LocalDate> date(String key) {
        Field<String> text = text(key);
        if (text == null) {
            return null;
        }
        LocalDate date = WrittenDates.date(text.value());
        if (date == null) {
            fault(
                    text.span(),
                    "“" + key + "”不是一个日期：" + text.value(),
                    "\"" + key + "\" is not a date: " + text.value(),
                    "写成 2024-03-22 或 2024年3月22日",
                    "write 2024-03-22 or 2024年3月22日");
            return null;
        }
        return new Field<>(date, text.span());
    }

    @Nullable
    Field<Period> period(String key) {
        List<Field<String>> texts = texts(key);
        if (texts.isEmpty()) {
            return null;
        }
        String joined = texts.stream().map(Field::value).collect(Collectors.joining("至"));
        Span span = texts.get(0).span().to(texts.get(texts.size() - 1).span());
        Period period = WrittenDates.period(joined);
        if (period == null) {
            fault(
                    span,
                    "“" + key + "”不是一个期限：" + joined,
                    "\"" + key + "\" is not a period: " + joined,
                    "写成 2024—2026年，或者两个日期",
                    "write 2024—2026年, or two dates");
            return null;
        }
        return new Field<>(period, span);
    }

    /** One of a few words. */
    <E extends Enum<E>> @Nullable Field<E> word(String key, Class<E> type, Function<E, String> chinese) {
        Field<String> text = text(key);
        if (text == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (chinese.apply(constant).equals(text.value())) {
                return new Field<>(constant, text.span());
            }
        }
        List<String> known = Stream.of(type.getEnumConstants()).map(chinese).toList();
        fault(
                text.span(),
                "“" + key + "”不能写“" + text.value() + "”",
                "\"" + key + "\" cannot be \"" + text.value() + "\"",
                "可以写：" + String.join("、", known),
                "one of: " + String.join(", ", known));
        return null;
    }

    /** 主送 and 抄送: a text printed as it stands, or a list whose items are joined as offices join them. */
    @Nullable
    Recipients recipients(String key) {
        List<Field<String>> texts = texts(key);
        if (texts.isEmpty()) {
            return null;
        }
        boolean levels = texts.stream().anyMatch(t -> t.value().contains("、"));
        String printed = texts.stream().map(Field::value).collect(Collectors.joining(levels ? "，" : "、"));
        printed = printed.replaceAll("[：:。]+$", "");
        Span span = texts.get(0).span().to(texts.get(texts.size() - 1).span());
        return new Recipients(new Field<>(printed, span), RecipientPhrases.bodies(printed));
    }

    private static boolean isEmpty(Yaml value) {
        return value instanceof Yaml.Text text && text.value().isBlank();
    }

    void fault(Span at, String chinese, String english) {
        findings.accept(Diagnostic.error("HT905", new Place(file, at), new Message(chinese, english)));
    }

    void fault(Span at, String chinese, String english, String hint, String englishHint) {
        findings.accept(Diagnostic.error("HT905", new Place(file, at), new Message(chinese, english))
                .hint(hint, englishHint));
    }
}
