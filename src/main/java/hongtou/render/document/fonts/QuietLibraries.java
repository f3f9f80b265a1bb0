package hongtou.render.document.fonts;

import com.openhtmltopdf.util.XRLog;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the remarks of the PDF libraries off the user's screen: what matters of them is reported as a finding. */
public final class QuietLibraries {
    /** A logger that nobody holds is forgotten together with its level. */
    private static final List<Logger> HELD =
            List.of(Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.pdfbox"));

    private QuietLibraries() {}

    /** Silences the loggers of fontbox, PDFBox and OpenHTMLtoPDF for this run. */
    public static void hush() {
        HELD.forEach(l -> l.setLevel(Level.OFF));
        XRLog.setLoggingEnabled(false);
    }
}
