package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.model.Organ;
import hongtou.model.Register;
import hongtou.model.Task;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** HT307: one body leads or does most of many tasks, while others are there: worth asking whether it can. */
final class OwnerOverloaded implements OrganisationRule {
    private static final int MANY = 12;
    private static final double MOST = 0.6;
    private static final int OTHERS = 3;

    @Override
    public String code() {
        return "HT307";
    }

    @Override
    public List<Diagnostic> check(Document document, Register register) {
        Map<String, Organ> first = new LinkedHashMap<>();
        Map<String, Integer> tasks = new LinkedHashMap<>();
        for (Task task : document.plan().tasks()) {
            Set<String> names = new LinkedHashSet<>();
            Stream.concat(task.responsibility().lead().stream(), task.responsibility().responsible().stream())
                    .filter(organ -> !Owners.isCollective(organ.name()))
                    .forEach(organ -> {
                        String name = register.fullName(organ.name(), document.id());
                        first.putIfAbsent(name, organ);
                        names.add(name);
                    });
            names.forEach(name -> tasks.merge(name, 1, Integer::sum));
        }
        int all = document.plan().tasks().size();
        return tasks.entrySet().stream()
                .filter(e -> e.getValue() >= MANY && e.getValue() >= MOST * all && tasks.size() >= OTHERS)
                .map(e -> finding(document, Objects.requireNonNull(first.get(e.getKey())), e.getValue(), all))
                .toList();
    }

    private Diagnostic finding(Document document, Organ organ, int tasks, int all) {
        return Diagnostic.info(
                        code(),
                        document.at(organ.span()),
                        new Message(
                                "“" + organ.name() + "”牵头或负责 " + all + " 项任务中的 " + tasks + " 项",
                                "\"" + organ.name() + "\" leads or does " + tasks + " of " + all + " tasks"))
                .hint("看看分工是否过于集中", "see whether the work is shared out well");
    }
}
