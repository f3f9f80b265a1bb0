package hongtou.cli;

import hongtou.build.Corrections;
import hongtou.build.Faults;
import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Fix;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.source.Position;
import hongtou.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** Shows or makes the sure changes that findings offer. */
final class CorrectionRun {
    private final Session session;
    private final boolean dry;

    /** @param dry true to show the changes only */
    CorrectionRun(Session session, boolean dry) {
        this.session = session;
        this.dry = dry;
    }

    /** Goes through the documents; returns the number of changes shown or made. */
    int run(Inputs inputs) {
        int changes = 0;
        for (Document document : inputs.documents()) {
            Corrections corrections = Corrections.of(document.source(), inputs.findings());
            if (!corrections.fixed().isEmpty()) {
                corrections.fixed().forEach(this::show);
                changes +=
                        dry || write(inputs, corrections) ? corrections.fixed().size() : 0;
            }
        }
        session.say(
                (dry ? "可以改 " : "已改 ") + changes + " 处", changes + (dry ? " changes could be made" : " changes made"));
        return changes;
    }

    private void show(Diagnostic finding) {
        Fix fix = Objects.requireNonNull(finding.fix());
        SourceFile file = finding.place().file();
        Position at = file.position(fix.span().start());
        session.print(file.name() + ":" + at.line() + ":" + at.column() + ": " + finding.code() + " “"
                + file.text(fix.span()) + "” → “" + fix.replacement() + "”\n");
    }

    private boolean write(Inputs inputs, Corrections corrections) {
        String name = corrections.file().name();
        Path path = inputs.workspace().map(w -> w.root().resolve(name)).orElseGet(() -> session.resolve(name));
        try {
            if (corrections.write(path) == Corrections.Outcome.WRITTEN) {
                return true;
            }
            session.say(name + " 刚才被别人改过，没有动它", name + " was changed meanwhile and is left alone");
            return false;
        } catch (IOException e) {
            Message reason = Faults.reason(e);
            throw new CommandFault(
                    ExitCode.FAILED,
                    "无法写入 " + name + "：" + reason.chinese(),
                    "cannot write " + name + ": " + reason.english());
        }
    }
}
