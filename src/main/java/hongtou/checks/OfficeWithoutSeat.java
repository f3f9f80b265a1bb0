package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.LeaderGroup;
import java.util.List;

/** HT503: the office of a leader group (办公室) of which nobody says where it sits. */
final class OfficeWithoutSeat implements DocumentRule {

    @Override
    public String code() {
        return "HT503";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        LeaderGroup group = document.plan().leaderGroup();
        LeaderGroup.Office office = group == null ? null : group.office();
        if (office == null || !office.seat().isBlank()) {
            return List.of();
        }
        return List.of(Diagnostic.info(
                        code(),
                        document.at(office.span()),
                        new Message("没有写明领导小组办公室设在哪里", "the office of the leader group has no seat"))
                .hint("写明“办公室设在……”", "say 办公室设在 and the body"));
    }
}
