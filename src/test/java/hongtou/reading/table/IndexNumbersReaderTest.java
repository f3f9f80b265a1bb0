package hongtou.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.model.IndexNumber;
import hongtou.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexNumbersReaderTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    @Test
    void readsColumnsByTheirNames() {
        List<IndexNumber> numbers = read("标题,备注,索引号,文件\n\"甲，\"\"乙\"\"\",x,2026-1,jia.md\n,,2026-2,\n");
        assertThat(findings).isEmpty();
        assertThat(numbers).extracting(IndexNumber::document).containsExactly("jia", "");
        assertThat(numbers).extracting(IndexNumber::number).containsExactly("2026-1", "2026-2");
        assertThat(numbers.get(0).title()).isEqualTo("甲，\"乙\"");
        assertThat(numbers.get(0).docNumber()).isEmpty();
        assertThat(numbers.get(1).at().start().line()).isEqualTo(3);
    }

    @Test
    void tellsOfMissingColumnsAndNumbers() {
        assertThat(read("文件,号\na,1\n")).isEmpty();
        assertThat(read("文件,索引号\na,\nb,2\n")).hasSize(1);
        assertThat(findings).extracting(Diagnostic::code).containsExactly("HT950", "HT950");
        assertThat(findings.get(1).place().start().line()).isEqualTo(2);
    }

    private List<IndexNumber> read(String text) {
        return IndexNumbersReader.read(new SourceFile("site/index-numbers.csv", text), findings::add);
    }
}
