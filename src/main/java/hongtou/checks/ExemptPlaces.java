package hongtou.checks;

import hongtou.model.Attachment;
import hongtou.model.Body;
import hongtou.model.Document;
import hongtou.model.Exemption;
import hongtou.model.Section;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the place that an exemption means: 二（九）, 附件1三（一）, or words that stand there. */
final class ExemptPlaces {
    private static final Pattern PATH = Pattern.compile("(附件\\d*)?[一二三四五六七八九十\\d（）①-⑳]*");

    private final Document document;
    private final Map<String, Span> sections = new HashMap<>();

    ExemptPlaces(Document document) {
        this.document = document;
        collect("", document.plan().body());
        for (Attachment attachment : document.attachments()) {
            sections.putIfAbsent(plain(attachment.label()), attachment.span());
            collect(plain(attachment.label()), attachment.body());
        }
    }

    Document document() {
        return document;
    }

    /** True where the exemption's place holds the span. */
    boolean hold(Exemption exemption, Span span) {
        String where = exemption.where().strip();
        if (where.isEmpty()) {
            return true;
        }
        if (PATH.matcher(plain(where)).matches()) {
            Span section = section(plain(where));
            return section != null && section.contains(span);
        }
        return lines(span).contains(unquoted(where));
    }

    /** The section of a path; the upper numbers may be left out where only one section ends so. */
    private @Nullable Span section(String path) {
        Span exact = sections.get(path);
        if (exact != null) {
            return exact;
        }
        List<Span> ending = sections.entrySet().stream()
                .filter(s -> s.getKey().endsWith(path))
                .map(Map.Entry::getValue)
                .toList();
        return ending.size() == 1 ? ending.get(0) : null;
    }

    private void collect(String above, Body body) {
        body.sections().forEach(section -> collect(above, section));
    }

    private void collect(String above, Section section) {
        String path = above + plain(section.label().printed());
        sections.putIfAbsent(path, extent(section));
        section.sections().forEach(below -> collect(path, below));
    }

    /** A section with everything below it. */
    static Span extent(Section section) {
        Span extent = section.span();
        for (Section below : section.sections()) {
            extent = extent.to(extent(below));
        }
        return extent;
    }

    /** Brackets and dots are typed in many ways: a path is compared without dots, with full-width brackets. */
    private static String plain(String path) {
        return path.replaceAll("[\\s\\u3000、.．]", "").replace('(', '（').replace(')', '）');
    }

    private static String unquoted(String words) {
        for (String pair : List.of("“”", "「」", "\"\"", "‘’")) {
            if (words.length() > 2
                    && words.charAt(0) == pair.charAt(0)
                    && words.charAt(words.length() - 1) == pair.charAt(1)) {
                return words.substring(1, words.length() - 1);
            }
        }
        return words;
    }

    private String lines(Span span) {
        SourceFile source = document.source();
        return source.text(source.lineAt(span.start()).to(source.lineAt(span.end())));
    }
}
