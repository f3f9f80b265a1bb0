package hongtou.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceFileTest {

    @Test
    void countsLinesAndColumnsFromOne() {
        SourceFile file = new SourceFile("a.md", "一\n二三\n");

        assertThat(file.position(0)).isEqualTo(new Position(1, 1));
        assertThat(file.position(3)).isEqualTo(new Position(2, 2));
        assertThat(file.lines()).isEqualTo(3);
    }

    @Test
    void everyKindOfLineEndEndsOneLine() {
        SourceFile file = new SourceFile("a.md", "a\r\nb\rc\nd");

        assertThat(file.lines()).isEqualTo(4);
        assertThat(file.position(3)).isEqualTo(new Position(2, 1));
        assertThat(file.position(5)).isEqualTo(new Position(3, 1));
        assertThat(file.position(7)).isEqualTo(new Position(4, 1));
    }

    @Test
    void lineIsGivenWithoutItsEnd() {
        SourceFile file = new SourceFile("a.md", "甲乙\r\n\r\n丙");

        assertThat(file.text(file.lineAt(1))).isEqualTo("甲乙");
        assertThat(file.text(file.lineAt(2))).isEqualTo("甲乙");
        assertThat(file.text(file.lineAt(4))).isEmpty();
        assertThat(file.text(file.lineAt(6))).isEqualTo("丙");
    }

    @Test
    void tabFullWidthAndNonBmpCharactersAreOneColumnEach() {
        SourceFile file = new SourceFile("a.md", "\t，𠮷😀尾");

        assertThat(file.position(1)).isEqualTo(new Position(1, 2));
        assertThat(file.position(2)).isEqualTo(new Position(1, 3));
        assertThat(file.position(4)).isEqualTo(new Position(1, 4));
        assertThat(file.position(6)).isEqualTo(new Position(1, 5));
    }

    @Test
    void offsetsOutsideTheTextAreMovedToItsEnd() {
        SourceFile file = new SourceFile("a.md", "ab\ncd");

        assertThat(file.position(99)).isEqualTo(new Position(2, 3));
        assertThat(file.lineAt(99)).isEqualTo(new Span(3, 5));
        assertThat(file.text(new Span(3, 99))).isEqualTo("cd");
        assertThat(file.text(new Span(50, 99))).isEmpty();
    }

    @Test
    void emptyFileHasOneEmptyLine() {
        SourceFile file = new SourceFile("a.md", "");

        assertThat(file.lines()).isEqualTo(1);
        assertThat(Place.whole(file).start()).isEqualTo(new Position(1, 1));
        assertThat(file.lineAt(0)).isEqualTo(new Span(0, 0));
    }
}
