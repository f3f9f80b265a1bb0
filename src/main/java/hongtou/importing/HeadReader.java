package hongtou.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the elements above the text, line by line from the top. */
final class HeadReader {
    private static final int MOST_ISSUERS = 14;
    private static final Pattern MARK = Pattern.compile("[\\p{IsHan}（）()\\s]{0,80}文\\s?件");
    /** （1991年3月26日市人民政府令19号发布） stays in the text, and gives the day. */
    private static final Pattern MADE_NOTE =
            Pattern.compile("[（(](\\d{4}年\\d{1,2}月\\d{1,2}日)[^（）()]{0,60}(?:发布|公布|通过|印发)[）)]");

    /** （1985年5月4日皖政〔1985〕38号） below the title, in collections of laws. */
    private static final Pattern DAY_AND_NUMBER = Pattern.compile(
            "[（(](\\d{4}年\\d{1,2}月\\d{1,2}日)[，, ]?([\\p{IsHan}]{1,12}[〔\\[（(]\\d{4}[〕\\]）)]\\d{1,5}号)[）)]");

    private static final Pattern MADE = Pattern.compile("(\\d{4}年\\d{1,2}月\\d{1,2}日)[，, ]([\\p{IsHan}]{3,30})");
    private static final Pattern HANDS_OUT = Pattern.compile("^.{0,40}关于(?:印发|转发|批转|下发)");

    private final List<Line> lines;
    private final Consumer<Remark> remarks;
    private final Head head = new Head();
    private int at;

    private HeadReader(List<Line> lines, Consumer<Remark> remarks) {
        this.lines = new ArrayList<>(lines);
        this.remarks = remarks;
    }

    /** @param next the first line of the text */
    record Found(Head head, int next) {}

    static Found read(List<Line> lines, Consumer<Remark> remarks) {
        HeadReader reader = new HeadReader(lines, remarks);
        while (reader.at < lines.size() && reader.step()) {}
        return new Found(reader.head, reader.at);
    }

    /** Takes one element; false where the text begins. */
    private boolean step() {
        String text = lines.get(at).text();
        String words = text.length() > 300 ? "" : Blanks.squeeze(text);
        if (head.title == null && attached(words)) {
            at++;
            return true;
        }
        if (mark() || number(text) || signer(text) || small(text) || registered(words)) {
            at++;
            return true;
        }
        if (head.title != null && (minutesSigned(text) || bracketDay(words) || repeated())) {
            return true;
        }
        if (head.title == null) {
            return numbered(text) || head.recipients.isEmpty() && (title() || recipients());
        }
        return handsOut()
                || minutesSigned(text)
                || issuerAgain(text)
                || issuerBelow()
                || head.recipients.isEmpty() && recipients();
    }

    /** 示政发〔2010〕22号　示例市人民政府关于…的决定: number and title share a line. */
    private boolean numbered(String text) {
        Optional<DocNumber> number = head.number.isEmpty() ? DocNumber.before(text) : Optional.empty();
        String rest = number.map(DocNumber::rest).orElse("");
        boolean quoted = rest.startsWith("《") && rest.indexOf('》') == rest.length() - 1 && rest.length() > 4;
        String title = quoted ? rest.substring(1, rest.length() - 1) : rest;
        if (number.isEmpty() || !TitleLines.isComplete(title)) {
            return false;
        }
        head.number = number.get().usual();
        lines.set(at, lines.get(at).withText(title));
        return true;
    }

    /** 1990年3月10日，铁道部 below the title of a rule, and who made it once more. */
    private boolean issuerAgain(String text) {
        Matcher made = MADE.matcher(text);
        if (made.matches() && Elements.isOrgan(made.group(2))) {
            head.day = OfficialDate.in(text).map(OfficialDate::day).orElse(head.day);
            if (head.issuers.isEmpty()) {
                organs(made.group(2));
            }
            at++;
            return true;
        }
        boolean again = head.issuers.contains(Blanks.squeeze(text));
        at += again ? 1 : 0;
        return again;
    }

    /** 关于印发《…》的通知 below the name under which a page shows it: that name is the page's. */
    private boolean handsOut() {
        TitleLines first = head.title;
        Optional<TitleLines> second = first == null || !head.recipients.isEmpty()
                ? Optional.empty()
                : TitleLines.at(i -> lines.get(i).text(), at, lines.size());
        boolean over = second.isPresent()
                && second.get().complete()
                && first != null
                && !head.covers()
                && HANDS_OUT.matcher(second.get().text()).find();
        if (!over || first == null) {
            return false;
        }
        remarks.accept(Remark.of(
                lines.get(at).number(),
                "网页上的名称“" + Remark.quote(first.text()) + "”不作标题，标题用“"
                        + Remark.quote(second.get().text()) + "”",
                "the page's name \"" + Remark.quote(first.text()) + "\" gives way to the title below it"));
        head.title = second.get();
        at += second.get().count();
        return true;
    }

