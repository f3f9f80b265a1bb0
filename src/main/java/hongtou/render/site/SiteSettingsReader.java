package hongtou.render.site;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.diagnostic.NearestWord;
import hongtou.render.site.SiteSettings.ColumnSettings;
import hongtou.render.site.SiteSettings.Filing;
import hongtou.render.site.SiteSettings.Publisher;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.yaml.Yaml;
import hongtou.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Turns {@code site/site.yml} into settings; an unknown key is finding HT903, a value of the wrong kind HT902. */
public final class SiteSettingsReader {
    /** Stands in the title of every page where the settings name no site. */
    static final String UNNAMED = "政务文件公开";

    private static final List<String> KEYS = List.of(
            "网站名称", "网站域名", "网站地址", "网站标识码", "网站说明", "主办单位", "承办单位", "联系方式", "地址", "邮编", "版权年份", "ICP备案号", "公安备案号",
            "党政机关标识", "栏目");
    private static final List<String> COLUMN_KEYS = List.of("名称", "说明", "关键词", "类型");

    private final SourceFile file;
    private final Consumer<Diagnostic> findings;

    private SiteSettingsReader(SourceFile file, Consumer<Diagnostic> findings) {
        this.file = file;
        this.findings = findings;
    }

    /**
     * Reads the settings.
     *
     * @param file the text of {@code site.yml}
     * @param findings receives what is wrong with it
     */
    public static SiteSettings read(SourceFile file, Consumer<Diagnostic> findings) {
        return read(file, YamlReader.fields(file, file.whole(), findings), findings);
    }

    /**
     * Reads settings that are parsed already.
     *
     * @param fields the map of the file, without the keys that belong to other rooms
     */
    public static SiteSettings read(SourceFile file, Yaml.Fields fields, Consumer<Diagnostic> findings) {
        return new SiteSettingsReader(file, findings).read(fields);
    }

    private SiteSettings read(Yaml.Fields fields) {
        Map<String, String> texts = texts(fields, KEYS, "栏目");
        String name = text(texts, "网站名称");
        String domain = text(texts, "网站域名");
        return new SiteSettings(
                name.isEmpty() ? UNNAMED : name,
                domain,
                address(text(texts, "网站地址"), domain),
                text(texts, "网站标识码"),
                text(texts, "网站说明"),
                new Publisher(
                        text(texts, "主办单位"),
                        text(texts, "承办单位"),
                        text(texts, "联系方式"),
                        text(texts, "地址"),
                        text(texts, "邮编"),
                        text(texts, "版权年份")),
                new Filing(text(texts, "ICP备案号"), text(texts, "公安备案号"), text(texts, "党政机关标识")),
                columns(fields));
    }

    private static String text(Map<String, String> texts, String key) {
        return texts.getOrDefault(key, "");
    }

    private static String address(String written, String domain) {
        String address = written.isEmpty() && !domain.isEmpty() ? "https://" + domain : written;
        return address.isEmpty() || address.endsWith("/") ? address : address + "/";
    }

    private Map<String, ColumnSettings> columns(Yaml.Fields fields) {
        Map<String, ColumnSettings> columns = new LinkedHashMap<>();
        Yaml value = fields.get("栏目").orElse(null);
        if (value == null) {
            return columns;
        }
        if (!(value instanceof Yaml.Fields list)) {
            wrongKind("栏目", value);
            return columns;
        }
        for (Yaml.Entry entry : list.entries()) {
            String word = entry.key().value();
            if (!Column.WORDS.contains(word)) {
                unknown(entry.key(), Column.WORDS);
            } else if (entry.value() instanceof Yaml.Fields column) {
                Map<String, String> texts = texts(column, COLUMN_KEYS, "");
                columns.put(
                        word,
                        new ColumnSettings(
                                text(texts, "名称"), text(texts, "说明"), text(texts, "关键词"), text(texts, "类型")));
            } else {
                wrongKind(word, entry.value());
            }
        }
        return columns;
    }

    /** The texts of a map; whatever is not a known key with a text is a finding. */
    private Map<String, String> texts(Yaml.Fields fields, List<String> known, String nested) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Yaml.Entry entry : fields.entries()) {
            String key = entry.key().value();
            if (!known.contains(key)) {
                unknown(entry.key(), known);
            } else if (entry.value() instanceof Yaml.Text text) {
                texts.put(key, text.value().strip());
            } else if (!key.equals(nested)) {
                wrongKind(key, entry.value());
            }
        }
        return texts;
    }

    private void unknown(Yaml.Text key, List<String> known) {
        String nearest = NearestWord.in(known, key.value());
        findings.accept(Diagnostic.error(
                        "HT903",
                        new Place(file, key.span()),
                        new Message("不认识的键“" + key.value() + "”", "unknown key \"" + key.value() + "\""))
                .hint(
                        nearest.isEmpty() ? "可用的键：" + String.join("、", known) : "是不是“" + nearest + "”",
                        nearest.isEmpty()
                                ? "the keys are " + String.join(", ", known)
                                : "did you mean \"" + nearest + "\""));
    }

    private void wrongKind(String key, Yaml value) {
        boolean map = key.equals("栏目") || Column.WORDS.contains(key);
        findings.accept(Diagnostic.error(
                "HT902",
                new Place(file, value.span()),
                map
                        ? new Message(
                                "“" + key + "”下面应是“键: 值”的列表",
                                "\"" + key + "\" should hold lines of the form key: value")
                        : new Message("“" + key + "”应是一段文字", "\"" + key + "\" should be a text")));
    }
}
