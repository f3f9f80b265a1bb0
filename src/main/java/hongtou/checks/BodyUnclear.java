package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * HT630: who is meant cannot be told: a report goes to 安委会办公室 where the same document knows the 区安委会办公室; the same units are 乡直机关, 各乡直单位 and
 * 乡直各企业 in turn.
 */
final class BodyUnclear implements DocumentRule {
    private static final String ORGAN = "(?:安委会办公室|安委办|食安委办公室|食安办|消安委办公室|消安办|防火办|防汛办|双创办|创建办)";
    private static final Pattern REPORTED = Pattern.compile("(?<=报送|上报|抄送|报至|送至|报给|[，并时]报|情况报|[^汇情通警]报)" + ORGAN);
    private static final Pattern LEVELLED = Pattern.compile("[省市县区旗镇乡]" + ORGAN);
    private static final Pattern NEXT_ABOVE =
            Pattern.compile("(?<=报)上一?级\\p{IsHan}{0,6}?(?:办|部门|机关|单位|委员会|党委|政府)(?=备案|审批|审核|批准|备查)");
    /** The units directly below a government. */
    private static final Pattern UNITS = Pattern.compile("各?[县区旗镇乡]直各?(?:有关)?(?:机关单位|企业单位|企事业单位|单位|部门|机关|企业)");

    private static final int MANY_NAMES = 3;

    @Override
    public String code() {
        return "HT630";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        List<Passage> passages = Passages.of(document);
        return Stream.concat(withoutLevel(document, passages).stream(), manyNames(document, passages).stream())
                .toList();
    }

    private List<Diagnostic> withoutLevel(Document document, List<Passage> passages) {
        Set<String> known = Spellings.ownWords(LEVELLED, passages).stream()
                .map(hit -> hit.words().substring(1))
                .collect(Collectors.toSet());
        Stream<Hit> ofNoLevel =
                Spellings.ownWords(REPORTED, passages).stream().filter(hit -> known.contains(hit.words()));
        return Stream.concat(ofNoLevel, Spellings.ownWords(NEXT_ABOVE, passages).stream())
                .map(hit -> Diagnostic.info(
                                code(),
                                hit.in(document),
                                new Message(
                                        "“" + hit.words() + "”没有写明是哪一个", "\"" + hit.words() + "\" may be of any level"))
                        .hint("写明是哪个机关，如“县安委办”", "name the body with its level"))
                .toList();
    }

    /** Each name but the first, once, where there are too many to be of different units. */
    private List<Diagnostic> manyNames(Document document, List<Passage> passages) {
        Map<String, List<Hit>> names = new LinkedHashMap<>();
        Spellings.ownWords(UNITS, passages)
                .forEach(hit -> names.computeIfAbsent(hit.words(), name -> new ArrayList<>())
                        .add(hit));
        if (names.size() < MANY_NAMES) {
            return List.of();
        }
        Hit first = names.values().iterator().next().get(0);
        return names.values().stream()
                .skip(1)
                .map(hits -> Diagnostic.info(
                                code(),
                                hits.get(0).in(document),
                                new Message(
                                        "同一类单位有 " + names.size() + " 种称呼：" + String.join("、", names.keySet()),
                                        "the same units have " + names.size() + " names: "
                                                + String.join(", ", names.keySet())))
                        .hint("全文用一种称呼", "use one name throughout")
                        .related(List.of(first.in(document))))
                .toList();
    }
}
