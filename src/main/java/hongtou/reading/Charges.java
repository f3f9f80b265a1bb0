package hongtou.reading;

import hongtou.model.Block;
import hongtou.model.Responsibility;
import hongtou.model.RunningText;
import hongtou.model.Section;
import hongtou.reading.phrase.OwnerPhrase;
import hongtou.reading.phrase.OwnerPhrases;
import hongtou.reading.phrase.PlanDates;
import hongtou.reading.phrase.TailPhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is charged with all that stands below some words and names nobody itself: the headings are bodies (（一）县水利局), a
 * heading or the line below it has a tail, a lead-in says that somebody 承担以下工作：.
 */
final class Charges {
    private static final Pattern LEADS_IN =
            Pattern.compile("(?:以下|下列|如下)[^，。；：]{0,8}(?:工作|职责|任务|责任|职能|事项|措施)[^，。；：]{0,4}[：:]$");

    private static final int LONGEST_LINE = 200;

    private Charges() {}

    /** True for a heading that gives what stands below it to somebody: 县水利局工作职责, 各乡镇主要承担以下工作：. */
    static boolean heads(Section section) {
        String title = section.titleText().text();
        boolean duties = OwnerPhrases.isDuties(title) && OwnerPhrases.inHeading(title) != null;
        return duties || LEADS_IN.matcher(title).find() && last(section.titleText()) != null;
    }

    /** True for 三、清雪职责 over parts that each say whose they are: （一）街道办事处职责, （二）物业公司：负责…. */
    static boolean areParted(Section section) {
        List<Section> parts = section.sections();
        return parts.size() > 1
                && OwnerPhrases.isDuties(section.titleText().text())
                && parts.stream().allMatch(s -> heads(s) || begins(SectionText.of(s)));
    }

    /** True for 三、职责分工 over lines that each begin with who has the duty: 县水利局：负责…. */
    static boolean listsDuties(Section section) {
        return OwnerPhrases.isDuties(section.titleText().text())
                && SectionText.paragraphs(section.blocks()).stream()
                                .filter(Charges::begins)
                                .count()
                        > 1;
    }

    private static boolean begins(RunningText line) {
        List<OwnerPhrase> found = OwnerPhrases.inText(line.text());
        return !found.isEmpty()
                && found.get(0).start() == 0
                && found.get(0).end() < line.text().length()
                && "：:".indexOf(line.text().charAt(found.get(0).end())) >= 0;
    }

    /** True where the headings of a row of sections are the names of bodies, each its own. */
    static boolean areRoll(List<Section> sections) {
        return sections.size() > 1
                && sections.stream()
                        .allMatch(s -> OwnerPhrases.inHeading(s.titleText().text()) != null);
    }

    /**
     * Who is charged with what stands below a heading.
     *
     * @param roll true where its siblings are names of bodies as well
     */
    static @Nullable Responsibility of(Section section, boolean roll) {
        if (section.sections().isEmpty() && section.blocks().isEmpty()) {
            // 撤销下列机构：1. 市城市规划委员会: a name alone has nothing to do.
            return null;
        }
        RunningText title = section.titleText();
        OwnerPhrase named = roll || OwnerPhrases.isDuties(title.text()) ? OwnerPhrases.inHeading(title.text()) : null;
        if (named != null) {
            return ResponsibilityReader.of(named, title);
        }
        if (section.sections().isEmpty()) {
            return null;
        }
        Responsibility tail = tail(title, section.blocks());
        return tail != null ? tail : LEADS_IN.matcher(title.text()).find() ? last(title) : leadIn(section.blocks());
    }

    /** The tail of a heading, or of lines below it that are nothing but one: 责任单位：县水利局. */
    private static @Nullable Responsibility tail(RunningText title, List<Block> blocks) {
        List<RunningText> words = new ArrayList<>();
        words.add(title);
        SectionText.paragraphs(blocks).stream().filter(Charges::isTail).forEach(words::add);
        RunningText all = RunningText.joined(words);
        Responsibility found = ResponsibilityReader.inTails(all, TailPhrases.inText(all.text(), PlanDates.UNKNOWN));
        return found.isEmpty() ? null : found;
    }

    private static boolean isTail(RunningText line) {
        String text = line.text();
        return text.length() <= LONGEST_LINE
                && TailPhrases.inText(text, PlanDates.UNKNOWN).stream()
                        .anyMatch(t -> t.start() == 0 && t.end() >= text.length() - 1);
    }

    /** Who the last paragraph before a list says has to do what the list holds. */
    static @Nullable Responsibility leadIn(List<Block> blocks) {
        List<RunningText> lines = SectionText.paragraphs(blocks);
        RunningText line = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        return line == null || !LEADS_IN.matcher(line.text()).find() ? null : last(line);
    }

    /** The one who acts in the sentence that leads in. */
    private static @Nullable Responsibility last(RunningText line) {
        int from = line.text().lastIndexOf('。') + 1;
        RunningText sentence = line.part(from, line.text().length());
        List<OwnerPhrase> found = OwnerPhrases.inText(sentence.text());
        return found.isEmpty() ? null : ResponsibilityReader.of(found.get(found.size() - 1), sentence);
    }
}
