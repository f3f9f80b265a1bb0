package hongtou.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements above the text while they are being found (版头 and 主体 down to 主送机关). */
final class Head {
    private static final Set<String> COVERS = Set.of("通知", "函", "复函", "意见", "公告", "通告", "决定", "批复", "通报", "报告");

    final List<String> issuers = new ArrayList<>();
    final List<String> signers = new ArrayList<>();
    String number = "";
    /** 份号. */
    String copy = "";
    /** 密级和保密期限. */
    String secrecy = "";

    String urgency = "";
    String recipients = "";

    @Nullable
    TitleLines title;

    @Nullable
    LocalDate day;

    boolean marked;

    String titleText() {
        return title == null ? "" : title.text();
    }

    /** True where the title is that of a document that hands out another one (通知), or could be; a text that begins with those to whom it is sent has lost it. */
    boolean covers() {
        return title == null ? !recipients.isEmpty() : COVERS.contains(TitleLines.kind(title.text()));
    }
}
