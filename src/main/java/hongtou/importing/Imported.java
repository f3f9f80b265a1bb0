package hongtou.importing;

import java.util.List;

/**
 * A document in the authoring format.
 *
 * @param markdown the whole file, front matter included
 * @param remarks what was taken away, changed or could not be placed, by line of the input
 */
public record Imported(String markdown, List<Remark> remarks) {
    public Imported {
        remarks = List.copyOf(remarks);
    }
}
