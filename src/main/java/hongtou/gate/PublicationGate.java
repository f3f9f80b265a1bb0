package hongtou.gate;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import hongtou.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Reads a finished output back and looks for wordings that stand only in documents that are not public (HT707): in pages, sheets,
 * calendars, PDF files and their metadata, and in the names of files.
 */
public final class PublicationGate {
    private final Secrets secrets;

    /**
     * @param open the documents that everybody may see; what they say is no secret
     * @param withheld those that nobody outside may see
     * @param known other texts that are public: settings, register, what the program says of itself
     */
    public PublicationGate(List<Document> open, List<Document> withheld, List<String> known) {
        secrets = secrets(open, withheld);
        open.forEach(secrets::known);
        known.forEach(secrets::known);
    }

    private static Secrets secrets(List<Document> open, List<Document> withheld) {
        Secrets secrets = new Secrets();
        withheld.forEach(secrets::withheld);
        open.forEach(secrets::shown);
        return secrets;
    }

    /** False where every document is public and whole: then no file needs to be looked at. */
    public static boolean isNeeded(List<Document> open, List<Document> withheld) {
        return !secrets(open, withheld).isEmpty();
    }

    /** The texts of a file that a build wrote, as {@link #PublicationGate known} ones. */
    public static List<String> texts(SortedMap<String, byte[]> files) {
        List<String> texts = new ArrayList<>();
        files.forEach((path, bytes) -> texts.addAll(OutputTexts.of(path, bytes)));
        return texts;
    }

    /**
     * Looks through an output.
     *
     * @param files everything that would be published, by its path
     * @return a finding for every file and every document that it betrays
     */
    public List<Diagnostic> check(SortedMap<String, byte[]> files) {
        List<Diagnostic> findings = new ArrayList<>();
        files.forEach((path, bytes) -> findings.addAll(check(path, bytes)));
        return findings;
    }

    private List<Diagnostic> check(String path, byte[] bytes) {
        Map<String, Wording> betrayed = new LinkedHashMap<>();
        for (String text : OutputTexts.of(path, bytes)) {
            secrets.find(text, w -> betrayed.putIfAbsent(w.source().name(), w));
        }
        return betrayed.values().stream().map(w -> finding(path, w)).toList();
    }

    private static Diagnostic finding(String path, Wording wording) {
        String words = wording.text();
        String name = wording.source().name();
        return Diagnostic.error(
                        "HT707",
                        Place.unread(path),
                        new Message(
                                "要公开的“" + path + "”里有“" + words + "”，只有不公开的 " + name + " 里才有这些字",
                                "\"" + path + "\", which is to be published, says \"" + words + "\", which only " + name
                                        + " says, and that is not public"))
                .hint(
                        "查清这些字从哪里来；确实可以公开的，写到 site/site.yml 的“可公开用语”里",
                        "find out where the words come from; words that may be published go into 可公开用语 in"
                                + " site/site.yml")
                .related(List.of(wording.source().place()));
    }
}
