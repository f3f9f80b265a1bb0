package hongtou.model;

import hongtou.source.Span;

/**
 * One line of a task's field list: {@code - 牵头：乡安委办}.
 *
 * @param kind what the field word means
 * @param word the field word as typed
 * @param value the words behind the colon
 */
public record TaskField(Kind kind, String word, Field<String> value, Span span) {

    /** The field words of the authoring format. */
    public enum Kind {
        /** 牵头单位 */
        LEAD,
        /** 责任单位 */
        RESPONSIBLE,
        /** 配合单位 */
        SUPPORT,
        /** 责任人 */
        PERSON,
        /** 完成时限 */
        DEADLINE,
        /** 频次 */
        FREQUENCY,
        /** 成果 */
        OUTCOME,
        /** 状态 */
        STATE,
        /** 备注 */
        NOTE
    }
}
