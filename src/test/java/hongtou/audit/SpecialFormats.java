package hongtou.audit;

import java.util.ArrayList;
import java.util.List;

/** Draws the first pages of the special formats (10) and of a document that goes upwards (7.2.5). */
final class SpecialFormats {
    private static final double SIZE = 16 * 25.4 / 72;
    private static final double ASCENT = 0.88;
    private static final double EM = Gongwen.EM;
    private static final double PITCH = Gongwen.PITCH;

    private SpecialFormats() {}

    static Paper letter() {
        List<Drawn> drawn = new ArrayList<>();
        double height = mm(36);
        drawn.add(centred("mark", 30 + ASCENT * height, 36, Gongwen.XIAO_BIAO_SONG, "长河县清泉镇人民政府")
                .coloured(Drawn.RED));
        double rule = 30 + height + 4;
        drawn.add(Drawn.rule("thick", 1, 20, rule, 170, 0.8, Drawn.RED));
        drawn.add(Drawn.rule("thin", 1, 20, rule + 1.5, 170, 0.3, Drawn.RED));
        drawn.add(Drawn.rule("foot thin", 1, 20, 275.5, 170, 0.3, Drawn.RED));
        drawn.add(Drawn.rule("foot thick", 1, 20, 276.2, 170, 0.8, Drawn.RED));
        String number = "清政函〔2024〕8号";
        double x = 184 - Paper.width(Gongwen.FANG_SONG, 16, number);
        double top = rule + 1.8 + EM * 7 / 8;
        drawn.add(Drawn.text("number", 1, x, top + ASCENT * SIZE, 16, Gongwen.FANG_SONG, number));
        double title = top + SIZE + 2 * PITCH;
        drawn.add(centred("title", title + ASCENT * mm(22), 22, Gongwen.XIAO_BIAO_SONG, "关于商请支持应急物资储备的函"));
        text(drawn, title + mm(22) + 2 * PITCH);
        return Paper.a4(drawn);
    }

    /** A letter with 份号, on the line of its 发文字号, 密级 and 紧急程度, above its recipients. */
    static Paper letterWithCorner() {
        Paper letter = letter();
        double top = 30 + mm(36) + 4 + 1.8 + EM * 7 / 8 + ASCENT * SIZE;
        return letter.plus(List.of(
                        Drawn.text("copy", 1, 28, top, 16, Gongwen.FANG_SONG, "000012"),
                        Drawn.text("secrecy", 1, 28, top + PITCH, 16, Gongwen.HEI, "秘密★1年"),
                        Drawn.text("urgency", 1, 28, top + 2 * PITCH, 16, Gongwen.HEI, "加急")))
                .with(d -> !d.isRule() && d.y() > top + PITCH && d.x() > 28.1, d -> d.moved(0, 3 * PITCH))
                .with(d -> d.element().contains("line") && d.x() < 28.1, d -> d.moved(0, 3 * PITCH));
    }

    static Paper order() {
        List<Drawn> drawn = new ArrayList<>();
        double height = mm(40);
        drawn.add(centred("mark", 57 + ASCENT * height, 40, Gongwen.XIAO_BIAO_SONG, "长河县人民政府令")
                .coloured(Drawn.RED));
        double number = 57 + height + 2 * PITCH + PITCH - EM;
        drawn.add(centred("number", number + ASCENT * SIZE, 16, Gongwen.FANG_SONG, "第3号"));
        text(drawn, number + SIZE + 2 * PITCH + PITCH - EM + ASCENT * SIZE);
        drawn.add(pageNumber());
        return Paper.a4(drawn);
    }

    static Paper minutes() {
        List<Drawn> drawn = new ArrayList<>();
        double height = mm(40);
        drawn.add(centred("mark", 72 + ASCENT * height, 40, Gongwen.XIAO_BIAO_SONG, "清泉镇人民政府会议纪要")
                .coloured(Drawn.RED));
        double line = 72 + height + 3 * PITCH + ASCENT * SIZE;
        text(drawn, line);
        double present = line + 4 * PITCH;
        drawn.add(Drawn.text("label", 1, 28 + 2 * EM, present, 16, Gongwen.HEI, "出席：")
                .spaced(EM));
        String names = "王一、李二、赵三四、钱五六、孙七八、周九十、";
        drawn.add(Drawn.text("names", 1, 28 + 5 * EM, present, 16, Gongwen.FANG_SONG, names)
                .spaced(EM));
        drawn.add(Drawn.text("more names", 1, 28 + 5 * EM, present + PITCH, 16, Gongwen.FANG_SONG, "吴一二、郑三四")
                .spaced(EM));
        drawn.add(pageNumber());
        return Paper.a4(drawn);
    }

