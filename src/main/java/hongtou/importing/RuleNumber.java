package hongtou.importing;

import hongtou.model.LabelForm;

/**
 * A number that a rule or a contingency plan gives to a line: 第一章, 第三条, 1, 2.1.
 *
 * @param form how it is written
 * @param level 1 for 第一章 and 1, 2 for 第一节 and 1.1, 3 for 第一条 and 1.1.1
 * @param label as it is printed, without the blank behind it
 * @param words what stands behind it
 */
record RuleNumber(LabelForm form, int level, String label, String words) {
    private static final int LONGEST_HEADING = 30;

    /** Text is behind it, and no heading: an article, or a decimal number before a sentence. */
    boolean opensText() {
        boolean sentence = words.length() > LONGEST_HEADING || words.chars().anyMatch(c -> "。；：:;，,".indexOf(c) >= 0);
        return form == LabelForm.ARTICLE || form == LabelForm.DECIMAL && level > 1 && sentence;
    }
}
