package hongtou.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements below the text while they are being found (署名 down to 版记). */
final class Tail {
    final List<String> signatories = new ArrayList<>();

    @Nullable
    LocalDate day;
    /** The place of the signature among the paragraphs, or -1. */
    int signedAt = -1;

    String note = "";
    final List<String> attachments = new ArrayList<>();
    String copies = "";
    String printer = "";

    @Nullable
    LocalDate printDay;
}
