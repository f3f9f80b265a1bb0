package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The same plans give the same bytes, wherever and whenever they are built. */
class SameBytesTest {

    @Test
    void inAnotherTimeZoneAndLocaleToo() {
        SortedMap<String, byte[]> here = build();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            SortedMap<String, byte[]> there = build();
            assertThat(there.keySet()).isEqualTo(here.keySet());
            here.forEach((path, bytes) -> assertThat(there.get(path)).as(path).isEqualTo(bytes));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static SortedMap<String, byte[]> build() {
        SortedMap<String, byte[]> files =
                WorkspaceBuild.run(new Workspace(Path.of(""))).files();
        assertThat(files).hasSizeGreaterThan(20);
        return files;
    }
}
