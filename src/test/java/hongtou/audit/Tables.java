package hongtou.audit;

import java.util.ArrayList;
import java.util.List;

/** A plain document whose table begins on page 1 and goes on on page 2. */
final class Tables {
    private static final double[] COLUMNS = {28, 48, 120, 184};

    private Tables() {}

    static Paper good() {
        return paper("序号", "任务", "序号", "任务");
    }

    static Paper withoutHead() {
        return paper("序号", "任务", "四", "抓落实");
    }

    static Paper withOverflow() {
        return paper("序号", "任务", "序号", "任务")
                .with(d -> d.is("cell") && d.page() == 1 && d.text().equals("一"), d -> d.saying("一二三四五六七"));
    }

    private static Paper paper(String first, String second, String again, String secondAgain) {
        List<Drawn> drawn = new ArrayList<>();
        table(drawn, 1, 200, List.of(first, second, "一", "排查隐患", "二", "督促整改", "三", "组织演练"));
        table(drawn, 2, 37, List.of(again, secondAgain, "五", "抓宣传", "六", "抓培训", "七", "抓总结"));
        for (int page = 1; page <= 2; page++) {
            String text = "— " + page + " —";
            double width = Paper.width(Gongwen.SONG, 14, text);
            double x = page == 1 ? 184 - Gongwen.EM - width : 28 + Gongwen.EM;
            drawn.add(Drawn.text("page number", page, x, 269 + 0.27 * 14 * 25.4 / 72, 14, Gongwen.SONG, text));
        }
        drawn.add(Drawn.text("line", 1, 28 + 2 * Gongwen.EM, 60, 16, Gongwen.FANG_SONG, "任务见下表。"));
        return Paper.a4(drawn);
    }

    private static void table(List<Drawn> drawn, int page, double top, List<String> cells) {
        int rows = cells.size() / 2;
        double height = 14;
        for (int row = 0; row <= rows; row++) {
            drawn.add(Drawn.rule("level", page, COLUMNS[0], top + row * height, 156, 0.2, 0));
        }
        for (double x : COLUMNS) {
            drawn.add(Drawn.rule("upright", page, x - 0.1, top, 0.2, rows * height, 0));
        }
        for (int i = 0; i < cells.size(); i++) {
            double x = COLUMNS[i % 2] + 2;
            int row = i / 2;
            drawn.add(Drawn.text("cell", page, x, top + row * height + 9, 14, Gongwen.FANG_SONG, cells.get(i)));
        }
    }
}
