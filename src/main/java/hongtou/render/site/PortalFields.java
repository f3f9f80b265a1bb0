package hongtou.render.site;

import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.FrontMatter.Disclosure;
import hongtou.model.FrontMatter.Head;
import hongtou.model.Openness;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that a portal asks for, under the names of 国办发〔2017〕47号 and of the disclosure box. */
final class PortalFields {
    private final List<String> filled = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    private PortalFields() {}

    /** The text of {@code fields.txt}; lines end as Windows has them, because that is where it is opened. */
    static String of(Document document, SiteSettings settings, List<PortalFile> files) {
        PortalFields fields = new PortalFields();
        fields.article(document, settings);
        fields.box(document);
        List<String> lines = new ArrayList<>(fields.filled);
        for (int i = 0; i < files.size(); i++) {
            PortalFile file = files.get(i);
            lines.add("附件" + (i + 1) + "：" + file.name() + "（" + file.words() + "，" + file.details() + "）");
        }
        if (!fields.open.isEmpty()) {
            lines.add("");
            lines.add("文件里没有写、要在平台上补填的：" + String.join("、", fields.open));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private void article(Document document, SiteSettings settings) {
        String date = Dates.iso(Dates.shown(document));
        String source = document.issuer().isEmpty() ? settings.publisher().organiser() : document.issuer();
        add("标题（ArticleTitle）", document.title());
        add("发布日期（PubDate）", date.isEmpty() ? "" : date + " 00:00");
        add("来源（ContentSource）", source);
        add("作者（Author）", document.signatory());
        add("关键词（Keywords）", keywords(document));
        add("内容概述（Description）", Summary.of(document));
    }

    private void box(Document document) {
        Head head = document.frontMatter().head();
        Disclosure disclosure = document.frontMatter().disclosure();
        add("索引号", text(disclosure.indexNumber()));
        add("主题分类", text(disclosure.topic()));
        add("发文机关", document.issuer());
        add("成文日期", Dates.iso(Dates.issued(document)));
        add("发文字号", text(head.docNumber()));
        add("公文种类", head.documentType());
        add(
                "有效性",
                disclosure.validity() == null
                        ? ""
                        : disclosure.validity().value().chinese());
        add("公开属性", Openness.PUBLIC.chinese());
        optional("实施期限", Metadata.period(document.frontMatter().planning().period()));
        optional("替代文件", joined(disclosure.replaces()));
        optional("被替代", joined(disclosure.replacedBy()));
        optional("上级文件", joined(document.frontMatter().planning().superiors()));
    }

    /** Words of the document itself: its subject, its kind and the plan that it issues. */
    static String keywords(Document document) {
        List<String> words = new ArrayList<>();
        String topic = text(document.frontMatter().disclosure().topic());
        for (String part : topic.split("[/\\\\、,，;；]")) {
            words.add(part.strip());
        }
        words.add(document.frontMatter().head().documentType());
        return String.join(
                ",", words.stream().filter(w -> !w.isEmpty()).distinct().toList());
    }

    private static String joined(List<Field<String>> fields) {
        return String.join("；", fields.stream().map(Field::value).toList());
    }

    private static String text(@Nullable Field<String> field) {
        return field == null ? "" : field.value();
    }

    private void add(String name, String value) {
        if (value.isBlank()) {
            open.add(name.replaceAll("（.*", ""));
        } else {
            filled.add(name + "：" + value);
        }
    }

    private void optional(String name, String value) {
        if (!value.isBlank()) {
            filled.add(name + "：" + value);
        }
    }
}
