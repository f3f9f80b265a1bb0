package hongtou.theme;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheNotFoundException;
import hongtou.diagnostic.Message;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what is wrong with a theme, and in which file: an office's own theme inherits most of its files, so the name of the theme does
 * not tell where to look.
 *
 * @param name the theme as the program asks for it
 */
record ThemeFaults(String name, ThemeFiles files) {
    /** How the engine says where in a template it was. */
    private static final Pattern PLACE = Pattern.compile("\\s*@?\\[([^\\[\\]:]+):(\\d+)]");

    private static final String OPTIONS = "theme.yaml";

    ThemeFault missing(String file) {
        String path = path(file);
        return new ThemeFault(new Message("没有主题文件 " + path, "there is no theme file " + path), null);
    }

    ThemeFault of(MustacheException fault) {
        MustacheException first = fault;
        while (first.getCause() instanceof MustacheException cause) {
            first = cause;
        }
        if (first instanceof MustacheNotFoundException missing) {
            return missing(missing.getName());
        }
        String said = String.valueOf(first.getMessage());
        String place = place(said);
        String what = PLACE.matcher(said).replaceAll("");
        String chinese = first instanceof MissingName missing ? "没有“" + missing.name() + "”这个名称" : "模板写得不对：" + what;
        return new ThemeFault(new Message(place + " " + chinese, place + " " + what), fault);
    }

    private String place(String said) {
        Matcher place = PLACE.matcher(said);
        return place.find() ? path(place.group(1)) + ":" + place.group(2) : "themes/" + name;
    }

    /** The file that is read for a name; where there is none, the one that the chosen theme would have. */
    private String path(String file) {
        return read(file).orElseGet(() -> folder() + "/" + file);
    }

    private String folder() {
        return read(OPTIONS)
                .map(path -> path.substring(0, path.length() - OPTIONS.length() - 1))
                .orElse("themes/" + name);
    }

    private Optional<String> read(String file) {
        return files.versions(name + "/" + file).stream().findFirst().map(ThemeFiles.Version::name);
    }

    /** A template asks for a name that nothing provides. */
    static final class MissingName extends MustacheException {
        private static final long serialVersionUID = 1L;

        private final String name;

        MissingName(String name, com.github.mustachejava.TemplateContext at) {
            super("no value named \"" + name + "\"", at);
            this.name = name;
        }

        String name() {
            return name;
        }
    }
}
