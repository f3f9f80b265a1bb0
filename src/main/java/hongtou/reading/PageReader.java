package hongtou.reading;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Field;
import hongtou.model.StaticPage;
import hongtou.model.StaticPage.Standing;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import hongtou.yaml.Yaml;
import hongtou.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns a Markdown file of {@code site/pages/} into a page of the website: a small front matter, then text that is printed as
 * it stands, without the numbers and elements of an official document.
 */
public final class PageReader {
    static final List<String> KEYS = List.of("标题", "位置", "次序", "说明", "关键词", "栏目类型", "发布日期");

    /** What an office says about itself and its site. */
    private static final String DEFAULT_TYPE = "概况信息";

    private static final int LAST = 9999;

    private final SourceFile file;
    private final Consumer<Diagnostic> findings;

    private PageReader(SourceFile file, Consumer<Diagnostic> findings) {
        this.file = file;
        this.findings = findings;
    }

    /**
     * Reads a page.
     *
     * @param findings receives every fault of its text
     * @return nothing where the page has no title
     */
    public static Optional<StaticPage> read(SourceFile file, Consumer<Diagnostic> findings) {
        return Optional.ofNullable(new PageReader(file, findings).read());
    }

    private @Nullable StaticPage read() {
        FrontMatterBlock block = FrontMatterBlock.of(file, findings);
        Yaml.Fields fields = YamlReader.fields(file, block.yaml(), findings);
        FrontMatterReader.reportUnknownKeys(file, fields, KEYS, findings);
        FrontMatterValues values = new FrontMatterValues(file, fields, findings);
        PageText text = new PageText(file, findings);
        text.read(block.body());
        Field<String> title = title(values.text("标题"), text);
        if (title == null) {
            return null;
        }
        Field<Standing> standing = values.word("位置", Standing.class, Standing::chinese);
        var published = values.date("发布日期");
        return new StaticPage(
                PlanReader.id(file.name()),
                file,
                title,
                standing == null ? Standing.FOOTER : standing.value(),
                order(values),
                written(values, "说明", ""),
                written(values, "关键词", ""),
                written(values, "栏目类型", DEFAULT_TYPE),
                published == null ? null : published.value(),
                text.parts());
    }

    private static String written(FrontMatterValues values, String key, String otherwise) {
        Field<String> text = values.text(key);
        return text == null ? otherwise : text.value();
    }

    /** Pages that say no number come last. */
    private static int order(FrontMatterValues values) {
        Field<String> order = values.text("次序");
        if (order == null) {
            return LAST;
        }
        if (order.value().matches("\\d{1,4}")) {
            return Integer.parseInt(order.value());
        }
        values.fault(
                order.span(),
                "“次序”应是一个数：" + order.value(),
                "次序 is not a number: " + order.value(),
                "写成 1、2、3，小的在前",
                "write 1, 2, 3; the lower comes first");
        return LAST;
    }

    /** 标题 of the front matter, or the {@code #} of the text; whoever writes both means one thing. */
    private @Nullable Field<String> title(@Nullable Field<String> written, PageText text) {
        List<Field<String>> typed = text.titles();
        Field<String> title = written != null || typed.isEmpty() ? written : typed.get(0);
        if (title == null) {
            findings.accept(Diagnostic.error(
                            "HT905", new Place(file, new Span(0, 0)), new Message("页面没有标题", "the page has no title"))
                    .hint("在文件头写“标题: …”，或在正文第一行写“# 标题”", "write 标题 in the head, or # and the title first"));
            return null;
        }
        for (int i = 0; i < typed.size(); i++) {
            if (i > 0 || !typed.get(i).value().equals(title.value())) {
                findings.accept(Diagnostic.error(
                                "HT214",
                                new Place(file, typed.get(i).span()),
                                new Message("一个页面只能有一个标题", "a page has one title"))
                        .hint("页面里的小标题用 ## 和 ###", "use ## and ### for the headings within the page"));
            }
        }
        return title;
    }
}
