package hongtou.reading.phrase;

import hongtou.reading.phrase.OwnerPhrase.Holder;
import java.util.ArrayList;
import java.util.List;

/** Several entries of a roster on one line: 苗新荣、辛娟; 各行政村支书、主任；各企业负责人. */
final class EntryList {
    private EntryList() {}

    /** A semicolon always parts two entries, a comma only where a name stands on either side. */
    static List<Holder> of(String line) {
        List<Holder> entries = new ArrayList<>();
        for (int[] part : cut(line, 0, line.length(), "；;")) {
            List<Holder> people = new ArrayList<>();
            for (int[] piece : cut(line, part[0], part[1], "、，,")) {
                people.add(entry(line, piece));
            }
            boolean named = people.stream().noneMatch(p -> p.name().isEmpty() || !PersonNames.isName(p.name()));
            entries.addAll(named ? people : List.of(entry(line, part)));
        }
        return List.copyOf(entries);
    }

    private static Holder entry(String line, int[] range) {
        Holder read = PersonEntry.ofLine(line.substring(range[0], range[1]));
        return new Holder(read.name(), read.post(), range[0] + read.start(), range[0] + read.end());
    }

    /** The ranges between marks that stand in no bracket; empty ones are left out. */
    private static List<int[]> cut(String line, int from, int to, String marks) {
        List<int[]> parts = new ArrayList<>();
        int begin = from;
        int depth = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? line.charAt(i) : marks.charAt(0);
            depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
            if (i == to || (depth <= 0 && marks.indexOf(c) >= 0)) {
                if (!line.substring(begin, i).isBlank()) {
                    parts.add(new int[] {begin, i});
                }
                begin = i + 1;
            }
        }
        return parts;
    }
}
