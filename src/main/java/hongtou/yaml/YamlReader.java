package hongtou.yaml;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Turns a stretch of a file that holds YAML into a map with spans; faults become findings HT902 and HT904. */
public final class YamlReader {
    /** Deeper than any field of ours, and shallow enough for every stack. */
    private static final int DEEPEST = 12;

    /** Looked through in this order: one problem of the parser may hold the words of two. */
    private static final List<Known> CHINESE = List.of(
            new Known("mapping values are not allowed", "一行里出现了第二个冒号，或上一行没有写完"),
            new Known("found character '\\t", "缩进用了 Tab，应改用空格"),
            new Known("unexpected end of stream", "引号没有成对"),
            new Known("could not find expected ':'", "键后面缺少冒号和空格"),
            new Known("expected ',' or ']'", "方括号没有成对"),
            new Known("expected ',' or '}'", "花括号没有成对"),
            new Known("cannot start any token", "值以特殊符号开头，应加单引号"),
            new Known("another document", "中间多了一行“---”"),
            new Known("unknown escape character", "双引号里有不认识的反斜杠写法，应改用单引号"),
            new Known("expected <block end>", "缩进没有对齐"));

    /** A problem as the parser says it, and what a clerk calls it. */
    private record Known(String problem, String words) {}

    private final SourceFile file;
    private final Span span;
    private final String text;
    private final int[] characters;
    private final Consumer<Diagnostic> findings;

    private YamlReader(SourceFile file, Span span, Consumer<Diagnostic> findings) {
        this.file = file;
        this.span = span;
        this.text = file.text(span);
        this.characters = characterStarts(text);
        this.findings = findings;
    }

    /**
     * Reads a map. Where it cannot be read as a whole, each of its keys is read by itself, so that one broken line does not take
     * the others with it.
     *
     * @param span where the YAML stands in the file
     * @param findings receives every fault found
     * @return the map, empty where there is none, without the keys that could not be read
     */
    public static Yaml.Fields fields(SourceFile file, Span span, Consumer<Diagnostic> findings) {
        List<Diagnostic> faults = new ArrayList<>();
        Yaml.Fields whole = whole(file, span, faults::add);
        Yaml.Fields rest = whole.entries().isEmpty() && !faults.isEmpty() ? ByKeys.read(file, span, faults) : whole;
        faults.forEach(findings);
        return rest;
    }

    /** The same without a second try. */
    static Yaml.Fields whole(SourceFile file, Span span, Consumer<Diagnostic> findings) {
        return new YamlReader(file, span, findings).read();
    }

