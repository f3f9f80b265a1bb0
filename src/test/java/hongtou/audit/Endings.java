package hongtou.audit;

import java.util.ArrayList;
import java.util.List;

/** The same document with other endings: long names of attachments, seals, stamps (7.3.4, 7.3.5). */
final class Endings {
    private static final double EM = Gongwen.EM;
    private static final double PITCH = Gongwen.PITCH;
    private static final String LONG_NAME = "长河县清泉镇冬季安全生产重大事故隐患排查整治重点任务清单";

    private Endings() {}

    private static Paper without(String... elements) {
        return Gongwen.conforming().without(d -> List.of(elements).contains(d.element()));
    }

    private static Drawn line(String element, double x, double y, String text) {
        return Drawn.text(element, 4, x, y, 16, Gongwen.FANG_SONG, text).spaced(EM);
    }

    /** A name that wraps under its first character, and comes near the signature below it. */
    static Paper wrappedName() {
        double y = Gongwen.conforming().the("attachments").y();
        List<Drawn> drawn = new ArrayList<>();
        drawn.add(line("attachments", 28 + 2 * EM, y, "附件：" + LONG_NAME.substring(0, 23)));
        drawn.add(line("turned name", 28 + 5 * EM, y + PITCH, LONG_NAME.substring(23)));
        Paper paper = without("attachments")
                .plus(drawn)
                .with(d -> List.of("name", "date", "note").contains(d.element()), d -> d.moved(0, PITCH));
        return retitled(paper, LONG_NAME);
    }

    /** Two names, the second of them in two lines, the signature with a seal right below. */
    static Paper severalNames() {
        double y = Gongwen.conforming().the("attachments").y();
        List<Drawn> drawn = new ArrayList<>();
        double digits = Paper.width(Gongwen.FANG_SONG, 16, "2.");
        double second = 28 + 5 * EM;
        drawn.add(Drawn.text("attachments", 4, 28 + 2 * EM, y, 16, Gongwen.FANG_SONG, "附件：")
                .spaced(EM));
        drawn.add(Drawn.text("digit", 4, second, y, 16, Gongwen.FANG_SONG, "1."));
        drawn.add(line("first name", second + digits, y, "重点任务清单"));
        drawn.add(Drawn.text("digit", 4, second, y + PITCH, 16, Gongwen.FANG_SONG, "2."));
        drawn.add(line("second name", second + digits, y + PITCH, LONG_NAME.substring(0, 22)));
        drawn.add(line("turned name", second + digits, y + 2 * PITCH, LONG_NAME.substring(22)));
        return without("attachments")
                .plus(drawn)
                .with(d -> List.of("name", "date", "note").contains(d.element()), d -> d.moved(0, 2 * PITCH));
    }

    /** The attachment itself under another title; only its first 19 characters stand in a line. */
    private static Paper retitled(Paper paper, String title) {
        Drawn old = paper.the("attachment title");
        Drawn first = old.saying(title.substring(0, 14));
        Drawn second = old.saying(title.substring(14)).moved(0, 12);
        return paper.without(d -> d.is("attachment title")).plus(List.of(centred(first), centred(second)));
    }

    private static Drawn centred(Drawn d) {
        double left = 106 - Paper.width(d.face(), d.size(), d.text()) / 2;
        return d.moved(left - d.x(), 0);
    }

    /** The date four characters from the edge, the name in the middle above it (7.3.5.1). */
    static Paper sealed() {
        Paper paper = Gongwen.conforming();
        double y = paper.the("name").y() + PITCH;
        double width = Paper.width(Gongwen.FANG_SONG, 16, paper.the("date").text());
        double left = 184 - 4 * EM - width;
        double name = left + width / 2 - 5 * EM + (EM - 16 * 25.4 / 72) / 2;
        return paper.with("name", d -> d.moved(name - d.x(), y - d.y()))
                .with("date", d -> d.moved(left - d.x(), PITCH))
                .with("note", d -> d.moved(0, PITCH));
    }

    /** Post, stamp and, a blank line lower, the date (7.3.5.3). */
    static Paper stamped() {
        Paper paper = without("name", "date", "note");
        double y = paper.the("attachments").y() + 3 * PITCH;
        double right = 184 - 4 * EM;
        double stamp = right - Paper.width(Gongwen.KAI, 16, "王大明");
        double post = stamp - 2 * EM - Paper.width(Gongwen.FANG_SONG, 16, "镇长");
        double date = right - Paper.width(Gongwen.FANG_SONG, 16, "2024年3月22日");
        return paper.plus(List.of(
                Drawn.text("post", 4, post, y, 16, Gongwen.FANG_SONG, "镇长"),
                Drawn.text("stamp", 4, stamp, y, 16, Gongwen.KAI, "王大明"),
                Drawn.text("date", 4, date, y + 2 * PITCH, 16, Gongwen.FANG_SONG, "2024年3月22日")));
    }

    /** The same before the stamp is put on it. */
    static Paper awaitingItsStamp() {
        return stamped().without(d -> d.is("stamp")).with("post", d -> d.moved(-25, 0));
    }
}
