package hongtou.render.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For every character and every pair of neighbours the numbers of the documents that hold it, as distances. */
final class PairPostings {
    private final Map<Integer, Posting> postings = new HashMap<>();

    /**
     * Adds the characters and pairs of a text; a line feed parts.
     *
     * @param document its number, larger than those added before
     */
    void add(CharSequence text, int document) {
        int[] keys = new int[2 * text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\n') {
                keys[count++] = key(text.charAt(i), '\0');
                if (i + 1 < text.length() && text.charAt(i + 1) != '\n') {
                    keys[count++] = key(text.charAt(i), text.charAt(i + 1));
                }
            }
        }
        Arrays.sort(keys, 0, count);
        for (int i = 0; i < count; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                postings.computeIfAbsent(keys[i], k -> new Posting()).add(document);
            }
        }
    }

    private static int key(char first, char second) {
        return first << 16 | second;
    }

    /**
     * The postings in files, each with the keys that fall to it, in the order of their characters.
     *
     * @param size about how many UTF-16 units a file holds
     */
    List<String> shards(int size) {
        int length = postings.values().stream().mapToInt(p -> p.length() + 8).sum();
        List<Script> shards = new ArrayList<>();
        for (int i = 0; i <= length / size; i++) {
            shards.add(new Script().raw("window.HONGTOU_PAIRS(" + i + ",{\n"));
        }
        int[] keys =
                postings.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        for (int key : keys) {
            Posting posting = postings.get(key);
            if (posting != null) {
                write(shards.get(shard(key, shards.size())), key, posting);
            }
        }
        return shards.stream().map(s -> s.raw("});\n").toString()).toList();
    }

    /** The script reckons in the same way. */
    private static int shard(int key, int shards) {
        return ((key >>> 16) * 31 + (key & 0xFFFF)) % shards;
    }

    private static void write(Script out, int key, Posting posting) {
        char second = (char) key;
        out.text((char) (key >>> 16) + (second == 0 ? "" : String.valueOf(second)));
        out.raw(":\"" + posting + "\",\n");
    }
}
