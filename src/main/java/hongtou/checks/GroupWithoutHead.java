package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.LeaderGroup;
import java.util.List;

/** HT501: a leader group (领导小组) with members and nobody at its head (组长). */
final class GroupWithoutHead implements DocumentRule {

    @Override
    public String code() {
        return "HT501";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        LeaderGroup group = document.plan().leaderGroup();
        if (group == null || !group.heads().isEmpty()) {
            return List.of();
        }
        if (group.deputies().isEmpty() && group.members().isEmpty()) {
            return List.of();
        }
        return List.of(Diagnostic.warning(
                        code(), document.at(group.span()), new Message("领导小组没有组长", "the leader group has no head"))
                .hint("写明“组长：姓名　职务”", "name its head: 组长：姓名　职务"));
    }
}
