package hongtou.reading;

import hongtou.reading.phrase.NumberLabel;
import hongtou.reading.phrase.RuleLabel;
import java.util.Optional;

/**
 * A heading, taken apart: {@code （一）开展…行动 {任务}}.
 *
 * @param label the number that the author wrote
 * @param labelText the label's characters, empty where none is written
 * @param words the heading's words
 * @param mark what stands in braces behind it, or an empty text: 横排, 任务, 非任务
 */
record HeadingLine(Optional<NumberLabel> label, StyledText labelText, StyledText words, String mark) {

    static HeadingLine of(StyledText line) {
        StyledText text = line.strip();
        String mark = "";
        int brace = text.text().lastIndexOf('{');
        if (brace >= 0 && text.text().endsWith("}")) {
            mark = text.text().substring(brace + 1, text.length() - 1).strip();
            text = text.part(0, brace).strip();
        }
        StyledText whole = text;
        Optional<NumberLabel> label = NumberLabel.at(whole.text()).or(() -> RuleLabel.atHeading(whole.text()));
        int end = label.map(NumberLabel::end).orElse(0);
        return new HeadingLine(
                label,
                whole.part(0, end).strip(),
                whole.part(end, whole.length()).strip(),
                mark);
    }
}
