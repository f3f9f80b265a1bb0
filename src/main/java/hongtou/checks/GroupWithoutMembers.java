package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Organ;
import hongtou.model.Organisation;
import hongtou.model.Register;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** HT305: tasks are given to a group (各行政村) of which the register of bodies names no members: none of them gets a checklist. */
final class GroupWithoutMembers implements OrganisationRule {

    @Override
    public String code() {
        return "HT305";
    }

    @Override
    public List<Diagnostic> check(Document document, Register register) {
        List<Diagnostic> found = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (Organ organ : Owners.all(document)) {
            Optional<Organisation> empty = register.organisations().stream()
                    .filter(o -> o.group() && o.members().isEmpty() && o.isMeantIn(document.id()))
                    .filter(o -> o.names().anyMatch(organ.name()::equals))
                    .findFirst();
            if (empty.isPresent() && told.add(empty.get().name())) {
                found.add(finding(document, organ));
            }
        }
        return found;
    }

    private Diagnostic finding(Document document, Organ organ) {
        return Diagnostic.info(
                        code(),
                        document.at(organ.span()),
                        new Message(
                                "单位名录里的群体“" + organ.name() + "”没有写成员",
                                "the register names no members of the group \"" + organ.name() + "\""))
                .hint("在单位名录里写“成员: […]”，成员的任务清单就会列出群体的任务", "add 成员 to the register: its members then see these tasks");
    }
}
