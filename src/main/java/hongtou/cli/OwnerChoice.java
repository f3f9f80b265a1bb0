package hongtou.cli;

import hongtou.view.Owner;
import hongtou.view.OwnerNames;
import hongtou.view.TaskMatrix;
import java.util.List;

/** Finds the body or person that a user names. */
final class OwnerChoice {
    private final OwnerNames names;

    OwnerChoice(Inputs inputs) {
        this.names = new OwnerNames(TaskMatrix.of(inputs.documents()), inputs.register());
    }

    /** @throws CommandFault where nobody has the name; says which names are like it */
    Owner named(String name) {
        return names.find(name).orElseThrow(() -> {
            List<String> like = names.like(name);
            String chinese = like.isEmpty() ? "" : "；相近的有：" + String.join("、", like);
            String english = like.isEmpty() ? "" : "; names like it: " + String.join(", ", like);
            return new CommandFault(
                    ExitCode.USAGE,
                    "没有叫“" + name + "”的单位或责任人" + chinese,
                    "no body or person is called \"" + name + "\"" + english);
        });
    }

    /** Everybody who has a task. */
    List<Owner> all() {
        return names.all();
    }
}
