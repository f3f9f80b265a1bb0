package hongtou.render.site;

import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.FrontMatter.Disclosure;
import hongtou.model.Openness;
import java.util.ArrayList;
import java.util.List;

/** Why a document is not on the public website, in the words of its front matter. */
final class Reserve {
    private Reserve() {}

    /** The reasons that the internal site shows: 草稿, 依申请公开 …; nothing on the public site. */
    static List<String> of(Catalogue catalogue, Document document) {
        if (!catalogue.site().isInternal()) {
            return List.of();
        }
        Disclosure disclosure = document.frontMatter().disclosure();
        Field<Openness> openness = disclosure.openness();
        List<String> reasons = new ArrayList<>();
        if (disclosure.draft()) {
            reasons.add("草稿");
        }
        if (openness == null) {
            reasons.add("未写公开属性");
        } else if (openness.value() != Openness.PUBLIC) {
            reasons.add(openness.value().chinese());
        }
        return reasons;
    }
}
