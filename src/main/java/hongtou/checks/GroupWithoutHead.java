package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Block;
import hongtou.model.Document;
import hongtou.model.LeaderGroup;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.source.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * HT501: a leader group (领导小组) with members and nobody at its head (组长). A list without a head is no leader group to the
 * reader; it is found here by its deputies.
 */
final class GroupWithoutHead implements DocumentRule {
    private static final Pattern DEPUTY = Pattern.compile("^副\\s*(?:组长|总指挥|指挥长)\\s*[：:].*", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("^(?:组\\s*长|总指挥|指挥长)\\s*[：:].*", Pattern.DOTALL);

    @Override
    public String code() {
        return "HT501";
    }

    @Override
    public List<Diagnostic> check(Document document) {
        LeaderGroup group = document.plan().leaderGroup();
        if (group != null) {
            boolean headless = group.heads().isEmpty()
                    && !(group.deputies().isEmpty() && group.members().isEmpty());
            return headless ? List.of(finding(document, group.span())) : List.of();
        }
        return Bodies.of(document).stream()
                .flatMap(body -> Stream.concat(
                        body.preamble().stream(), body.allSections().flatMap(GroupWithoutHead::blocks)))
                .filter(block -> block instanceof Block.Bullets list && isHeadless(list))
                .map(block -> finding(document, block.span()))
                .toList();
    }

    private static Stream<Block> blocks(Section section) {
        return section.blocks().stream();
    }

    private static boolean isHeadless(Block.Bullets list) {
        List<String> lines =
                list.items().stream().map(GroupWithoutHead::firstLine).toList();
        return lines.stream().anyMatch(line -> DEPUTY.matcher(line).matches())
                && lines.stream().noneMatch(line -> HEAD.matcher(line).matches());
    }

    private static String firstLine(List<Block> item) {
        return !item.isEmpty() && item.get(0) instanceof Block.Paragraph paragraph
                ? RunningText.of(paragraph.content()).text().strip()
                : "";
    }

    private Diagnostic finding(Document document, Span span) {
        return Diagnostic.warning(code(), document.at(span), new Message("领导小组没有组长", "the leader group has no head"))
                .hint("写明“组长：姓名　职务”", "name its head: 组长：姓名　职务");
    }
}
