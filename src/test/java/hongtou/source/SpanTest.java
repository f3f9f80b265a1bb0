package hongtou.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void coversBoth() {
        assertThat(new Span(5, 7).to(new Span(1, 2))).isEqualTo(new Span(1, 7));
    }

    @Test
    void holdsWhatLiesInside() {
        Span span = new Span(2, 5);

        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(5, 5))).isTrue();
        assertThat(span.contains(new Span(1, 3))).isFalse();
        assertThat(span.contains(new Span(4, 6))).isFalse();
    }

    @Test
    void ordersByStartThenEnd() {
        assertThat(new Span(1, 3)).isLessThan(new Span(1, 4));
        assertThat(new Span(1, 9)).isLessThan(new Span(2, 3));
    }

    @Test
    void neverRunsBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    }
}
