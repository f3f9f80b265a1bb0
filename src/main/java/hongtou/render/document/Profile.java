package hongtou.render.document;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Sealing;
import hongtou.source.Place;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The choices that offices make where GB/T 9704 leaves room or local practice differs; read from {@code theme.yaml}.
 *
 * @param pitch the distance from line to line, in points
 * @param mirrored true where even pages have the binding margin at the right
 * @param latin true where digits and Latin letters have a face of their own
 * @param boldThird true for bold headings of the third level
 * @param evenColophon true where the page of the 版记 must be even
 * @param sealing how the 署名 is made where the document does not say it (7.3.5)
 * @param red the colour of the head, as CSS writes it
 * @param blanksBeforeTitle blank lines above the title of a page without a red head
 */
record Profile(
        double pitch,
        boolean mirrored,
        boolean latin,
        boolean boldThird,
        boolean evenColophon,
        Sealing sealing,
        String red,
        int blanksBeforeTitle) {

    /**
     * Reads the tokens of a theme.
     *
     * @param findings receives HT918 for a value that no choice has
     */
    static Profile of(Map<String, String> tokens, Consumer<Diagnostic> findings) {
        Choices choices = new Choices(tokens, findings);
        return new Profile(
                choices.pick("行距", List.of("标准", "28.95磅")) == 0 ? Grid.STANDARD_PITCH : 28.95,
                choices.yes("双面页边"),
                choices.pick("数字字体", List.of("仿宋", "西文")) == 1,
                choices.yes("三级标题加粗"),
                choices.yes("版记偶数页"),
                List.of(Sealing.values())
                        .get(choices.pick(
                                "署名",
                                Stream.of(Sealing.values())
                                        .map(Sealing::chinese)
                                        .toList())),
                choices.colour("红色", "#e60012"),
                choices.pick("无版头标题前空行", List.of("0", "1", "2")));
    }

    private record Choices(Map<String, String> tokens, Consumer<Diagnostic> findings) {

        String colour(String name, String usual) {
            String value = tokens.getOrDefault(name, usual);
            boolean good = value.matches("#[0-9A-Fa-f]{6}");
            if (!good) {
                refuse(name, value, usual);
            }
            return good ? value : usual;
        }

        boolean yes(String name) {
            return pick(name, List.of("否", "是")) == 1;
        }

        /** The position of the value among the allowed ones; the first one is the standard's. */
        int pick(String name, List<String> allowed) {
            String value = tokens.getOrDefault(name, allowed.get(0));
            int at = allowed.indexOf(value);
            if (at < 0) {
                refuse(name, value, String.join("、", allowed));
            }
            return Math.max(0, at);
        }

        private void refuse(String name, String value, String allowed) {
            findings.accept(Diagnostic.warning(
                            "HT918",
                            Place.unread("themes/official/theme.yaml"),
                            new Message(
                                    "“" + name + "”没有“" + value + "”这个选项",
                                    "\"" + name + "\" cannot be \"" + value + "\""))
                    .hint("可选：" + allowed, "one of: " + allowed));
        }
    }
}
