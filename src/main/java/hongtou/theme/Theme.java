package hongtou.theme;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheNotFoundException;
import hongtou.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A named set of templates and tokens, such as {@code official} or {@code public}.
 *
 * <p>Templates are Mustache, strictly: a name that the context does not know fails with the template and line. Every
 * value is escaped for HTML; only {@code {{{name}}}} is not.
 */
public final class Theme {
    private final String name;
    private final ThemeFiles files;
    private final DefaultMustacheFactory templates;

    /**
     * @param name the folder under {@code themes/}
     * @param files where its files come from
     */
    public Theme(String name, ThemeFiles files) {
        this.name = name;
        this.files = files;
        this.templates = new StrictTemplates(this::reader);
    }

    /**
     * Fills a template.
     *
     * @param template its file name without {@code .mustache}
     * @param context a record or map whose names the template uses
     * @throws ThemeFault where the template is missing, broken, or asks for a name that is not there
     */
    public String render(String template, Object context) {
        try {
            Mustache mustache = templates.compile(template + ".mustache");
            StringWriter out = new StringWriter();
            mustache.execute(out, context).flush();
            return out.toString();
        } catch (MustacheException e) {
            throw faults().of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text of a file of the theme.
     *
     * @throws ThemeFault where there is none
     */
    public String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /**
     * The bytes of a file of the theme.
     *
     * @throws ThemeFault where there is none
     */
    public byte[] bytes(String file) {
        return files.read(name + "/" + file).orElseThrow(() -> faults().missing(file));
    }

    /**
     * The values of {@code theme.yaml} and of those that it inherits, a flat map of names and texts; names of nested maps are
     * joined with a dot.
     *
     * @param findings receives what is wrong with the file, and HT952 for a name that no inherited theme has
     */
    public Map<String, String> tokens(Consumer<Diagnostic> findings) {
        List<ThemeFiles.Version> versions = files.versions(name + "/theme.yaml");
        if (versions.isEmpty()) {
            throw faults().missing("theme.yaml");
        }
        return Tokens.of(versions, findings);
    }

    private ThemeFaults faults() {
        return new ThemeFaults(name, files);
    }

    private Reader reader(String file) {
        return files.read(name + "/" + file)
                .map(bytes -> (Reader) new StringReader(new String(bytes, StandardCharsets.UTF_8)))
                .orElseThrow(() -> new MustacheNotFoundException(file));
    }

    private static final class StrictTemplates extends DefaultMustacheFactory {
        StrictTemplates(com.github.mustachejava.MustacheResolver resolver) {
            super(resolver);
            setObjectHandler(new StrictNames());
        }

        @Override
        public void encode(String value, Writer writer) {
            try {
                writer.write(escape(value));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String escape(String value) {
            StringBuilder out = new StringBuilder(value.length() + 16);
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                switch (c) {
                    case '&' -> out.append("&amp;");
                    case '<' -> out.append("&lt;");
                    case '>' -> out.append("&gt;");
                    case '"' -> out.append("&quot;");
                    case '\'' -> out.append("&#39;");
                    default -> out.append(c);
                }
            }
            return out.toString();
        }
    }
}
