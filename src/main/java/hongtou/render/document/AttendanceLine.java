package hongtou.render.document;

import hongtou.model.Block;
import hongtou.model.RunningText;
import hongtou.render.document.fonts.FontRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who was at a meeting, excused or sat in (出席、请假、列席, 10.3): the label in 黑体, the names wrapped behind its colon.
 *
 * @param label with its colon
 * @param names what follows
 */
record AttendanceLine(List<Styled> label, List<Styled> names) {
    private static final Pattern LABEL = Pattern.compile("^(" + labels() + ")[：:]\\s*");

    static Optional<AttendanceLine> of(Block.Paragraph paragraph) {
        String text = RunningText.of(paragraph.content()).text();
        Matcher found = LABEL.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        List<Styled> label = List.of(Styled.of(found.group(1) + "：", FontRole.HEI, paragraph.span()));
        return Optional.of(new AttendanceLine(label, behind(found.end(), Styled.text(paragraph.content()))));
    }

    private static List<Styled> behind(int offset, List<Styled> words) {
        List<Styled> rest = new ArrayList<>();
        int left = offset;
        for (Styled part : words) {
            int cut = Math.min(left, part.text().length());
            left -= cut;
            if (cut < part.text().length()) {
                rest.add(part.from(cut));
            }
        }
        return rest;
    }

    private static String labels() {
        try (InputStream in =
                AttendanceLine.class.getResourceAsStream("/hongtou/render/document/attendance-labels.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(l -> !l.startsWith("#"))
                    .flatMap(l -> Stream.of(l.trim().split("\\s+")))
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Piece set(Desk desk) {
        return desk.labelled(label, names.stream().map(NameList::whole).toList(), 2 * Grid.EM);
    }
}
