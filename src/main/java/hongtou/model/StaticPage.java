package hongtou.model;

import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the website that an office writes itself (静态页面): 关于本站, 使用说明, 网站声明.
 *
 * @param id the name of its file without {@code .md}; its folder on the site
 * @param standing 位置, where the site links it
 * @param order 次序 among the pages of its standing: the lower, the earlier
 * @param description 说明, one sentence, or an empty text
 * @param keywords 关键词, or an empty text
 * @param columnType 栏目类型, a ColumnType of 国办发〔2017〕47号
 * @param published 发布日期, where the page is to carry one
 */
public record StaticPage(
        String id,
        SourceFile source,
        Field<String> title,
        Standing standing,
        int order,
        String description,
        String keywords,
        String columnType,
        @Nullable LocalDate published,
        List<Part> parts) {
    public StaticPage {
        parts = List.copyOf(parts);
    }

    /** Where the site links a page. */
    public enum Standing {
        NAVIGATION("导航"),
        FOOTER("页脚");

        private final String chinese;

        Standing(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** A piece of a page's text, in the order written. */
    public sealed interface Part {
        Span span();
    }

    /**
     * A heading, printed without a number of ours.
     *
     * @param level 2 to 6, as many as it has {@code #}
     */
    public record Heading(int level, List<Inline> words, Span span) implements Part {
        public Heading {
            words = List.copyOf(words);
        }
    }

    /** A paragraph. */
    public record Paragraph(List<Inline> content, Span span) implements Part {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /**
     * A list.
     *
     * @param first the number of its first item, or 0 for a list without numbers
     */
    public record Items(int first, List<List<Part>> items, Span span) implements Part {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** A table. */
    public record Grid(Block.Table table, Span span) implements Part {}
}
