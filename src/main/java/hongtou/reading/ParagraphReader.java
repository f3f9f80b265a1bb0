package hongtou.reading;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Fix;
import hongtou.diagnostic.Message;
import hongtou.model.Block;
import hongtou.model.LabelForm;
import hongtou.reading.phrase.NumberLabel;
import hongtou.reading.phrase.RuleLabel;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts a paragraph where it belongs: as text, or, where it begins with a printed number, as a section of its own. */
final class ParagraphReader {
    /** A run-in heading is a phrase, not a paragraph: a first sentence that is longer is text. */
    private static final int LONGEST_HEADING = 40;

    private static final int LONGEST_PART = 12;

    private final SourceFile file;
    private final Consumer<Diagnostic> findings;

    ParagraphReader(SourceFile file, Consumer<Diagnostic> findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Reads a Markdown paragraph; a line in it that begins with a printed number begins a paragraph of its own. */
    void read(StyledText paragraph, BodyDraft body) {
        List<StyledText> lines = lines(paragraph);
        Optional<RosterLines.Found> goingOn = RosterLines.goingOn(lines, body.openRoster());
        if (goingOn.isPresent()) {
            if (body.openRoster() == null) {
                body.add(goingOn.get().roster());
            } else {
                body.goOn(goingOn.get().roster());
            }
            texts(paragraph, lines, goingOn.get().to(), lines.size(), body);
            return;
        }
        Optional<RosterLines.Found> roster = RosterLines.in(lines);
        texts(paragraph, lines, 0, roster.map(RosterLines.Found::from).orElse(lines.size()), body);
        if (roster.isPresent()) {
            body.add(roster.get().roster());
            texts(paragraph, lines, roster.get().to(), lines.size(), body);
        }
    }

    private static boolean begins(String line) {
        return NumberLabel.at(line).or(() -> RuleLabel.at(line)).isPresent();
    }

    private static List<StyledText> lines(StyledText paragraph) {
        List<StyledText> lines = new ArrayList<>();
        int start = 0;
        for (int at = paragraph.text().indexOf('\n');
                at >= 0;
                at = paragraph.text().indexOf('\n', start)) {
            lines.add(paragraph.part(start, at));
            start = at + 1;
        }
        lines.add(paragraph.part(start, paragraph.length()));
        return lines;
    }

    /** Some lines as paragraphs: those that begin with a number, each with the lines behind it. */
    private void texts(StyledText paragraph, List<StyledText> lines, int from, int to, BodyDraft body) {
        int[] starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            starts[i + 1] = starts[i] + lines.get(i).length() + 1;
        }
        int first = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || begins(lines.get(i).text())) {
                if (HeadingAbove.text(lines.subList(first, i))) {
                    one(paragraph.part(starts[first], starts[first + 1] - 1), body);
                    first++;
                }
                one(paragraph.part(starts[first], starts[i] - 1), body);
                first = i;
            }
        }
    }

    private void one(StyledText lines, BodyDraft body) {
        StyledText text = lines.withoutBlanks();
        if (text.isBlank()) {
            return;
        }
        Optional<NumberLabel> label =
                NumberLabel.at(text.text()).or(() -> RuleLabel.at(text.text()).filter(body::takes));
        if (label.isEmpty()) {
            body.add(new Block.Paragraph(text.inlines(), text.span()));
            return;
        }
        NumberLabel number = label.get();
        int strong = text.strongPrefix();
        StyledText typed = text.part(0, number.end()).strip();
        StyledText rest = text.part(number.end(), text.length());
        if (strong > number.end()) {
            open(number, typed.plain(), rest, strong - number.end(), body, text.span());
        } else {
            int heading = number.form().isStandard() && body.inRule() ? 0 : headingLength(number, rest.text());
            if (!body.inRule() || heading > 0) {
                reportUnmarked(number, typed, rest, heading);
            }
            open(number, typed, rest, heading, body, text.span());
        }
    }

    /** Reads the first paragraph of a list item. */
    void item(int level, Span marker, StyledText paragraph, BodyDraft body) {
        StyledText text = paragraph.withoutBlanks();
        String typed = file.text(marker);
        int number = Integer.parseInt(typed.replaceAll("\\D", ""));
        StyledText.Builder label = new StyledText.Builder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            label.put(typed.charAt(i), marker.start() + i, marker.start() + i + 1, StyledText.Style.PLAIN);
        }
        Span span = text.length() == 0 ? marker : marker.to(text.span());
        NumberLabel item = new NumberLabel(LabelForm.ofLevel(level), level, number, typed, 0);
        open(item, label.build(), text, text.strongPrefix(), body, span);
    }

    private static void open(
            NumberLabel label, StyledText typed, StyledText text, int headingEnd, BodyDraft body, Span span) {
        StyledText heading = text.part(0, headingEnd).strip().plain();
        StyledText rest = text.part(headingEnd, text.length()).strip();
        SectionDraft section = body.open(label.form(), label.level(), label.number(), typed, heading, span);
        if (rest.length() > 0) {
            body.add(new Block.Paragraph(rest.inlines(), rest.span()));
            if (heading.length() > 0) {
                section.runsIn();
            }
        }
    }

    /** How many characters of a pasted paragraph are its heading: all of a short line without full stop, or a short first sentence. */
    private static int headingLength(NumberLabel label, String text) {
        if (label.form() == LabelForm.CHAPTER || label.form() == LabelForm.DIVISION) {
            return text.length();
        }
        if (label.form() == LabelForm.ARTICLE) {
            return 0;
        }
        int stop = text.indexOf('。');
        boolean phrase = text.length() <= LONGEST_HEADING && text.indexOf('：') < 0 && text.indexOf('；') < 0;
        if (stop < 0) {
            return phrase && label.level() <= 2 ? text.length() : 0;
        }
        if (label.form() == LabelForm.DECIMAL) {
            return 0;
        }
        boolean alone = stop == text.length() - 1;
        if (stop > LONGEST_HEADING || label.level() > 3 || alone && label.level() > 2) {
            return 0;
        }
        boolean clauses = text.substring(0, stop).contains("，") && label.level() > 2;
        return clauses || isSentence(text.substring(0, stop)) ? 0 : stop + 1;
    }

    /** A heading of several parts has short ones (高度重视，加强领导); a longer part is a sentence of the text. */
    private static boolean isSentence(String text) {
        String[] parts = text.split("[，；]");
        return parts.length > 1 && Arrays.stream(parts).anyMatch(p -> p.length() > LONGEST_PART);
    }

    private void reportUnmarked(NumberLabel label, StyledText typed, StyledText rest, int length) {
        boolean text = !label.form().isStandard() && length == 0;
        if (text) {
            return;
        }
        String mark = label.level() <= 2 ? "#".repeat(label.level() + 1) + " " : "";
        boolean heading = length == rest.length() && !mark.isEmpty();
        Diagnostic finding = Diagnostic.info(
                "HT211",
                new Place(file, typed.span()),
                new Message(
                        "“" + typed.text() + "”没有用 Markdown 标记，已按编号处理",
                        "\"" + typed.text() + "\" has no Markdown mark; it is taken as a number"));
        if (heading) {
            Span before = new Span(typed.span().start(), typed.span().start());
            finding = finding.hint("在行首写 " + mark, "write " + mark + "in front").fix(new Fix(before, mark));
        }
        findings.accept(finding);
    }
}
