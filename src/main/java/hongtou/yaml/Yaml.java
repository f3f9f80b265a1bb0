package hongtou.yaml;

import hongtou.source.Span;
import java.util.List;
import java.util.Optional;

/** A value in a YAML text. */
public sealed interface Yaml {

    /** Where the value stands. */
    Span span();

    /** A scalar, as typed, without quotes. */
    record Text(String value, Span span) implements Yaml {}

    /** A list. */
    record Items(List<Yaml> values, Span span) implements Yaml {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** A map, in the order typed; keys are unique. */
    record Fields(List<Entry> entries, Span span) implements Yaml {
        public Fields {
            entries = List.copyOf(entries);
        }

        /** The value of a key. */
        public Optional<Yaml> get(String key) {
            return entries.stream()
                    .filter(e -> e.key().value().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** One line of a map. */
    record Entry(Text key, Yaml value) {}
}
