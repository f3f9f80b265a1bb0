package hongtou.reading;

import hongtou.reading.phrase.TailPhrase;
import hongtou.reading.phrase.WordList;
import java.util.List;
import java.util.regex.Pattern;

/** What a task is called: its run-in heading, or as much of its first sentence as fits a table cell. */
final class TaskTitle {
    /** Characters; a longer first sentence is cut at a comma. */
    private static final int LONGEST = 48;

    private static final int SHORTEST = 10;
    private static final WordList OPENERS = WordList.of("/hongtou/reading/title-openers.txt");

    /** 2026年11月15日前，完成…: when is no name of what. */
    private static final Pattern TIME = Pattern.compile(
            "[到在于至]?(?:\\d{4}年|今年|明年|每年)?(?:\\d{1,2}月)?(?:\\d{1,2}日|[上中下]旬|第?[一二三四]季度)?(?:年?[底末])?(?:以?前|之前|起|内|期间)?");

    private TaskTitle() {}

    /** @param heading its run-in heading, or an empty text */
    static String of(String heading, String text, List<TailPhrase> tails) {
        if (!heading.isEmpty()) {
            return heading;
        }
        int end = text.length();
        for (TailPhrase tail : tails) {
            // A bracket inside a sentence, 防火期内（每年10月1日至次年5月31日）在…, is no end of it.
            boolean closes = tail.end() >= text.length() || "。；\n".indexOf(text.charAt(tail.end())) >= 0;
            boolean opens = tail.start() == 0 || "。；\n".indexOf(text.charAt(tail.start() - 1)) >= 0;
            end = closes || opens ? Math.min(end, tail.start()) : end;
        }
        for (int i = 0; i < end; i++) {
            if ("。；\n".indexOf(text.charAt(i)) >= 0) {
                end = i;
            }
        }
        String sentence = text.substring(0, end).strip();
        return sentence.length() <= LONGEST ? sentence : firstClause(sentence);
    }

    private static String firstClause(String sentence) {
        int depth = 0;
        int clause = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            depth += "（(“《".indexOf(c) >= 0 ? 1 : "）)”》".indexOf(c) >= 0 ? -1 : 0;
            if (depth <= 0 && "，,：".indexOf(c) >= 0) {
                String words = sentence.substring(clause, i);
                boolean opens = i < LONGEST
                        && (OPENERS.anyBegins(words) || TIME.matcher(words).matches());
                if (i >= SHORTEST && !opens) {
                    return sentence.substring(0, i);
                }
                clause = i + 1;
            }
        }
        return sentence;
    }
}
