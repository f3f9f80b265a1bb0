package hongtou.browser;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.build.OfficeFolder;
import hongtou.build.Preview;
import hongtou.diagnostic.Language;
import hongtou.preview.PreviewServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of the preview tells its findings, and loads itself anew when the text has been saved. */
@InBrowser
class PreviewPageTest {
    private static final String NAME = "content/fire.md";
    private static final String DRAFT = OfficeFolder.DRAFT.replace("6月底前", "2月30日前");

    private final Tab tab;

    PreviewPageTest(Tab tab) {
        this.tab = tab;
    }

    @Test
    void followsTheText(@TempDir Path folder) throws IOException {
        OfficeFolder office = new OfficeFolder(folder).with(NAME, DRAFT);
        Preview preview = new Preview(office.workspace(), () -> LocalDate.of(2026, 5, 1));
        tab.takeErrors();
        try (PreviewServer server = PreviewServer.start(preview, 0, Language.CHINESE)) {
            tab.open(server.address() + "plans/fire/");
            tab.await("document.querySelector('.preview summary')?.textContent.includes('1 个错误')");
            tab.evaluate("document.querySelector('.preview details').open = true");
            assertThat(tab.text("document.querySelector('.preview li').textContent"))
                    .contains("错误", "第 13 行 HT404", "没有“2月30日”这一天");
            assertThat(Axe.violations(tab)).isEmpty();

            office.with(NAME, OfficeFolder.DRAFT.replace("完成清理", "完成全部坟头枯草的清理"));
            tab.await("document.querySelector('article')?.textContent.includes('坟头枯草')");
            tab.await("document.querySelector('.preview summary')?.textContent.includes('错误') === false");
            assertThat(tab.takeErrors()).isEmpty();
        }
        tab.await("document.querySelector('.preview .fault')?.textContent.includes('预览已经停止')");
        assertThat(tab.takeErrors()).allMatch(PreviewPageTest::isOfTheServer);
        tab.open("about:blank");
    }

    @Test
    void tellsThatTheProgramFailedAndGoesOnWhenItNoLongerDoes(@TempDir Path folder) throws IOException {
        OfficeFolder office = new OfficeFolder(folder).with(NAME, DRAFT);
        AtomicBoolean fails = new AtomicBoolean();
        Preview preview = new Preview(office.workspace(), () -> {
            if (fails.get()) {
                throw new IllegalStateException("no calendar");
            }
            return LocalDate.of(2026, 5, 1);
        });
        tab.takeErrors();
        try (PreviewServer server = PreviewServer.start(preview, 0, Language.CHINESE)) {
            tab.open(server.address() + "plans/fire/");
            tab.await("document.querySelector('.preview summary') !== null");
            fails.set(true);
            office.with(NAME, OfficeFolder.DRAFT.replace("完成清理", "完成全部坟头枯草的清理"));
            tab.await("document.querySelector('.preview .fault')?.textContent.includes('程序出错')");
            fails.set(false);
            tab.await("document.querySelector('article')?.textContent.includes('坟头枯草')");
            tab.open("about:blank");
        }
        assertThat(tab.takeErrors()).allMatch(PreviewPageTest::isOfTheServer);
    }

    /** A server that is gone, or that fails, is all that the browser may complain of: of the report, or of an icon it fetches late. */
    private static boolean isOfTheServer(String error) {
        return error.contains("source=network");
    }
}
