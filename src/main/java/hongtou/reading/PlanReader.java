package hongtou.reading;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.Document;
import hongtou.model.FrontMatter;
import hongtou.model.Notice;
import hongtou.model.Plan;
import hongtou.model.Task;
import hongtou.reading.phrase.PlanDates;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import hongtou.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a Markdown file of the authoring format into a document.
 *
 * <p>Example: {@code PlanReader.read(new SourceFile("content/plans/x.md", text)).document().plan().tasks()}
 */
public final class PlanReader {
    private PlanReader() {}

    /** Reads a file; bad text gives findings, never an exception. */
    public static Reading read(SourceFile file) {
        List<Diagnostic> findings = new ArrayList<>();
        FrontMatterBlock block = FrontMatterBlock.of(file, findings::add);
        FrontMatter written =
                FrontMatterReader.read(file, YamlReader.fields(file, block.yaml(), findings::add), findings::add);
        TypedRecipients typed =
                TypedRecipients.of(written, new OutlineBuilder(file, written, findings::add).read(block.body()));
        FrontMatter front = typed.front();
        Parts parts = typed.parts();
        String id = id(file.name());
        Document document =
                new Document(id, file, front, notice(front, parts), plan(front, parts), parts.attachments());
        StrayTitleLines.report(document, findings::add);
        return new Reading(document, findings.stream().sorted(Diagnostic.ORDER).toList());
    }

    /** The name of a file without its folders and {@code .md}. */
    static String id(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.endsWith(".md") ? last.substring(0, last.length() - 3) : last;
    }

    private static @Nullable Notice notice(FrontMatter front, Parts parts) {
        if (parts.planTitle() == null) {
            return null;
        }
        String own = front.head().title() == null ? "" : front.head().title().value();
        boolean covers = !parts.before().isEmpty()
                || !own.isEmpty() && !own.equals(parts.planTitle().value());
        return covers ? new Notice(own, parts.before()) : null;
    }

    private static Plan plan(FrontMatter front, Parts parts) {
        PlanDates dates = new PlanDates(
                front.tail().issuedDate() == null
                        ? null
                        : front.tail().issuedDate().value(),
                front.planning().period() == null
                        ? null
                        : front.planning().period().value());
        String title = "";
        Span titleSpan = Span.FILE;
        if (parts.planTitle() != null) {
            title = parts.planTitle().value();
            titleSpan = parts.planTitle().span();
        } else if (front.head().title() != null) {
            title = front.head().title().value();
            titleSpan = front.head().title().span();
        }
        TaskReader reader = new TaskReader(dates, title);
        List<Task> tasks = reader.tasks(parts);
        return new Plan(
                title,
                titleSpan,
                parts.plan(),
                tasks,
                new ObligationReader(dates, reader.taskPaths(), reader.taskLines()).obligations(parts),
                LeaderGroupReader.read(parts));
    }
}
