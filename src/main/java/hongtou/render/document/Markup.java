package hongtou.render.document;

import hongtou.render.document.typesetting.Line;
import java.util.List;
import java.util.Locale;

/** Turns lines into the XHTML that draws each character where it was measured. */
final class Markup {
    private final Typist typist;

    Markup(Typist typist) {
        this.typist = typist;
    }

    /** The lines, a line break between them. */
    String of(List<Line> lines) {
        StringBuilder out = new StringBuilder();
        for (Line line : lines) {
            if (out.length() > 0) {
                out.append("<br/>");
            }
            line.runs().forEach(run -> append(run, out));
        }
        return out.toString();
    }

    private void append(Line.Run run, StringBuilder out) {
        Typist.Look look = typist.look(run.style());
        out.append("<span style=\"font-family:").append(look.face().family());
        if (Math.abs(run.gap()) > 0.0001) {
            out.append(";letter-spacing:").append(points(run.gap()));
        }
        if (look.bold()) {
            out.append(";font-weight:bold");
        }
        if (look.level() != 0) {
            double lift = look.level() > 0 ? Script.RAISED : -Script.LOWERED;
            out.append(String.format(
                    Locale.ROOT, ";font-size:%.2fem;line-height:0;vertical-align:%.2fem", Script.SIZE, lift));
        }
        out.append("\">").append(escaped(run.text())).append("</span>");
    }

    /** A length as CSS writes it. */
    static String points(double length) {
        return String.format(Locale.ROOT, "%.4fpt", length);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
