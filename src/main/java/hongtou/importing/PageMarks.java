package hongtou.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away what a printer adds to every page: page numbers and running headers. */
final class PageMarks {
    private static final int LONGEST_MARK = 24;
    private static final int LONGEST_HEADER = 45;
    private static final Pattern NUMBERED =
            Pattern.compile("(?:[—―–\\-－_·•~～]\\s?){1,4}+\\d{1,4}\\s?(?:[—―–\\-－_·•~～]\\s?){1,4}+"
                    + "|第?\\s?\\d{1,4}\\s?页[\\s，,/／|]{0,3}(?:[（(]?共\\s?\\d{1,4}\\s?页[）)]?)?"
                    + "|共\\s?\\d{1,4}\\s?页[\\s，,/／]{0,3}第\\s?\\d{1,4}\\s?页"
                    + "|\\d{1,4}\\s?[/／]\\s?\\d{1,4}|(?i:page)\\s?\\d{1,4}(?:\\s?of\\s?\\d{1,4})?");
    private static final Pattern BARE = Pattern.compile("\\d{1,4}");
    /** A mark that extraction left inside a line; a period such as 2024—2026 has digits before its dash. */
    private static final Pattern INSIDE = Pattern.compile("(?<!\\d)\\s*[—–]\\s\\d{1,3}\\s[—–]\\s*(?!\\d)");

    private final List<Line> lines;
    private final Consumer<Remark> remarks;
    private final Set<Line> marks = new HashSet<>();

    private PageMarks(List<Line> lines, Consumer<Remark> remarks) {
        this.lines = lines;
        this.remarks = remarks;
    }

    static List<Line> without(List<Line> lines, Consumer<Remark> remarks) {
        PageMarks pages = new PageMarks(lines, remarks);
        pages.findNumbered();
        pages.findBare();
        pages.findHeaders();
        return pages.kept();
    }

    private void findNumbered() {
        for (Line line : lines) {
            if (line.text().length() <= LONGEST_MARK
                    && NUMBERED.matcher(line.text()).matches()) {
                marks.add(line);
            }
        }
    }

    /** Bare numbers are page numbers where they count upwards, far enough apart; rows of a table count line by line. */
    private void findBare() {
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.length() <= 4 && BARE.matcher(text).matches() && standsAlone(i)) {
                run.add(i);
            }
        }
        for (int i = 0; i < run.size(); i++) {
            boolean follows = i > 0 && isNext(run.get(i - 1), run.get(i));
            boolean leads = i + 1 < run.size() && isNext(run.get(i), run.get(i + 1));
            if (follows || leads || run.size() == 1) {
                marks.add(lines.get(run.get(i)));
            }
        }
    }

    private boolean standsAlone(int at) {
        boolean ends = at == lines.size() - 1
                || lines.get(at + 1).gaps() > 0
                || lines.get(at + 1).opensPage();
        return ends || at > 0 && lines.get(at).gaps() > 0;
    }

    private boolean isNext(int first, int second) {
        int step = number(second) - number(first);
        return second - first >= 8 && step >= 1 && step <= 3;
    }

    private int number(int at) {
        return Integer.parseInt(lines.get(at).text());
    }

    /** A short line that comes back beside page marks or form feeds, three times or more. */
    private void findHeaders() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.length() >= 4
                    && text.length() <= LONGEST_HEADER
                    && "。；：:".indexOf(text.charAt(text.length() - 1)) < 0) {
                places.computeIfAbsent(text, t -> new ArrayList<>()).add(i);
            }
        }
        places.values().stream()
                .filter(found -> found.size() >= 3 && found.stream().allMatch(this::isAtPageEdge))
                .flatMap(List::stream)
                .forEach(at -> marks.add(lines.get(at)));
    }

    private boolean isAtPageEdge(int at) {
        return at == 0
                || at == lines.size() - 1
                || lines.get(at).opensPage()
                || lines.get(at + 1).opensPage()
                || marks.contains(lines.get(at - 1))
                || marks.contains(lines.get(at + 1));
    }

    private List<Line> kept() {
        List<Line> kept = new ArrayList<>();
        boolean opens = false;
        for (Line line : lines) {
            if (marks.contains(line)) {
                remarks.accept(removed(line.number(), line.text()));
                opens = true;
            } else {
                Line clean = inside(line);
                kept.add(opens ? new Line(clean.number(), clean.text(), clean.indent(), clean.gaps(), true) : clean);
                opens = false;
            }
        }
        return kept;
    }

    private Line inside(Line line) {
        if (line.text().indexOf('—') < 0 && line.text().indexOf('–') < 0) {
            return line;
        }
        Matcher m = INSIDE.matcher(line.text());
        if (!m.find()) {
            return line;
        }
        remarks.accept(removed(line.number(), m.group().strip()));
        return line.withText(m.replaceAll(""));
    }

    private static Remark removed(int line, String words) {
        return Remark.of(
                line, "删去页码或页眉“" + Remark.quote(words) + "”", "page mark \"" + Remark.quote(words) + "\" removed");
    }
}
