package hongtou.reading;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Field;
import hongtou.model.Organisation;
import hongtou.model.Register;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import hongtou.yaml.Yaml;
import hongtou.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns {@code content/organisations.yml} into the register of bodies: a list under 单位, each with 名称 and, where there is something to
 * say, 简称, 类型 (单位 or 群体), 成员, 上级, 适用.
 */
public final class RegisterReader {
    private static final String LIST = "单位";
    private static final String GROUP = "群体";
    private static final List<String> KEYS = List.of("名称", "简称", "类型", "成员", "上级", "适用");

    private final SourceFile file;
    private final Consumer<Diagnostic> findings;
    private final List<Organisation> organisations = new ArrayList<>();
    /** Where each name was first used, and by whom. */
    private final Map<String, List<Organisation>> taken = new HashMap<>();

    private RegisterReader(SourceFile file, Consumer<Diagnostic> findings) {
        this.file = file;
        this.findings = findings;
    }

    /**
     * Reads the register.
     *
     * @param findings receives what is wrong with it: HT903 for an unknown key, HT904 for a name that stands for two
     *     bodies in one document, HT905 for a value of the wrong kind
     */
    public static Register read(SourceFile file, Consumer<Diagnostic> findings) {
        return new RegisterReader(file, findings).read();
    }

    private Register read() {
        Yaml.Fields fields = YamlReader.fields(file, file.whole(), findings);
        unknownKeys(fields, List.of(LIST));
        Yaml list = fields.get(LIST).orElse(null);
        if (list instanceof Yaml.Items items) {
            items.values().forEach(this::organisation);
        } else if (list != null) {
            fault(
                    "HT905",
                    list.span(),
                    "“单位”应是一个列表",
                    "单位 takes a list",
                    "每个单位一项：- 名称: …",
                    "one item for each: - 名称: …");
        }
        organisations.forEach(this::notAboveItself);
        return new Register(organisations);
    }

    /** A body that is its own superior, over however many others, would report to itself. */
    private void notAboveItself(Organisation organisation) {
        Set<String> passed = new HashSet<>();
        Organisation at = organisation;
        while (at != null && passed.add(at.name())) {
            String above = at.parent();
            at = organisations.stream()
                    .filter(o -> o.names().anyMatch(above::equals) && isSeenWith(o, organisation))
                    .findFirst()
                    .orElse(null);
        }
        if (at != null && at.name().equals(organisation.name())) {
            fault(
                    "HT905",
                    organisation.span(),
                    "“" + organisation.name() + "”的上级绕回了它自己",
                    "\"" + organisation.name() + "\" is above itself",
                    "核对“上级”",
                    "check 上级");
        }
    }

    private static boolean isSeenWith(Organisation one, Organisation other) {
        return one.documents().isEmpty()
                || other.documents().isEmpty()
                || one.documents().stream().anyMatch(other.documents()::contains);
    }

    private void organisation(Yaml item) {
        if (!(item instanceof Yaml.Fields map)) {
            fault("HT905", item.span(), "每个单位应写明名称", "each body needs 名称", "写成“- 名称: …”", "write - 名称: …");
            return;
        }
        unknownKeys(map, KEYS);
        FrontMatterValues values = new FrontMatterValues(file, map, findings);
        Field<String> name = values.text("名称");
        if (name == null) {
            fault("HT905", map.span(), "这个单位没有名称", "this body has no 名称", "加上“名称: …”", "add 名称: …");
            return;
        }
        Field<String> kind = values.text("类型");
        Field<String> parent = values.text("上级");
        Organisation organisation = new Organisation(
                name.value(),
                words(values, "简称"),
                isGroup(kind, map),
                words(values, "成员"),
                parent == null ? "" : parent.value(),
                words(values, "适用"),
                name.span());
        organisations.add(organisation);
        organisation.names().forEach(n -> take(n, organisation));
    }

    private static List<String> words(FrontMatterValues values, String key) {
        return values.texts(key).stream().map(Field::value).toList();
    }

    /** What has members is a group, whether it says so or not; a single body has none. */
    private boolean isGroup(@Nullable Field<String> kind, Yaml.Fields map) {
        boolean members = map.get("成员").isPresent();
        if (kind != null && !kind.value().equals(GROUP) && !kind.value().equals(LIST)) {
            fault(
                    "HT905",
                    kind.span(),
                    "不认识的类型“" + kind.value() + "”",
                    "unknown kind \"" + kind.value() + "\"",
                    "类型只能写：单位、群体",
                    "类型 is 单位 or 群体");
        } else if (kind != null && kind.value().equals(LIST) && members) {
            fault(
                    "HT905",
                    kind.span(),
                    "单个单位不能有成员",
                    "a single body has no members",
                    "有成员的写“类型: 群体”",
                    "write 类型: 群体 for what has members");
        }
        return members || (kind != null && kind.value().equals(GROUP));
    }

    /** In one document a name stands for one body. */
    private void take(String name, Organisation organisation) {
        List<Organisation> others = taken.computeIfAbsent(name, n -> new ArrayList<>());
        for (Organisation other : others) {
            if (isSeenWith(other, organisation)) {
                findings.accept(Diagnostic.error(
                                "HT904",
                                new Place(file, organisation.span()),
                                new Message("名称“" + name + "”写了两次", "the name \"" + name + "\" is written twice"))
                        .hint(
                                "只留一处；各文件所指不同的，用“适用”写明文件",
                                "keep one; where documents mean different bodies, say which with 适用")
                        .related(List.of(new Place(file, other.span()))));
                return;
            }
        }
        others.add(organisation);
    }

    private void unknownKeys(Yaml.Fields map, List<String> known) {
        for (Yaml.Entry entry : map.entries()) {
            String key = entry.key().value();
            if (!known.contains(key)) {
                Message advice = FrontMatterKeys.advice(key, known);
                fault(
                        "HT903",
                        entry.key().span(),
                        "不认识的键“" + key + "”",
                        "unknown key \"" + key + "\"",
                        advice.chinese(),
                        advice.english());
            }
        }
    }

    private void fault(String code, Span at, String chinese, String english, String hint, String englishHint) {
        findings.accept(Diagnostic.error(code, new Place(file, at), new Message(chinese, english))
                .hint(hint, englishHint));
    }
}
