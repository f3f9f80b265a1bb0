package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.audit.clause.Choices;
import hongtou.audit.ink.FaceRole;
import hongtou.render.document.fonts.FontSet;
import hongtou.theme.Theme;
import hongtou.theme.ThemeFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfficialChoicesTest {

    @Test
    void everyChoiceOfTheThemeIsToldOrSeen() {
        List<String> known = new ArrayList<>(OfficialChoices.TOLD);
        known.addAll(OfficialChoices.SEEN);

        assertThat(new Theme("official", ThemeFiles.builtIn()).tokens(d -> {}).keySet())
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void theStandardChoosesNothingButItsRed() {
        Map<String, String> tokens = new Theme("official", ThemeFiles.builtIn()).tokens(d -> {});
        Choices choices = OfficialChoices.of(tokens);

        assertThat(choices.pitch()).isEmpty();
        assertThat(choices.mirrored()).isFalse();
        assertThat(choices.boldThird()).isFalse();
        assertThat(choices.red()).contains(0xE60012);
        assertThat(OfficialChoices.of(Map.of())).isEqualTo(Choices.STANDARD);
    }

    @Test
    void fontsAreWhatTheyAreUsedFor() {
        assertThat(OfficialChoices.of(Map.of(), FontSet.bundled()).faces())
                .containsEntry("GongwenFangSong", FaceRole.FANG_SONG)
                .containsEntry("GongwenXiaoBiaoSong", FaceRole.XIAO_BIAO_SONG)
                .doesNotContainKey("");
    }
}
