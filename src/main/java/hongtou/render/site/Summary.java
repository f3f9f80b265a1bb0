package hongtou.render.site;

import hongtou.model.Block;
import hongtou.model.Body;
import hongtou.model.Document;
import hongtou.model.RunningText;
import hongtou.model.Section;
import java.util.List;
import java.util.stream.Stream;

/** What a document is about, in its own words (内容概述): the beginning of its text. */
final class Summary {
    /** Characters; what portals take at least. */
    private static final int LONGEST = 100;

    /** A shorter paragraph says nothing by itself. Characters. */
    private static final int SHORTEST = 12;

    private Summary() {}

    /** At most 100 characters, ending with a sentence where one ends in good time; the title where there is no text. */
    static String of(Document document) {
        return paragraphs(document)
                .map(String::strip)
                .filter(p -> p.length() >= SHORTEST)
                .findFirst()
                .map(Summary::shortened)
                .orElse(document.title());
    }

    /** The plan's own words first: a covering notice says only that it issues the plan. */
    private static Stream<String> paragraphs(Document document) {
        Stream<String> plan = paragraphs(document.plan().body());
        return document.notice() == null
                ? plan
                : Stream.concat(plan, paragraphs(document.notice().body()));
    }

    private static Stream<String> paragraphs(Body body) {
        return Stream.concat(
                paragraphs(body.preamble()),
                body.sections().stream().flatMap(Section::all).flatMap(s -> paragraphs(s.blocks())));
    }

    private static Stream<String> paragraphs(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(b -> RunningText.of(((Block.Paragraph) b).content()).text());
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, LONGEST - 2));
        int end = cut.lastIndexOf('。');
        return end > LONGEST / 3 ? cut.substring(0, end + 1) : cut + "……";
    }
}
