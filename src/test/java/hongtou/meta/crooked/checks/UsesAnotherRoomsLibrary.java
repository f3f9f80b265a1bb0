package hongtou.meta.crooked.checks;

import org.jsoup.Jsoup;

/** A library outside its room. */
public final class UsesAnotherRoomsLibrary {

    @Override
    public String toString() {
        return Jsoup.parse("").title();
    }
}
