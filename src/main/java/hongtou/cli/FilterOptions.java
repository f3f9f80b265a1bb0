package hongtou.cli;

import hongtou.model.Document;
import hongtou.view.Owner;
import hongtou.view.Selection;
import hongtou.view.Selection.Window;
import hongtou.view.Standing;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which matrix, checklist and report choose tasks. */
final class FilterOptions {
    @Option(names = "--plan", paramLabel = "方案", description = "只列这份方案：文件名（不含 .md），或标题、发文字号中的几个字")
    private String plan = "";

    @Option(names = "--section", paramLabel = "章节", description = "只列这一章节：标题中的几个字，或三（四）这样的序号")
    private String section = "";

    @Option(names = "--from", paramLabel = "日期", description = "只列这一天及以后到期的，如 2024-07-01")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "日期", description = "只列这一天及以前到期的，如 2024-09-30")
    private @Nullable String to;

    @Option(
            names = "--kind",
            paramLabel = "种类",
            split = ",",
            description =
                    "只列这类时限：fixed 某日、by-end-of 底前、range 起止、recurring 定期、relative 某事之后几日、ongoing 长期、none 未写明；可写几个，用逗号隔开")
    private List<String> kinds = List.of();

    @Option(
            names = "--state",
            paramLabel = "状态",
            split = ",",
            description = "只列这种状态的：逾期、未填报、未启动、推进中、已完成、已销号；可写几个，用逗号隔开。进度取自 content/progress")
    private List<String> states = List.of();

    @Option(names = "--as-of", paramLabel = "日期", description = "进度和逾期按这一天算，如 2024-06-30；不写则为今天")
    private @Nullable String asOf;

    /**
     * The documents with what is wanted of them.
     *
     * @param ledger asked only where the state matters
     */
    List<Document> select(List<Document> documents, @Nullable Owner owner, LedgerChoice ledger) {
        Set<Standing> wanted = states();
        Selection.States states = wanted.isEmpty() ? null : new Selection.States(wanted, ledger.get());
        return new Selection(owner, plan.strip(), section.strip(), window(), kinds(), states).of(documents);
    }

    /** The day for which the ledger is read. */
    LocalDate asOf(LocalDate otherwise) {
        LocalDate day = day("--as-of", asOf);
        return day == null ? otherwise : day;
    }

    private Set<Standing> states() {
        return states.stream()
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .map(s -> Standing.of(s).orElseThrow(() -> unknownState(s)))
                .collect(Collectors.toSet());
    }

    private static CommandFault unknownState(String state) {
        String list = Arrays.stream(Standing.values()).map(Standing::chinese).collect(Collectors.joining("、"));
        return new CommandFault(
                ExitCode.USAGE,
                "不认识的状态“" + state + "”，可以写：" + list,
                "unknown state \"" + state + "\"; one of: " + list);
    }

    /** The days asked for, or null where none are. */
    @Nullable
    Window window() {
        LocalDate first = day("--from", from);
        LocalDate last = day("--to", to);
        if (first != null && last != null && last.isBefore(first)) {
            throw new CommandFault(
                    ExitCode.USAGE,
                    "--to 早于 --from：" + last + "，" + first,
                    "--to " + last + " is before --from " + first);
        }
        return first == null && last == null ? null : new Window(first, last);
    }

    private Set<String> kinds() {
        Set<String> wanted = kinds.stream()
                .map(k -> k.strip().toLowerCase(Locale.ROOT))
                .filter(k -> !k.isEmpty())
                .collect(Collectors.toSet());
        wanted.stream().filter(k -> !Selection.KINDS.contains(k)).findFirst().ifPresent(k -> {
            String list = String.join("、", Selection.KINDS);
            throw new CommandFault(
                    ExitCode.USAGE,
                    "不认识的时限种类“" + k + "”，可以写：" + list,
                    "unknown kind of deadline \"" + k + "\"; one of: " + list);
        });
        return wanted;
    }

    static @Nullable LocalDate day(String option, @Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeException e) {
            throw new CommandFault(
                    ExitCode.USAGE,
                    option + " 不是一个日期：“" + written + "”，要写成 2024-07-01",
                    option + " is not a date: \"" + written + "\"; write 2024-07-01");
        }
    }
}
