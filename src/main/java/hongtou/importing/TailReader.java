package hongtou.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds the elements below the text, takes them out of the paragraphs and keeps them. */
final class TailReader {
    private static final int LONGEST_SIGNATURE = 70;
    private static final int MOST_SIGNATORIES = 14;
    /** 主题词：农业　安全　通知, which documents had until 2012. */
    private static final Pattern SUBJECTS = Pattern.compile("主题词[：:].{1,80}");

    private static final Pattern COUNT = Pattern.compile("[（(]?共印\\s?\\d{1,5}\\s?份[）)]?。?");

    private final List<Para> paras;
    private final Consumer<Remark> remarks;
    private final Tail tail = new Tail();

    private TailReader(List<Para> paras, Consumer<Remark> remarks) {
        this.paras = new ArrayList<>(paras);
        this.remarks = remarks;
    }

    /** @param paras what is left: the text; the signature's place in {@code tail} is the number of paragraphs before it */
    record Found(Tail tail, List<Para> paras) {}

    static Found read(List<Para> paras, Consumer<Remark> remarks) {
        TailReader reader = new TailReader(paras, remarks);
        for (int i = 0; i < reader.paras.size(); i++) {
            i = Math.max(-1, i - reader.record(i));
        }
        reader.attachmentNote();
        reader.signature();
        return new Found(reader.tail, reader.paras);
    }

    /** Takes 版记 and 附注; returns the number of paragraphs taken. */
    private int record(int at) {
        String text = paras.get(at).text();
        if (tail.copies.isEmpty() && Elements.isCopies(text)) {
            return copies(at);
        }
        if (tail.printDay == null && Elements.isPrintLine(text)) {
            OfficialDate date =
                    OfficialDate.atEnd(text.substring(0, text.length() - 2)).orElse(null);
            tail.printer = date == null ? "" : text.substring(0, date.start()).strip();
            tail.printDay = date == null ? null : date.day();
            boolean above = tail.printer.isEmpty()
                    && at > 0
                    && Elements.isOrgan(paras.get(at - 1).raw());
            tail.printer = above ? paras.remove(at - 1).text() : tail.printer;
            paras.remove(above ? at - 1 : at);
            return above ? 2 : 1;
        }
        if (tail.note.isEmpty() && Elements.isNote(text)) {
            String words = Blanks.parted(paras.get(at).raw());
            tail.note = Blanks.wideMarks(words.substring(1, words.length() - 1));
            paras.remove(at);
            return 1;
        }
        if (SUBJECTS.matcher(text.length() > 100 ? "" : text).matches()) {
            remarks.accept(Remark.of(
                    paras.get(at).line(),
                    "删去主题词“" + Blanks.parted(paras.get(at).raw()) + "”，现行标准没有这一要素",
                    "subject words \"" + text + "\" removed: the standard has them no more"));
            paras.remove(at);
            return 1;
        }
        if (COUNT.matcher(text.length() > 30 ? "" : text).matches()) {
            remarks.accept(
                    Remark.of(paras.get(at).line(), "删去印数“" + text + "”", "number of copies \"" + text + "\" removed"));
            paras.remove(at);
            return 1;
        }
        return 0;
    }

    private int copies(int at) {
        CopyLines found = CopyLines.at(paras, at);
        tail.copies = found.names();
        paras.subList(at, at + found.count()).stream()
                .filter(p -> !p.text().startsWith("抄送"))
                .filter(p -> Elements.isCopies(p.text()))
                .forEach(p -> remarks.accept(Remark.of(
                        p.line(),
                        "“" + p.text().substring(0, 2) + "”并入抄送：现行标准只有抄送机关",
                        "\"" + p.text().substring(0, 2) + "\" is kept as 抄送: the standard has no other")));
        paras.subList(at, at + found.count()).clear();
        return found.count();
    }

    /** 附件说明 below the text: 附件：1.… with the signature or the end not far behind. */
    private void attachmentNote() {
        for (int i = 0; i < paras.size(); i++) {
            Optional<AttachmentNote> note = AttachmentNote.at(paras, i);
            if (note.isPresent()) {
                tail.attachments.addAll(note.get().names());
                paras.subList(i, i + note.get().count()).clear();
                return;
            }
        }
    }

    /** The first date on a line of its own, with the names of the signatories above it or before it. */
    private void signature() {
        for (int i = 0; i < paras.size() && !AttachmentMark.opens(paras, i); i++) {
            String raw = paras.get(i).raw();
            Optional<OfficialDate> date =
                    raw.length() > LONGEST_SIGNATURE + 60 ? Optional.empty() : OfficialDate.atEnd(Blanks.strip(raw));
            if (date.isPresent() && sign(i, Blanks.strip(raw), date.get())) {
                return;
            }
        }
    }

    private boolean sign(int at, String raw, OfficialDate date) {
        String before = Blanks.strip(raw.substring(0, date.start()));
        if (!before.isEmpty() && !Elements.isOrgan(before)) {
            return false;
        }
        List<String> names = new ArrayList<>(Bodies.apart(before));
        int from = at;
        while (from > 0
                && at - from < MOST_SIGNATORIES
                && isSignatory(paras.get(from - 1), names.isEmpty() && at == from)) {
            from--;
            names.addAll(0, Bodies.apart(paras.get(from).raw()));
        }
        tail.signatories.addAll(names);
        tail.day = date.day();
        if (date.day() == null) {
            remarks.accept(Remark.of(
                    paras.get(at).line(), "成文日期“" + raw + "”不是一个日期", "the date \"" + raw + "\" does not exist"));
        }
        if (date.day() != null && raw.indexOf('月') < 0 && raw.matches("\\d{4}年\\d{3,4}日?")) {
            remarks.accept(Remark.of(
                    paras.get(at).line(),
                    "成文日期“" + raw + "”按“" + date.day() + "”读，请核对",
                    "the date \"" + raw + "\" is read as " + date.day() + "; check it"));
        }
        paras.subList(from, at + 1).clear();
        tail.signedAt = from;
        return true;
    }

    /** Right above the date even a body without a known ending signs. */
    private static boolean isSignatory(Para para, boolean rightAbove) {
        String text = para.text();
        boolean bodies = Bodies.apart(para.raw()).stream().allMatch(Elements::isOrgan);
        boolean plain = rightAbove
                && text.length() <= 30
                && text.chars().noneMatch(c -> "，。；：、！？《》（）:;,0123456789".indexOf(c) >= 0)
                && Elements.label(text).isEmpty()
                && !TitleLines.isComplete(text);
        return bodies && Elements.label(text).isEmpty() || plain;
    }
}
