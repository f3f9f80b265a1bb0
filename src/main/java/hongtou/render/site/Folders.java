package hongtou.render.site;

import hongtou.model.Document;

/** The folders of the site, each with a slash at its end. */
final class Folders {
    static final String PLANS = "plans/";
    static final String MATRIX = "matrix/";
    static final String OWNERS = "owners/";
    static final String CALENDAR = "calendar/";
    static final String SEARCH = "search/";

    private Folders() {}

    static String plan(Document document) {
        return PLANS + document.id() + "/";
    }
}
