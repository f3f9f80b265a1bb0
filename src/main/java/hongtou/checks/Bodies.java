package hongtou.checks;

import hongtou.model.Attachment;
import hongtou.model.Body;
import hongtou.model.Document;
import java.util.ArrayList;
import java.util.List;

/** The texts of a document that are numbered on their own: notice, plan, each attachment. */
final class Bodies {
    private Bodies() {}

    static List<Body> of(Document document) {
        List<Body> bodies = new ArrayList<>();
        if (document.notice() != null) {
            bodies.add(document.notice().body());
        }
        bodies.add(document.plan().body());
        document.attachments().stream().map(Attachment::body).forEach(bodies::add);
        return bodies;
    }
}
