package hongtou.render.matrix;

import java.util.List;
import java.util.stream.Stream;

/** Puts parts of a row side by side. */
final class Cells {
    private Cells() {}

    static <T> List<T> joined(List<? extends T> left, List<? extends T> right) {
        return Stream.<T>concat(left.stream(), right.stream()).toList();
    }
}
