package hongtou.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws a document that meets the standard, with a ruler: places are computed from the clauses, not taken from a program.
 * Page 1: head, title, recipients, text. Pages 2 and 3: 22 lines of text. Page 4: the end. Page 5: the attachment.
 */
final class Gongwen {
    static final double EM = 156.0 / 28;
    static final double PITCH = (225 - EM) / 21;
    static final String FANG_SONG = "GongwenFangSong";
    static final String KAI = "GongwenKai";
    static final String HEI = "GongwenHei";
    static final String XIAO_BIAO_SONG = "GongwenXiaoBiaoSong";
    static final String SONG = "GongwenSong";

    /** 3号, in mm. */
    private static final double SIZE = 16 * 25.4 / 72;

    private static final double ASCENT = 0.88;
    private static final String CHARACTERS = "各村各单位要认真落实安全生产责任制严格排查治理重大事故隐患切实加强基层应急救援能力建设确保全镇安全形势持续稳定向好";

    private final double pitch;
    private final List<Drawn> drawn = new ArrayList<>();
    private int page = 1;
    private double line;

    private Gongwen(double pitch) {
        this.pitch = pitch;
    }

    static Paper conforming() {
        return pitched(PITCH);
    }

    /** @param pitch of the text, in mm */
    static Paper pitched(double pitch) {
        Gongwen gongwen = new Gongwen(pitch);
        gongwen.head();
        gongwen.text();
        gongwen.end();
        gongwen.colophon();
        gongwen.attachment();
        for (int number = 1; number <= 5; number++) {
            gongwen.number(number);
        }
        return Paper.a4(List.copyOf(gongwen.drawn));
    }

    private void head() {
        double markSize = 36;
        double markHeight = markSize * 25.4 / 72;
        String mark = "长河县清泉镇人民政府文件";
        add(centred("mark", 72 + ASCENT * markHeight, markSize, XIAO_BIAO_SONG, mark)
                .coloured(Drawn.RED));
        double number = 72 + markHeight + 2 * PITCH + PITCH - EM;
        add(centred("number", number + ASCENT * SIZE, 16, FANG_SONG, "清政发〔2024〕17号"));
        double rule = number + SIZE + 4;
        add(Drawn.rule("red rule", 1, 28, rule, 156, 0.5, Drawn.RED));
        double title = rule + 0.5 + 2 * PITCH;
        double titleHeight = 22 * 25.4 / 72;
        double step = titleHeight + PITCH - EM;
        add(centred("title", title + ASCENT * titleHeight, 22, XIAO_BIAO_SONG, "长河县清泉镇人民政府"));
        add(centred("title 2", title + ASCENT * titleHeight + step, 22, XIAO_BIAO_SONG, "关于做好冬季安全生产工作的通知"));
        line = title + step + titleHeight + 2 * PITCH - EM + ASCENT * SIZE;
        add(Drawn.text("recipients", 1, 28, line, 16, FANG_SONG, "各村民委员会，镇直各单位：")
                .spaced(EM));
    }

    private void text() {
        paragraph(3);
        heading("heading 1", "一、总体要求", HEI);
        heading("heading 2", "（一）指导思想。", KAI);
        paragraph(30);
        heading("heading 3", "1.压实责任。", FANG_SONG);
        paragraph(20);
    }

    private void heading(String element, String text, String face) {
        next();
        Drawn heading = Drawn.text(element, page, 28 + 2 * EM, line, 16, face, text);
        add(text.startsWith("1.") ? heading : heading.spaced(EM));
    }

    /** A paragraph of some lines, the last one short. */
    private void paragraph(int lines) {
        int from = 0;
        for (int i = 0; i < lines; i++) {
            next();
            boolean first = i == 0;
            boolean last = i + 1 == lines;
            int length = first ? 26 : last ? 12 : 28;
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < length; k++, from++) {
                text.append(CHARACTERS.charAt(from % CHARACTERS.length()));
            }
            String words = last ? text + "。" : text.toString();
            String element = first ? "first line" : last ? "last line" : "line";
            add(Drawn.text(element, page, first ? 28 + 2 * EM : 28, line, 16, FANG_SONG, words)
                    .spaced(EM));
        }
    }

    private void next() {
        line += pitch;
        if (line > 263) {
            page++;
            line = 37 + ASCENT * SIZE;
        }
    }

    /** 附件说明, 署名, 成文日期, 附注 */
    private void end() {
        line += 2 * pitch;
        add(Drawn.text("attachments", page, 28 + 2 * EM, line, 16, FANG_SONG, "附件：重点任务清单")
                .spaced(EM));
        line += 2 * pitch;
        double left = 184 - 2 * EM - 10 * EM;
        add(Drawn.text("name", page, left, line, 16, FANG_SONG, "长河县清泉镇人民政府").spaced(EM));
        line += pitch;
        add(Drawn.text("date", page, left + 2 * EM, line, 16, FANG_SONG, "2024年3月22日"));
        line += pitch;
        add(Drawn.text("note", page, 28 + 2 * EM, line, 16, FANG_SONG, "（此件公开发布）")
                .spaced(EM));
    }

    private void attachment() {
        double first = 37 + ASCENT * SIZE;
        add(Drawn.text("label", 5, 28, first, 16, HEI, "附件"));
        add(new Drawn("attachment title", 5, 0, first + 2 * PITCH + 1, 22, 0, XIAO_BIAO_SONG, "重点任务清单", 0, false)
                .moved(106 - Paper.width(XIAO_BIAO_SONG, 22, "重点任务清单") / 2, 0));
        add(Drawn.text("item", 5, 28 + 2 * EM, first + 4 * PITCH, 16, FANG_SONG, "开展冬季安全生产检查")
                .spaced(EM));
        add(Drawn.rule("first rule", 5, 28, 262 - 20.35, 156, 0.35, 0));
        add(Drawn.rule("middle rule", 5, 28, 262 - 10.25, 156, 0.25, 0));
        add(Drawn.rule("last rule", 5, 28, 262 - 0.35, 156, 0.35, 0));
    }

    private void colophon() {
        double small = 14 * 25.4 / 72;
        add(Drawn.text("copies", 5, 28 + small, 262 - 13.5, 14, FANG_SONG, "抄送：县应急管理局，镇党政办公室。"));
        add(Drawn.text("printer", 5, 28 + small, 262 - 3.5, 14, FANG_SONG, "清泉镇党政办公室"));
        String printed = "2024年3月25日印发";
        double width = Paper.width(FANG_SONG, 14, printed);
        add(Drawn.text("printed", 5, 184 - small - width, 262 - 3.5, 14, FANG_SONG, printed));
    }

    private void number(int number) {
        String text = "— " + number + " —";
        double width = Paper.width(SONG, 14, text);
        double x = number % 2 == 1 ? 184 - EM - width : 28 + EM;
        // The dash of the face lies 0.27 em above the baseline.
        add(Drawn.text("page number", number, x, 269 + 0.27 * 14 * 25.4 / 72, 14, SONG, text));
    }

    private Drawn centred(String element, double baseline, double size, String face, String text) {
        return Drawn.text(element, 1, 106 - Paper.width(face, size, text) / 2, baseline, size, face, text);
    }

    private void add(Drawn d) {
        drawn.add(d);
    }
}
