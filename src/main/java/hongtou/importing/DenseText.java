package hongtou.importing;

import java.util.List;

final class DenseText {
    private DenseText() {}

    static List<Line> apart(List<Line> lines) {
        return lines;
    }
}