    /** A body alone between the title and those to whom it is sent. */
    private boolean issuerBelow() {
        boolean open = head.issuers.isEmpty() && head.recipients.isEmpty() && at + 1 < lines.size();
        if (!open || !Elements.isOrgan(lines.get(at).text())) {
            return false;
        }
        String next = lines.get(at + 1).text();
        boolean addressed = next.startsWith("各")
                || next.endsWith("：")
                || next.endsWith(":")
                || PrintedTwice.plain(next).equals(PrintedTwice.plain(head.titleText()));
        if (addressed && Bodies.ofTitle(Objects.requireNonNull(head.title)).isEmpty()) {
            organs(lines.get(at).text());
            at++;
            return true;
        }
        return false;
    }

    /** 附件1 above everything: the attachment of a notice that is not here. */
    private boolean attached(String words) {
        boolean alone = at == 0 && words.matches("附件[:：]?\\d{0,2}[:：]?") && lines.size() > 1;
        if (alone) {
            remarks.accept(Remark.of(
                    lines.get(at).number(),
                    "删去文首的“" + words + "”，这份附件单独成文",
                    "\"" + words + "\" at the top removed: the attachment stands alone"));
        }
        return alone;
    }

    /** 发文机关标志: one body or several, line by line, with 文件 at the end; in a letter a body right above the number. */
    private boolean mark() {
        int end = at;
        while (end < lines.size()
                && end < at + MOST_ISSUERS
                && Elements.isOrgan(lines.get(end).text())) {
            end++;
        }
        String last = end < lines.size() && lines.get(end).text().length() <= 90
                ? lines.get(end).text()
                : "";
        boolean file = MARK.matcher(last).matches() && !last.contains("关于");
        boolean letter = end == at + 1 && DocNumber.at(last).isPresent();
        if (head.marked || !file && !letter || file && end == at && last.length() < 5) {
            return false;
        }
        head.marked = true;
        for (int i = at; i < end; i++) {
            organs(lines.get(i).text());
        }
        if (file) {
            organs(last.replaceAll("文\\s?件$", ""));
        }
        at = file ? end : end - 1;
        return true;
    }

    private void organs(String line) {
        String bare = line.replaceAll("[（(][^（）()]*[）)]", "");
        Bodies.apart(bare).stream().filter(body -> !head.issuers.contains(body)).forEach(head.issuers::add);
    }

    private boolean number(String line) {
        Optional<String> telegram = CornerMarks.telegram(line);
        String text = line.substring(telegram.map(String::length).orElse(0));
        Optional<DocNumber> number = head.number.isEmpty() ? DocNumber.at(text) : Optional.empty();
        if (number.isEmpty()) {
            return head.number.length() > 0
                    && DocNumber.at(text)
                            .filter(n -> n.usual().equals(head.number))
                            .isPresent();
        }
        head.number = number.get().usual();
        if (number.get().differsFrom(text)) {
            remarks.accept(Remark.of(
                    lines.get(at).number(),
                    "发文字号“" + Remark.quote(text) + "”改写为“" + head.number + "”",
                    "document number \"" + Remark.quote(text) + "\" written as \"" + head.number + "\""));
        }
        head.urgency = telegram.map(CornerMarks::urgencyOf).orElse(head.urgency);
        signer(number.get().rest().isEmpty() ? "" : text.substring(Math.max(0, text.indexOf('签'))));
        return true;
    }

    private boolean signer(String line) {
        List<String> names = Signers.of(line);
        head.signers.addAll(names);
        return !names.isEmpty() || line.length() < 12 && Blanks.squeeze(line).matches("签发人[：:]?");
    }

    private boolean small(String line) {
        Optional<CornerMarks> marks = CornerMarks.of(line);
        marks.ifPresent(m -> {
            head.copy = m.copy().isEmpty() ? head.copy : m.copy();
            head.secrecy = m.secrecy().isEmpty() ? head.secrecy : m.secrecy();
            head.urgency = m.urgency().isEmpty() ? head.urgency : m.urgency();
        });
        return marks.isPresent();
    }

    private boolean registered(String words) {
        String what = OfficeMark.of(words);
        if (!what.isEmpty()) {
            remarks.accept(Remark.of(
                    lines.get(at).number(),
                    "删去文首的" + what + "“" + words + "”",
                    "mark \"" + words + "\" at the top removed"));
        }
        return !what.isEmpty();
    }

    /** （2024年3月25日） below the title. */
    private boolean bracketDay(String words) {
        Matcher note = MADE_NOTE.matcher(words);
        if (head.day == null && note.matches()) {
            head.day = OfficialDate.in(note.group(1)).map(OfficialDate::day).orElse(null);
            return false;
        }
        Matcher numbered = DAY_AND_NUMBER.matcher(words.length() > 60 ? "" : words);
        if (head.number.isEmpty() && numbered.matches()) {
            head.day = OfficialDate.in(numbered.group(1)).map(OfficialDate::day).orElse(head.day);
            head.number = DocNumber.at(numbered.group(2)).map(DocNumber::usual).orElse("");
            at++;
            return true;
        }
        if (head.day == null && OfficialDate.isWhole(words) && isTitleAgain(at + 1)) {
            head.day = OfficialDate.atEnd(words).map(OfficialDate::day).orElse(null);
            at++;
            return true;
        }
        boolean bracket = words.length() <= 20 && words.matches("[（(].*[）)]");
        if (!bracket || !OfficialDate.isWhole(words.substring(1, words.length() - 1))) {
            return false;
        }
        head.day = OfficialDate.atEnd(words.substring(1, words.length() - 1))
                .orElseThrow()
                .day();
        at++;
        return true;
    }

