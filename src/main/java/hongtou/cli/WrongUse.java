package hongtou.cli;

import hongtou.diagnostic.Message;
import hongtou.diagnostic.NearestWord;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with the arguments. */
final class WrongUse {
    private WrongUse() {}

    static Message of(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (fault instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec first = missing.getMissing().get(0);
            if (first instanceof OptionSpec option && !option.required()) {
                String words = name(option) + " " + option.paramLabel();
                return new Message(name(option) + " 后面还要写：" + option.paramLabel(), "a value is missing: " + words);
            }
            String names = missing.getMissing().stream().map(WrongUse::name).collect(Collectors.joining("、"));
            return new Message("还要写明：" + names, "missing: " + names);
        }
        if (fault instanceof OverwrittenOptionException twice && twice.getOverwritten() != null) {
            String name = name(twice.getOverwritten());
            return new Message(name + " 只能写一次", name + " can be written only once");
        }
        ArgSpec about = fault.getArgSpec();
        String value = fault.getValue();
        String words = String.valueOf(fault.getMessage());
        if (about != null && value != null) {
            return new Message(name(about) + " 不能写“" + value + "”", words);
        }
        return new Message(about == null ? words : name(about) + " 写得不对", words);
    }

    private static Message unknown(UnmatchedArgumentException fault) {
        List<String> unmatched = fault.getUnmatched();
        String typed = unmatched.isEmpty() ? "" : unmatched.get(0);
        boolean option = fault.isUnknownOption();
        String likely =
                option ? String.join("、", fault.getSuggestions()) : NearestWord.in(fault.getSuggestions(), typed);
        String chinese =
                (option ? "没有这个选项：" : "多出来的、不认识的词：") + typed + (likely.isEmpty() ? "" : "；是不是 " + likely + "？");
        String english = (option ? "unknown option " : "unknown word ")
                + typed
                + (likely.isEmpty() ? "" : "; did you mean " + likely + "?");
        return new Message(chinese, english);
    }

    private static String name(ArgSpec about) {
        return about instanceof OptionSpec option ? option.longestName() : about.paramLabel();
    }
}
