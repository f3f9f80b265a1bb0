package hongtou.reading.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a person's name from other short words. */
final class PersonNames {
    private static final Set<String> SURNAMES = surnames();
    /** Characters that no given name ends in but posts, bodies and verbs do. */
    private static final String NOT_LAST = "的局厅部办所站室组会委长记任员等各了者业村镇乡县区市校院队";

    /** 党, 武, 包 and 区 are surnames, and 党委副书记, 武装部长, 包片干部 and 区政府 are none. */
    private static final Pattern OTHER = Pattern.compile("党[委组支工总政员群校].*|武装.*|包[村组片户案保联抓点段干街].*|区[政委直属级].*");

    private PersonNames() {}

    /** A line of two characters is one surname; a longer line is a row of surnames of one character each. */
    private static Set<String> surnames() {
        try (InputStream bytes = PersonNames.class.getResourceAsStream("surnames.txt")) {
            if (bytes == null) {
                throw new IllegalStateException("no word list surnames.txt");
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .flatMap(line ->
                            line.length() == 2 ? Stream.of(line) : line.chars().mapToObj(c -> String.valueOf((char) c)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True for two to four characters with a surname before them, and for names with a dot between. */
    static boolean isName(String text) {
        if (text.indexOf('·') > 0) {
            return text.length() >= 4 && text.length() <= 20 && isHan(text.replace("·", ""));
        }
        if (text.length() < 2 || text.length() > 4 || !isHan(text) || isOtherWord(text)) {
            return false;
        }
        boolean compound = SURNAMES.contains(text.substring(0, 2));
        return compound ? text.length() > 2 : text.length() < 4 && SURNAMES.contains(text.substring(0, 1));
    }

    private static boolean isOtherWord(String text) {
        return OTHER.matcher(text).matches()
                || NOT_LAST.indexOf(text.charAt(text.length() - 1)) >= 0
                || BodyNames.isShort(text)
                || BodyNames.isBody(text)
                || !BodyNames.postAtEnd(text).isEmpty();
    }

    /** True where every character is a Han character. */
    static boolean isHan(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(Character::isIdeographic);
    }
}
