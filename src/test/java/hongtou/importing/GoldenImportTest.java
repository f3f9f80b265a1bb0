package hongtou.importing;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.reading.PlanReader;
import hongtou.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of many kinds and what must become of them, as readable files. */
class GoldenImportTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ministry-portal",
                "city-wrapped",
                "township-announcement",
                "plan-as-attachment",
                "item-levels",
                "joint-work-points",
                "ocr-one-line",
                "dense-without-blanks",
                "scheme-with-stages",
                "table-and-odd-marks",
                "passed-on",
                "minutes",
                "minutes-unnumbered",
                "urgent-wrapped",
                "articles",
                "contingency-plan",
                "flat-tables",
                "laid-out-table",
                "dense-blank-labels",
                "dense-pages-duties",
                "dense-unmarked-chapters",
                "lost-line-feeds",
                "notice-without-title",
                "portal-dense-contingency",
                "portal-bullets-rule",
                "traditional-circular",
                "law-portal-old-notice",
                "law-portal-rule",
                "crumbs-and-contents",
                "number-before-title",
                "request-classified",
                "one-line-announcement",
                "forum-copy",
                "markup-copy",
                "untitled-school-notice",
                "short-issuer",
                "portal-contingency-box",
                "law-database",
                "reply-to-proposal",
                "parted-dense-lines",
                "glued-headings",
                "one-line-report",
                "award-decision",
                "last-item",
                "one-page-pdf",
                "minutes-mark",
                "page-above-title",
                "untitled-announcement"
            })
    void textBecomesTheFile(String name) {
        Imported imported = Importer.read(name + ".txt", Models.raw(name + ".txt"));

        assertThat(imported.markdown()).isEqualTo(Models.text(name + ".md"));
        assertThat(PlanReader.read(new SourceFile(name + ".md", imported.markdown()))
                        .findings())
                .noneMatch(finding -> finding.isError());
    }
}
