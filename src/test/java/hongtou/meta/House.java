package hongtou.meta;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The order of the rooms as rules that can be checked; a root package stands for the house. */
final class House {
    /** Room by room, from the ground up: what it may know. A room always knows itself. */
    private static final Map<String, Set<String>> MAY_KNOW = mayKnow();

    /** Libraries and the only rooms that use them. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("com.vladsch.flexmark..", Set.of("reading")),
            Map.entry("org.snakeyaml..", Set.of("yaml")),
            Map.entry("com.github.mustachejava..", Set.of("theme")),
            Map.entry("com.openhtmltopdf..", Set.of("render.document")),
            Map.entry("org.apache.pdfbox..", Set.of("render.document", "audit", "importing.file")),
            Map.entry("org.apache.fontbox..", Set.of("render.document", "audit", "importing.file")),
            Map.entry("org.apache.xmpbox..", Set.of("render.document", "audit", "importing.file")),
            Map.entry("org.jsoup..", Set.of("render.site", "importing.file")),
            Map.entry("org.dhatim.fastexcel", Set.of("render.matrix")),
            Map.entry("org.dhatim.fastexcel.reader..", Set.of("reading.table")),
            Map.entry("biweekly..", Set.of("render.matrix")),
            Map.entry("com.sun.net.httpserver..", Set.of("preview")),
            Map.entry("picocli..", Set.of("cli")));

    /** What asks the machine instead of the caller: owner and member. */
    private static final Set<String> ASKS_THE_MACHINE = Set.of(
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.System.in",
            "java.lang.System.exit",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.util.Locale.getDefault",
            "java.util.Locale.setDefault",
            "java.nio.charset.Charset.defaultCharset");

    private final String root;

    House(String root) {
        this.root = root;
    }

    private static Map<String, Set<String>> mayKnow() {
        Map<String, Set<String>> rooms = new LinkedHashMap<>();
        rooms.put("source", Set.of());
        rooms.put("json", Set.of());
        rooms.put("diagnostic", Set.of("source", "json"));
        rooms.put("yaml", Set.of("source", "diagnostic"));
        rooms.put("model", Set.of("source", "diagnostic"));
        Set<String> ground = Set.of("source", "json", "diagnostic", "yaml", "model");
        rooms.put("reading.phrase", Set.of("source", "model"));
        rooms.put("reading", with(ground, "reading.phrase"));
        rooms.put("reading.table", Set.of("source", "diagnostic", "model"));
        rooms.put("checks", Set.of("source", "diagnostic", "model"));
        rooms.put("view", Set.of("source", "diagnostic", "model"));
        rooms.put("theme", Set.of("source", "diagnostic", "yaml"));
        rooms.put("importing.file", Set.of("source", "diagnostic"));
        rooms.put("importing", with(ground, "reading.phrase", "importing.file"));
        rooms.put("audit", Set.of("source", "json", "diagnostic"));
        Set<String> shared = with(ground, "view", "theme");
        rooms.put("render.document", shared);
        rooms.put("render.site", shared);
        rooms.put("render.matrix", shared);
        rooms.put("gate", with(shared, "audit", "render.site"));
        Set<String> built = with(
                shared,
                "gate",
                "reading",
                "reading.table",
                "checks",
                "importing",
                "audit",
                "render.document",
                "render.site",
                "render.matrix");
        rooms.put("build", built);
        rooms.put("preview", Set.of("json", "diagnostic", "source", "build"));
        rooms.put("cli", with(built, "importing.file", "build", "preview"));
        return rooms;
    }

    private static Set<String> with(Set<String> rooms, String... more) {
        Set<String> all = new TreeSet<>(rooms);
        all.addAll(List.of(more));
        return all;
    }

    /** One rule for each room: it knows no room but those below it. */
    List<ArchRule> order() {
        List<ArchRule> rules = new ArrayList<>();
        MAY_KNOW.forEach((room, known) -> rules.add(noClasses()
                .that(stand(Set.of(room)))
                .should()
                .dependOnClassesThat(inTheHouse().and(DescribedPredicate.not(stand(with(known, room)))))
                .as(room + " knows only " + known)
                .allowEmptyShould(true)));
        return rules;
    }

    /** One rule for each library: no room uses it but its own. */
    List<ArchRule> libraries() {
        List<ArchRule> rules = new ArrayList<>();
        LIBRARIES.forEach((library, rooms) -> rules.add(noClasses()
                .that(DescribedPredicate.not(stand(rooms)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library))
                .as(library + " is used in " + rooms + " only")
                .allowEmptyShould(true)));
        return rules;
    }

    /** Time, locale and console belong to the command line. */
    ArchRule parameters() {
        return noClasses()
                .that(DescribedPredicate.not(stand(Set.of("cli"))))
                .should()
                .accessTargetWhere(DescribedPredicate.describe("asks the machine", House::asksTheMachine))
                .as("only cli asks for time, locale, environment and console")
                .allowEmptyShould(true);
    }

    /** {@code LocalDate.now()} and its relatives ask the clock unless a clock is handed to them. */
    private static boolean asksTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String member = access.getName();
        boolean now = owner.startsWith("java.time.") && member.equals("now");
        boolean handed = access.getTarget().getFullName().contains("java.time.Clock");
        return ASKS_THE_MACHINE.contains(owner + "." + member) || (now && !handed);
    }

    /** The packages that are no room of the house. */
    Set<String> strangers(JavaClasses classes) {
        Set<String> strangers = new TreeSet<>();
        for (JavaClass type : classes) {
            String room = room(type);
            if (!MAY_KNOW.containsKey(room)) {
                strangers.add(type.getPackageName());
            }
        }
        return strangers;
    }

    private DescribedPredicate<JavaClass> stand(Set<String> rooms) {
        return DescribedPredicate.describe("stand in " + rooms, type -> rooms.contains(room(type)));
    }

    private DescribedPredicate<JavaClass> inTheHouse() {
        return DescribedPredicate.describe(
                "stand in the house", type -> type.getPackageName().startsWith(root + "."));
    }

    /** The room of a class: the longest name that its package begins with. */
    private String room(JavaClass type) {
        String name = type.getPackageName();
        String inside = name.startsWith(root + ".") ? name.substring(root.length() + 1) : "";
        for (String room = inside; !room.isEmpty(); room = above(room)) {
            if (MAY_KNOW.containsKey(room)) {
                return room;
            }
        }
        return inside;
    }

    private static String above(String room) {
        int dot = room.lastIndexOf('.');
        return dot < 0 ? "" : room.substring(0, dot);
    }
}
