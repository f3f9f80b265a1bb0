package hongtou.model;

import hongtou.source.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * A body or a group of bodies in the register (单位、群体).
 *
 * @param name 名称, its full name
 * @param shortNames 简称, by which texts call it too
 * @param group true for 群体: one word for many, such as 各行政村
 * @param members 成员 of a group, by any of their names
 * @param parent 上级, or an empty text
 * @param documents 适用: the ids of the documents whose texts mean it by these names; empty for all
 */
public record Organisation(
        String name,
        List<String> shortNames,
        boolean group,
        List<String> members,
        String parent,
        List<String> documents,
        Span span) {
    public Organisation {
        shortNames = List.copyOf(shortNames);
        members = List.copyOf(members);
        documents = List.copyOf(documents);
    }

    /** Its full name, then its short names. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), shortNames.stream());
    }

    /** True where a document's text means this body when it uses one of its names. */
    public boolean isMeantIn(String document) {
        return documents.isEmpty() || documents.contains(document);
    }
}
