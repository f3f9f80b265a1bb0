package hongtou.checks;

import hongtou.model.Document;
import hongtou.model.Organ;
import hongtou.model.Responsibility;
import hongtou.model.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The bodies that a document gives tasks to. */
final class Owners {
    /** Many bodies under one word. */
    private static final Pattern COLLECTIVE = Pattern.compile("^(?:各|其他|有关|相关|所有|全).*|.*(?:等|成员单位|部门|单位|企业|行政村)$");

    private Owners() {}

    /** Every single body by its name, in the order of the text. */
    static Map<String, List<Organ>> byName(Document document) {
        Map<String, List<Organ>> names = new LinkedHashMap<>();
        for (Organ organ : all(document)) {
            if (!isCollective(organ.name())) {
                names.computeIfAbsent(organ.name(), name -> new ArrayList<>()).add(organ);
            }
        }
        return names;
    }

    /** Every body and every group of bodies by its name, in the order of the text. */
    static Map<String, List<Organ>> everyName(Document document) {
        Map<String, List<Organ>> names = new LinkedHashMap<>();
        all(document)
                .forEach(organ -> names.computeIfAbsent(organ.name(), name -> new ArrayList<>())
                        .add(organ));
        return names;
    }

    /** Every mention of an owner, groups of bodies too, in the order of the text. */
    static List<Organ> all(Document document) {
        return document.plan().tasks().stream()
                .flatMap(task -> of(task).stream())
                .toList();
    }

    static boolean isCollective(String name) {
        return COLLECTIVE.matcher(name).matches();
    }

    private static List<Organ> of(Task task) {
        Responsibility who = task.responsibility();
        List<Organ> organs = new ArrayList<>(who.lead());
        organs.addAll(who.responsible());
        organs.addAll(who.support());
        return organs;
    }

    /** True for two names that may well be one body's. */
    static boolean mayBeOne(String one, String other) {
        return !one.equals(other) && BodyKey.of(one).mayBe(BodyKey.of(other));
    }
}
