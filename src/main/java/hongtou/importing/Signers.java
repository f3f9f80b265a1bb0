package hongtou.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names behind 签发人 (GB/T 9704-2012, 7.2.6): blanks part them, and stand within those of two characters. */
final class Signers {
    private static final Pattern FORM = Pattern.compile("^签\\s?发\\s?人[：:]?\\u3000?(.{1,60})$");
    private static final Pattern BETWEEN = Pattern.compile("[、，,\\u3000]+");
    private static final int LONGEST = 120;

    private Signers() {}

    /** No names for a line that says something else. */
    static List<String> of(String line) {
        Matcher m = FORM.matcher(line.length() > LONGEST ? "" : Blanks.parted(line));
        List<String> names = new ArrayList<>();
        if (m.matches()) {
            BETWEEN.splitAsStream(m.group(1)).filter(n -> !n.isEmpty()).forEach(n -> add(names, n));
        }
        return names;
    }

    /** A character alone is the given name of the surname before it: 欧阳　平. */
    private static void add(List<String> names, String name) {
        int above = names.size() - 1;
        if (name.length() == 1 && above >= 0 && names.get(above).length() == 2) {
            names.set(above, names.get(above) + name);
        } else {
            names.add(name);
        }
    }
}
