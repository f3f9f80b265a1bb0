package hongtou.diagnostic;

/** The language of messages; codes and JSON keys are the same in both. */
public enum Language {
    CHINESE,
    ENGLISH
}
