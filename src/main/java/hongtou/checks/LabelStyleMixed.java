package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Body;
import hongtou.model.Document;
import hongtou.model.Label;
import hongtou.model.Section;
import hongtou.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** HT202: labels of one level typed in different ways, {@code 1.} beside {@code 1、}. They are printed alike all the same. */
final class LabelStyleMixed implements DocumentRule {

    @Override
    public String code() {
        return "HT202";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        List<Diagnostic> found = new ArrayList<>();
        for (Body body : Bodies.of(document)) {
            Map<Integer, Map<String, List<Label>>> levels = new TreeMap<>();
            body.allSections()
                    .map(Section::label)
                    .filter(Label::written)
                    .forEach(label -> levels.computeIfAbsent(label.level(), level -> new LinkedHashMap<>())
                            .computeIfAbsent(style(label), style -> new ArrayList<>())
                            .add(label));
            levels.values().stream()
                    .filter(styles -> styles.size() > 1)
                    .forEach(styles -> found.add(finding(document, styles)));
        }
        return found;
    }

    /** What is typed around the number. */
    private static String style(Label label) {
        return label.typed().replaceAll("[\\s\\u3000]", "").replaceAll("[一二三四五六七八九十\\d]+", "1");
    }

    private Diagnostic finding(Document document, Map<String, List<Label>> styles) {
        List<Label> usual = List.of();
        for (List<Label> labels : styles.values()) {
            usual = labels.size() > usual.size() ? labels : usual;
        }
        List<Label> others = new ArrayList<>();
        for (List<Label> labels : styles.values()) {
            if (labels != usual) {
                others.addAll(labels);
            }
        }
        Label first = others.get(0);
        String here = first.typed().strip();
        String there = usual.get(0).typed().strip();
        List<Place> related =
                others.stream().skip(1).map(l -> document.at(l.span())).toList();
        return Diagnostic.info(
                        code(),
                        document.at(first.span()),
                        new Message(
                                "编号“" + here + "”与同一层的“" + there + "”写法不同，共 " + others.size() + " 处",
                                "the label \"" + here + "\" is not typed like \"" + there + "\", in " + others.size()
                                        + " places"))
                .hint("同一层用一种写法；印出来一律按国家标准", "type one level in one way; all are printed as the standard has them")
                .related(related);
    }
}
