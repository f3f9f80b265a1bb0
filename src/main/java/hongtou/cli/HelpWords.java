package hongtou.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The words around the help of every command, which come with picocli in English. */
final class HelpWords {
    private static final int WIDTH = 96;

    private HelpWords() {}

    static void apply(CommandLine line) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.width(WIDTH);
        usage.synopsisHeading("用法：");
        usage.parameterListHeading("%n参数：%n");
        usage.optionListHeading("%n选项：%n");
        describe(line, "--help", "显示这份用法");
        describe(line, "--version", "显示版本");
        line.getSubcommands().values().forEach(HelpWords::apply);
    }

    private static void describe(CommandLine line, String name, String words) {
        OptionSpec option = line.getCommandSpec().findOption(name);
        if (option != null) {
            line.getCommandSpec().remove(option);
            line.getCommandSpec()
                    .addOption(OptionSpec.builder(option).description(words).build());
        }
    }
}
