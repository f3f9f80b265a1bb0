package hongtou.diagnostic;

/**
 * A sentence in both languages of the program, without a full stop.
 *
 * @param chinese what a clerk reads
 * @param english the same for English
 */
public record Message(String chinese, String english) {

    public String in(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }
}
