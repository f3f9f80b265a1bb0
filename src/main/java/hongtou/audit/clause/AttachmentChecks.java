package hongtou.audit.clause;

import static hongtou.audit.clause.Say.both;
import static hongtou.audit.clause.Say.same;

import hongtou.audit.ink.FaceRole;
import hongtou.audit.layout.Attachment;
import hongtou.audit.layout.AttachmentNote;
import hongtou.audit.layout.Grid;
import hongtou.audit.layout.Marks;
import hongtou.audit.layout.PrintedDocument;
import hongtou.audit.layout.PrintedPage;
import hongtou.audit.layout.TextLine;
import hongtou.audit.layout.Title;
import java.util.List;

/** 附件说明 and 附件 (7.3.4, 7.3.7). */
final class AttachmentChecks {
    private static final double PLACE = 0.5;

    private AttachmentChecks() {}

    static List<Check> checks() {
        return List.of(
                new Check(
                        27,
                        "7.3.4",
                        both("附件说明位置", "place of the list of attachments"),
                        both("正文下空一行、左空二字 ± 0.5 mm", "one blank line below the text, two characters in ± 0.5 mm"),
                        AttachmentChecks::notePlace),
                new Check(
                        27,
                        "7.3.4",
                        both("附件名称", "names of attachments"),
                        both("名称后不加标点，回行与名称首字对齐", "no mark at the end, turned lines under the name"),
                        AttachmentChecks::noteNames),
                new Check(
                        28,
                        "7.3.7",
                        both("附件与附件说明", "attachments and their list"),
                        both("个数、顺序、标题一致", "same number, order, titles"),
                        AttachmentChecks::agreement),
                new Check(
                        35,
                        "7.3.7",
                        both("附件标识", "attachment label"),
                        both("另面第一行顶格，3 号黑体", "line 1 of a new page, flush, 16 pt 黑体"),
                        AttachmentChecks::label),
                new Check(
                        35,
                        "7.3.7",
                        both("附件标题", "attachment title"),
                        both("第三行居中 ± 0.5 mm", "centred on line 3 ± 0.5 mm"),
                        AttachmentChecks::title));
    }

    private static void notePlace(PrintedDocument document, Tally tally) {
        document.attachmentNote().ifPresent(note -> {
            TextLine first = note.first();
            double left = first.left() - Edges.of(document, first.page()).left();
            double gap = note.before().map(b -> first.emTop() - b.emBottom()).orElse(Double.NaN);
            Blanks blanks = Blanks.of(document);
            boolean good = Math.abs(left - 2 * Grid.EM) <= PLACE && (Double.isNaN(gap) || blanks.fits(gap, 1));
            boolean known = !Double.isNaN(gap);
            tally.judge(
                    first.page(),
                    good,
                    known
                            ? Say.join(
                                    Say.named("左空", "from the left", Say.mm(left)),
                                    Say.named("上距", "gap above", Say.mm(gap)))
                            : Say.named("左空", "from the left", Say.mm(left)));
        });
    }

    private static void noteNames(PrintedDocument document, Tally tally) {
        document.attachmentNote().ifPresent(note -> {
            for (AttachmentNote.Item item : note.items()) {
                boolean clean = !item.name().matches(".*[。；，、.;,]$");
                boolean aligned = item.lines().stream().skip(1).allMatch(l -> isUnder(l, item));
                tally.judge(note.first().page(), clean && aligned, Say.quote(item.name()));
            }
        });
    }

    /** An opening mark may be drawn half as wide, at either place. */
    private static boolean isUnder(TextLine line, AttachmentNote.Item item) {
        boolean opening = Marks.isOpening(line.first().text())
                || Marks.isOpening(
                        item.name().substring(0, Math.min(1, item.name().length())));
        return Math.abs(line.left() - item.nameLeft()) <= PLACE + (opening ? Grid.EM / 2 : 0);
    }

    private static void agreement(PrintedDocument document, Tally tally) {
        List<String> titles = document.attachments().stream()
                .flatMap(a -> a.title().stream())
                .map(Title::text)
                .toList();
        if (document.attachmentNote().isEmpty()
                || titles.size() < document.attachments().size()) {
            if (document.attachmentNote().isPresent()) {
                tally.unjudged(0, both("有的附件看不出标题", "some attachment has no visible title"));
            }
            return;
        }
        List<String> names = document.attachmentNote().get().items().stream()
                .map(i -> i.name().replaceFirst("[。；，、.;,]+$", ""))
                .toList();
        if (titles.isEmpty()) {
            tally.unjudged(0, both("附件不在这份文件里", "the attachments are not in this file"));
            return;
        }
        for (int i = 0; i < Math.max(names.size(), titles.size()); i++) {
            String name = i < names.size() ? names.get(i) : "";
            String title = i < titles.size() ? titles.get(i) : "";
            tally.judge(
                    0,
                    name.equals(title),
                    same(Say.quote(name).chinese() + " = " + Say.quote(title).chinese()));
        }
    }

    private static void label(PrintedDocument document, Tally tally) {
        for (Attachment attachment : document.attachments()) {
            TextLine line = attachment.label();
            if (isUnknown(document, attachment)) {
                tally.unjudged(line.page(), both("横排页，看不出哪一边是纸的左边", "nothing tells how the page is turned"));
                continue;
            }
            double left = line.left() - Edges.of(document, line.page()).left();
            boolean face = line.role() == FaceRole.HEI || line.role() == FaceRole.NAMELESS;
            boolean written = line.bare().matches("附件\\d*");
            boolean good =
                    face && written && Math.abs(left) <= PLACE && line.isIn(Grid.BODY_SIZE) && isFirst(line, document);
            tally.judge(
                    line.page(),
                    good,
                    Say.join(
                            Say.quote(line.text()),
                            same(line.face().name()),
                            Say.named("左空", "from the left", Say.mm(left)),
                            Say.named("上缘", "top", Say.mm(line.emTop()))));
        }
    }

    /** The em box of line 1 begins at the edge, or half the leading below it. */
    private static boolean isFirst(TextLine line, PrintedDocument document) {
        double half = (Pitch.of(document).mm() - Grid.EM) / 2;
        double top = document.page(line.page()).isAcross() ? Grid.LEFT : Grid.TOP;
        return line.emTop() >= top - 1 && line.emTop() <= top + half + 1;
    }

    /** A page across that no upright number tells the left edge of. */
    private static boolean isUnknown(PrintedDocument document, Attachment attachment) {
        PrintedPage page = document.page(attachment.label().page());
        return page.isAcross() && page.ink().turned().down().isEmpty();
    }

    private static void title(PrintedDocument document, Tally tally) {
        for (Attachment attachment : document.attachments()) {
            attachment.title().filter(t -> !isUnknown(document, attachment)).ifPresent(title -> {
                TextLine first = title.first();
                double step = first.emTop() - attachment.label().emTop();
                double off = first.centre() - Edges.of(document, first.page()).centre();
                double two = 2 * Pitch.of(document).mm();
                boolean third = step > two - 2 && step < two + 2;
                tally.judge(
                        first.page(),
                        third && Math.abs(off) <= PLACE,
                        Say.join(
                                Say.named("在标识下", "below the label by", Say.mm(step)),
                                Say.named("偏离", "off by", Say.mm(off))));
            });
        }
    }
}
