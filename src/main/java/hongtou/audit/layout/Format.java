package hongtou.audit.layout;

/** The formats of the standard (7, 10). */
public enum Format {
    /** 通用公文格式 */
    GENERAL,
    /** 信函格式 (10.1) */
    LETTER,
    /** 命令（令）格式 (10.2) */
    ORDER,
    /** 纪要格式 (10.3) */
    MINUTES,
    /** A document without 版头, such as the plan that a notice issues, printed alone. */
    BARE
}
