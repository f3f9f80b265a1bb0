package hongtou.build;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import hongtou.view.IndexPattern;
import hongtou.yaml.Yaml;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how the office writes its index numbers: 索引号 in {@code site/site.yml}. */
final class IndexPatternReader {
    static final String KEY = "索引号";
    private static final List<String> KEYS = List.of("格式", "机构代码", "位数");
    private static final Pattern WORD = Pattern.compile("\\{[^{}]*\\}?");
    private static final int DIGITS = 5;

    private final SourceFile file;
    private final Consumer<Diagnostic> findings;

    private IndexPatternReader(SourceFile file, Consumer<Diagnostic> findings) {
        this.file = file;
        this.findings = findings;
    }

    /**
     * The pattern.
     *
     * @param findings receives what is wrong with this key (HT903, HT905); what is wrong with the rest others tell
     * @return null where the settings name none or where it cannot be used
     */
    static @Nullable IndexPattern read(Workspace workspace, Consumer<Diagnostic> findings) {
        SettingsFile settings = SettingsFile.read(workspace, other -> {}).orElse(null);
        Yaml value = settings == null ? null : settings.fields().get(KEY).orElse(null);
        return settings == null || value == null ? null : new IndexPatternReader(settings.text(), findings).read(value);
    }

    private @Nullable IndexPattern read(Yaml value) {
        if (!(value instanceof Yaml.Fields fields)) {
            return fault(value.span(), "“索引号”下面写“格式”和“机构代码”", "索引号 holds 格式 and 机构代码");
        }
        String form = "";
        String body = "";
        int digits = DIGITS;
        Span at = fields.span();
        for (Yaml.Entry entry : fields.entries()) {
            String key = entry.key().value();
            if (!KEYS.contains(key)) {
                unknown(entry.key());
            } else if (!(entry.value() instanceof Yaml.Text text)) {
                return fault(entry.value().span(), "“" + key + "”应是一段文字", key + " takes one text");
            } else if (key.equals("格式")) {
                form = text.value().strip();
                at = text.span();
            } else if (key.equals("机构代码")) {
                body = text.value().strip();
            } else if (text.value().matches("[1-9]")) {
                digits = Integer.parseInt(text.value());
            } else {
                return fault(text.span(), "“位数”应是 1 到 9", "位数 is 1 to 9");
            }
        }
        return pattern(form, body, digits, at);
    }

    private @Nullable IndexPattern pattern(String form, String body, int digits, Span at) {
        Matcher word = WORD.matcher(form);
        while (word.find()) {
            if (!IndexPattern.WORDS.contains(word.group())) {
                return fault(at, "格式里不能写“" + word.group() + "”", "the pattern cannot hold " + word.group());
            }
        }
        int first = form.indexOf(IndexPattern.SERIAL);
        if (first < 0 || first != form.lastIndexOf(IndexPattern.SERIAL)) {
            return fault(at, "格式里要有一个“{序号}”", "the pattern needs one {序号}");
        }
        if (form.contains("{机构代码}") && body.isEmpty()) {
            return fault(at, "格式里用了“{机构代码}”，但没有写“机构代码”", "the pattern uses {机构代码}, which is not given");
        }
        return new IndexPattern(form, body, digits);
    }

    private @Nullable IndexPattern fault(Span at, String chinese, String english) {
        findings.accept(Diagnostic.error("HT905", new Place(file, at), new Message(chinese, english))
                .hint("例如 格式: '{机构代码}/{年}-{序号}'，可用的有 {机构代码} {年} {月} {序号}", "such as '{机构代码}/{年}-{序号}'"));
        return null;
    }

    private void unknown(Yaml.Text key) {
        findings.accept(Diagnostic.error(
                        "HT903",
                        new Place(file, key.span()),
                        new Message("不认识的键“" + key.value() + "”", "unknown key \"" + key.value() + "\""))
                .hint("可用的键：" + String.join("、", KEYS), "the keys are " + String.join(", ", KEYS)));
    }
}