    /** 份号, 密级, 紧急程度, two 签发人. */
    static Paper upwards() {
        List<Drawn> drawn = new ArrayList<>();
        double first = 37 + ASCENT * SIZE;
        drawn.add(Drawn.text("copy", 1, 28, first, 16, Gongwen.FANG_SONG, "000012"));
        drawn.add(Drawn.text("secrecy", 1, 28, first + PITCH, 16, Gongwen.HEI, "秘密★1年"));
        drawn.add(Drawn.text("urgency", 1, 28, first + 2 * PITCH, 16, Gongwen.HEI, "加急"));
        double height = mm(36);
        drawn.add(centred("mark", 72 + ASCENT * height, 36, Gongwen.XIAO_BIAO_SONG, "长河县清泉镇人民政府文件")
                .coloured(Drawn.RED));
        double top = 72 + height + 2 * PITCH + PITCH - EM;
        double line = top + ASCENT * SIZE;
        drawn.add(Drawn.text("number", 1, 28 + EM, line, 16, Gongwen.FANG_SONG, "清政发〔2024〕18号"));
        double names = 184 - EM - Paper.width(Gongwen.KAI, 16, "王一二");
        double label = names - Paper.width(Gongwen.FANG_SONG, 16, "签发人：");
        drawn.add(Drawn.text("signer label", 1, label, line, 16, Gongwen.FANG_SONG, "签发人："));
        drawn.add(Drawn.text("signer", 1, names, line, 16, Gongwen.KAI, "王一二"));
        drawn.add(Drawn.rule("red rule", 1, 28, top + SIZE + 4, 156, 0.5, Drawn.RED));
        double title = top + SIZE + 4.5 + 2 * PITCH;
        drawn.add(centred("title", title + ASCENT * mm(22), 22, Gongwen.XIAO_BIAO_SONG, "关于申请应急资金的请示"));
        double recipients = title + mm(22) + 2 * PITCH - EM + ASCENT * SIZE;
        drawn.add(Drawn.text("recipients", 1, 28, recipients, 16, Gongwen.FANG_SONG, "县人民政府：")
                .spaced(EM));
        text(drawn, recipients + PITCH);
        drawn.add(pageNumber());
        return Paper.a4(drawn);
    }

    private static void text(List<Drawn> drawn, double line) {
        String words = "为切实做好今冬明春各项安全防范工作请大力支持并统筹安排相关事宜";
        drawn.add(Drawn.text("first line", 1, 28 + 2 * EM, line, 16, Gongwen.FANG_SONG, words.substring(0, 26))
                .spaced(EM));
        drawn.add(Drawn.text("line", 1, 28, line + PITCH, 16, Gongwen.FANG_SONG, words.substring(0, 28))
                .spaced(EM));
        drawn.add(Drawn.text("line", 1, 28, line + 2 * PITCH, 16, Gongwen.FANG_SONG, words.substring(2, 30))
                .spaced(EM));
        drawn.add(Drawn.text("last line", 1, 28, line + 3 * PITCH, 16, Gongwen.FANG_SONG, "妥否，请予函复。")
                .spaced(EM));
    }

    private static Drawn pageNumber() {
        String text = "— 1 —";
        double width = Paper.width(Gongwen.SONG, 14, text);
        return Drawn.text("page number", 1, 184 - EM - width, 269 + 0.27 * mm(14), 14, Gongwen.SONG, text);
    }

    private static Drawn centred(String element, double baseline, double size, String face, String text) {
        return Drawn.text(element, 1, 106 - Paper.width(face, size, text) / 2, baseline, size, face, text);
    }

    private static double mm(double points) {
        return points * 25.4 / 72;
    }
}
