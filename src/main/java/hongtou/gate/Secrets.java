package hongtou.gate;

import hongtou.gate.Wording.Source;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.source.Place;
import hongtou.view.PublicFace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The wordings that stand only in what is not public: of long texts every stretch of some letters, short names and numbers whole.
 * What a public source says too is taken out again.
 */
final class Secrets {
    /** A stretch of this many letters does not come about by chance. */
    static final int STRETCH = 10;

    /** A shorter text counts only where it is a name, a number or a value of the front matter. Letters. */
    private static final int SHORT = 4;

    private static final int SHORTEST = 2;

    /** Dates and frequencies are computed; anybody may come to the same. */
    private static final String OF_DATES = "[0-9年月日号季度旬周底末初上中下半前后起至到每从内个]*";

    /** The same in a long text; a row of many digits is a telephone number, and that is nobody's to compute. */
    private static final Pattern PART_OF_DATES = Pattern.compile("(?:\\d{1,4}+(?!\\d)|[年月日号季度旬周底末初上中下半前后起至到每从内个])+");

    private final Windows stretches = new Windows(STRETCH);
    private final TreeMap<Integer, Windows> wholes = new TreeMap<>();
    private final StringBuilder known = new StringBuilder();
    private final Map<String, Boolean> isKnown = new HashMap<>();

    /** Nothing of this document may be seen. */
    void withheld(Document document) {
        Source source =
                new Source(Place.whole(document.source()), document.source().name());
        ModelTexts texts = ModelTexts.of(document);
        texts.names().forEach(t -> add(t, SHORTEST, source));
        texts.others().forEach(t -> add(t, SHORT, source));
    }

    /** Of this document all may be seen but the values that it does not print. */
    void shown(Document document) {
        for (Field<String> value : PublicFace.hidden(document)) {
            Place place = document.at(value.span());
            add(value.value(), SHORTEST, new Source(place, document.source().name()));
        }
    }

    boolean isEmpty() {
        return stretches.isEmpty() && wholes.isEmpty();
    }

    private void add(String text, int shortest, Source source) {
        String letters = Fold.letters(text).letters();
        if (letters.length() >= STRETCH) {
            stretches.add(letters, source, s -> PART_OF_DATES.matcher(s).matches());
        } else if (letters.length() >= shortest && !letters.matches(OF_DATES)) {
            String visible = Fold.visible(text);
            wholes.computeIfAbsent(visible.length(), Windows::new).add(visible, source, s -> false);
        }
    }

    /** What this text says is no secret. */
    void known(String text) {
        String letters = Fold.letters(text).letters();
        stretches.remove(letters);
        known.append(letters).append('\n');
        isKnown.clear();
        each(Fold.visible(text), Windows::remove);
    }

    /** What is known of a public document: its file but for the values that it does not print. */
    void known(Document document) {
        StringBuilder text = new StringBuilder(document.source().text());
        List<Field<String>> hidden = PublicFace.hidden(document);
        for (int i = hidden.size() - 1; i >= 0; i--) {
            int from = Math.min(hidden.get(i).span().start(), text.length());
            text.replace(from, Math.min(hidden.get(i).span().end(), text.length()), "\n");
        }
        known(text.toString());
        known(document.id());
        ModelTexts texts = ModelTexts.of(PublicFace.of(document));
        known(String.join("\n", texts.names()));
        known(String.join("\n", texts.others()));
    }

    /** Looks for all of them. */
    void find(String text, Consumer<Wording> found) {
        Folded folded = Fold.letters(text);
        stretches.find(folded.letters(), (at, wording) -> {
            if (!isPutTogether(folded, at)) {
                found.accept(wording);
            }
        });
        each(Fold.visible(text), (windows, visible) -> windows.find(visible, (at, wording) -> found.accept(wording)));
    }

    /**
     * True where a layout has put two texts beside each other that are both public, such as the words of a task and its deadline:
     * a draft that is almost the public document may say the same in one sentence.
     */
    private boolean isPutTogether(Folded folded, int at) {
        int end = at + STRETCH;
        for (int gap = folded.gaps().nextSetBit(at + 1);
                gap > 0 && gap < end;
                gap = folded.gaps().nextSetBit(gap + 1)) {
            if (knows(folded.letters().substring(at, gap))
                    && knows(folded.letters().substring(gap, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean knows(String letters) {
        return isKnown.computeIfAbsent(letters, l -> known.indexOf(l) >= 0);
    }

    private void each(String text, BiConsumer<Windows, String> look) {
        wholes.values().forEach(windows -> look.accept(windows, text));
    }
}
