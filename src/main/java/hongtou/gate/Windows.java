package hongtou.gate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Wordings of one length, looked for in texts of any size at a constant price for each character. */
final class Windows {
    private static final long BASE = 1_000_003;

    private final int length;
    private final long highest;
    private final Map<Long, Wording> wordings = new HashMap<>();

    /** @param length of every wording. UTF-16 units. */
    Windows(int length) {
        this.length = length;
        long power = 1;
        for (int i = 1; i < length; i++) {
            power *= BASE;
        }
        this.highest = power;
    }

    boolean isEmpty() {
        return wordings.isEmpty();
    }

    /** Every stretch of a text that has the length, but for harmless ones. */
    void add(String text, Wording.Source source, Predicate<String> harmless) {
        each(text, (at, hash) -> {
            String stretch = text.substring(at, at + length);
            if (!harmless.test(stretch)) {
                wordings.putIfAbsent(hash, new Wording(stretch, source));
            }
        });
    }

    /** Whatever stands in a text that everybody may see is no secret. */
    void remove(String text) {
        if (!wordings.isEmpty()) {
            each(text, (at, hash) -> {
                Wording found = wordings.get(hash);
                if (found != null && text.startsWith(found.text(), at)) {
                    wordings.remove(hash);
                }
            });
        }
    }

    /** Every wording that stands in a text. */
    void find(String text, Found found) {
        if (!wordings.isEmpty()) {
            each(text, (at, hash) -> {
                Wording wording = wordings.get(hash);
                if (wording != null && text.startsWith(wording.text(), at)) {
                    found.at(at, wording);
                }
            });
        }
    }

    /** Receives a wording and where it begins. */
    interface Found {
        void at(int start, Wording wording);
    }

    private interface Window {
        void at(int start, long hash);
    }

    private void each(String text, Window window) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i >= length) {
                hash -= text.charAt(i - length) * highest;
            }
            hash = hash * BASE + text.charAt(i);
            if (i >= length - 1) {
                window.at(i - length + 1, hash);
            }
        }
    }
}