    private Yaml.Fields read() {
        Yaml.Fields none = new Yaml.Fields(List.of(), new Span(span.start(), span.start()));
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.name())
                .setUseMarks(true)
                .setAllowDuplicateKeys(true)
                .setAllowRecursiveKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(1 << 20)
                .build();
        try {
            if (isRefused(settings)) {
                return none;
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                return none;
            }
            if (root.get() instanceof MappingNode map) {
                return mapping(map);
            }
            fault(spanOf(root.get()), "这里应是“键: 值”的列表", "expected lines of the form key: value");
        } catch (MarkedYamlEngineException e) {
            Span at = e.getProblemMark().map(this::at).orElse(new Span(span.start(), span.start()));
            if (isReference(e)) {
                reference(e.getContextMark().map(this::at).orElse(at));
                return none;
            }
            fault(at, "YAML 写法有误" + inChinese(e.getProblem()), "the YAML is broken: " + e.getProblem());
        } catch (YamlEngineException e) {
            fault(new Span(span.start(), span.start()), "YAML 写法有误", "the YAML is broken: " + e.getMessage());
        }
        return none;
    }

    /**
     * Nesting without end would exhaust the stack when the tree is built; events come one by one and do not. An asterisk or an
     * ampersand before a value is hardly ever meant as YAML takes it, and the tree would only say that it is broken.
     */
    private boolean isRefused(LoadSettings settings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                reference(event.getStartMark().map(this::at).orElse(new Span(span.start(), span.start())));
                return true;
            }
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (depth > DEEPEST) {
                Span at = event.getStartMark().map(this::at).orElse(new Span(span.start(), span.start()));
                fault(at, "嵌套超过 " + DEEPEST + " 层", "nested more than " + DEEPEST + " levels deep");
                return true;
            }
        }
        return false;
    }

    private Yaml.Fields mapping(MappingNode map) {
        List<Yaml.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : map.getValue()) {
            Yaml key = value(tuple.getKeyNode());
            Yaml value = value(tuple.getValueNode());
            if (!(key instanceof Yaml.Text name)) {
                fault(key.span(), "键必须是文字", "a key must be text");
            } else if (seen.add(name.value())) {
                entries.add(new Yaml.Entry(name, value));
            } else {
                findings.accept(twice(file, name));
            }
        }
        return new Yaml.Fields(entries, spanOf(map));
    }

    static Diagnostic twice(SourceFile file, Yaml.Text key) {
        return Diagnostic.error(
                        "HT904",
                        new Place(file, key.span()),
                        new Message("键“" + key.value() + "”写了两次", "the key \"" + key.value() + "\" is written twice"))
                .hint("只留一处", "keep one of them");
    }

    private Yaml value(Node node) {
        if (node instanceof ScalarNode scalar) {
            return new Yaml.Text(scalar.getValue(), scalarSpan(scalar));
        }
        if (node instanceof SequenceNode sequence) {
            List<Yaml> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(value(item));
            }
            return new Yaml.Items(items, spanOf(sequence));
        }
        return mapping((MappingNode) node);
    }

    /** The words themselves, inside their quotes, so that a finding points at what was written. */
    private Span scalarSpan(ScalarNode scalar) {
        Span whole = spanOf(scalar);
        boolean quoted = whole.length() >= 2
                && (file.text().charAt(whole.start()) == '"' || file.text().charAt(whole.start()) == '\'');
        return quoted ? new Span(whole.start() + 1, whole.end() - 1) : whole;
    }

    private Span spanOf(Node node) {
        int start = node.getStartMark().map(this::offset).orElse(span.start());
        int end = node.getEndMark().map(this::offset).orElse(start);
        return new Span(start, Math.max(start, end));
    }

    private Span at(Mark mark) {
        int offset = offset(mark);
        return new Span(offset, offset);
    }

    /** The parser counts code points; spans count UTF-16 units. */
    private int offset(Mark mark) {
        return span.start() + characters[Math.min(mark.getIndex(), characters.length - 1)];
    }

    /** The offset of each character, and that of the end. */
    private static int[] characterStarts(String text) {
        int[] starts = new int[text.codePointCount(0, text.length()) + 1];
        int offset = 0;
        for (int i = 1; i < starts.length; i++) {
            offset += Character.charCount(text.codePointAt(offset));
            starts[i] = offset;
        }
        return starts;
    }

    private void fault(Span at, String chinese, String english) {
        findings.accept(
                Diagnostic.error("HT902", new Place(file, at), new Message(chinese, english))
                        .hint(
                                "检查这一行的缩进、冒号后的空格和引号；含冒号、# 或方括号的文字用单引号括起来",
                                "check the indent, the space after the colon and the quotes on this line; put text with a colon, # or brackets in single quotes"));
    }

    /** What follows the sign cannot be a name of YAML: {@code *重点*} or {@code & }. */
    private static boolean isReference(MarkedYamlEngineException e) {
        String context = String.valueOf(e.getContext());
        return context.contains("scanning an alias") || context.contains("scanning an anchor");
    }

    private void reference(Span at) {
        findings.accept(
                Diagnostic.error(
                                "HT902",
                                new Place(file, at),
                                new Message(
                                        "* 或 & 开头的文字，YAML 当作引用别处的内容，这里不能用",
                                        "YAML takes a text that begins with * or & for a reference, which cannot be used here"))
                        .hint(
                                "文字本来以 * 或 & 开头的，整个用单引号括起来，如 '*甲'；想引用别处的，把内容再写一遍",
                                "put the text in single quotes, like '*A'; where a reference is meant, write the content again"));
    }

    /** What went wrong, for those problems that a clerk meets. */
    private static String inChinese(String problem) {
        return CHINESE.stream()
                .filter(known -> problem.contains(known.problem()))
                .map(known -> "：" + known.words())
                .findFirst()
                .orElse("");
    }
}
