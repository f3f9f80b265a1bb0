package hongtou.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
    private static final SourceFile A = new SourceFile("a.md", "一二三");
    private static final SourceFile B = new SourceFile("b.md", "一二三");

    @Test
    void findingsAreOrderedByFilePlaceAndCode() {
        Diagnostic first = finding("HT601", A, 0);
        Diagnostic second = finding("HT602", A, 0);
        Diagnostic third = finding("HT101", A, 2);
        Diagnostic fourth = finding("HT101", B, 0);

        assertThat(List.of(fourth, third, second, first).stream()
                        .sorted(Diagnostic.ORDER)
                        .toList())
                .containsExactly(first, second, third, fourth);
    }

    @Test
    void addingAHintKeepsTheRest() {
        Diagnostic full = finding("HT602", A, 1)
                .fix(new Fix(new Span(1, 2), "，"))
                .related(List.of(Place.whole(B)))
                .hint("改", "change it");

        assertThat(full.fix()).isEqualTo(new Fix(new Span(1, 2), "，"));
        assertThat(full.related()).containsExactly(Place.whole(B));
        assertThat(full.hint()).isEqualTo(new Message("改", "change it"));
    }

    private static Diagnostic finding(String code, SourceFile file, int at) {
        return Diagnostic.info(code, new Place(file, new Span(at, at + 1)), new Message("事实", "fact"));
    }
}