    private boolean isTitleAgain(int from) {
        TitleLines first = head.title;
        return first != null
                && TitleLines.at(i -> lines.get(i).text(), from, lines.size())
                        .filter(t -> t.complete() && PrintedTwice.same(first, t))
                        .isPresent();
    }

    /** [通知公告] 关于…的通知: the column of the site in which the document stands. */
    private void withoutBoard() {
        String text = lines.get(at).text();
        String column = OfficeMark.column(text);
        if (!column.isEmpty() && TitleLines.isComplete(text.substring(column.length()))) {
            lines.set(at, lines.get(at).withText(text.substring(column.length())));
            remarks.accept(Remark.of(
                    lines.get(at).number(),
                    "删去标题前的栏目名“" + column.strip() + "”",
                    "name of the column \"" + column.strip() + "\" before the title removed"));
        }
    }

    /** The title that begins here, without the lines of the page above it. */
    private Optional<TitleLines> titleHere() {
        Optional<TitleLines> found = TitleLines.at(i -> lines.get(i).text(), at, lines.size());
        int above = found.map(TitleLines::abovePage).orElse(0);
        for (Line line : lines.subList(at, at + above)) {
            remarks.accept(Remark.of(
                    line.number(),
                    "删去标题上方的“" + Remark.quote(line.text()) + "”",
                    "\"" + Remark.quote(line.text()) + "\" above the title removed"));
        }
        at += above;
        return above == 0 ? found : TitleLines.at(i -> lines.get(i).text(), at, lines.size());
    }

    private boolean title() {
        withoutBoard();
        Optional<TitleLines> found = titleHere();
        if (found.isEmpty() || isBody(found.get())) {
            return false;
        }
        TitleLines title = found.get();
        if (PrintedTwice.underPlace(title)) {
            organs(title.lines().get(0));
            title = TitleLines.at(i -> lines.get(i).text(), at + 1, lines.size())
                    .orElse(title);
            at++;
        }
        head.title = title;
        at += title.count();
        return true;
    }

    /** Without the ending of a title the words are one only where they stand short above the text. */
    private boolean isBody(TitleLines title) {
        return !title.complete()
                && (title.count() > 3
                        || title.text().length() > 60
                        || title.lines().get(0).length() > 45);
    }

    /** Portals print the title above the document once more. */
    private boolean repeated() {
        Optional<TitleLines> again = titleHere();
        TitleLines first = head.title;
        if (again.isEmpty() || first == null || !again.get().complete()) {
            return false;
        }
        if (minutesMark(first, again.get())) {
            return true;
        }
        if (!PrintedTwice.same(first, again.get())) {
            return false;
        }
        if (head.issuers.isEmpty() && PrintedTwice.withIssuer(first, again.get())) {
            again.get().lines().stream().limit(1).forEach(this::organs);
            at += again.get().count();
            return true;
        }
        boolean longer = PrintedTwice.keepsSecond(first, again.get());
        remarks.accept(Remark.of(
                lines.get(at).number(),
                "标题重复出现，只保留一次：“"
                        + Remark.quote(longer ? first.text() : again.get().text()) + "”",
                "the title is printed twice and kept once"));
        head.title = longer ? again.get() : first;
        at += again.get().count();
        return true;
    }

    /** 示例县人民政府办公室纪要 above 示例县防汛工作专题会议纪要: the first one is the 发文机关标志 of minutes. */
    private boolean minutesMark(TitleLines first, TitleLines again) {
        String body = first.text().replaceFirst("(?:会议)?纪要$", "");
        boolean minutes = first.text().endsWith("纪要") && again.text().endsWith("纪要");
        if (!minutes
                || !Elements.isOrgan(body)
                || PrintedTwice.plain(again.text()).equals(PrintedTwice.plain(first.text()))) {
            return false;
        }
        organs(body);
        head.title = again;
        at += again.count();
        return true;
    }

    /** 示例县人民政府办公室　2024年6月12日 below the mark of minutes, above their title. */
    private boolean minutesSigned(String text) {
        boolean signed = head.titleText().endsWith("纪要") && Elements.isSigned(text);
        Optional<OfficialDate> date = signed ? OfficialDate.atEnd(text) : Optional.empty();
        date.ifPresent(d -> {
            head.day = d.day();
            if (head.issuers.isEmpty()) {
                organs(text.substring(0, d.start()));
            }
            at++;
        });
        return date.isPresent();
    }

    private boolean recipients() {
        Optional<RecipientLines> found = RecipientLines.at(lines, at, head.title != null);
        found.ifPresent(r -> {
            head.recipients = r.names();
            at += r.count();
        });
        return found.isPresent();
    }
}
