package hongtou.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteSettingsReaderTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    @Test
    void reads_the_settings() {
        SiteSettings settings = read("""
                网站名称: 柳河镇政务公开
                网站域名: www.liuhe.example
                网站标识码: 3417290001
                主办单位: 柳河镇人民政府
                版权年份: 2025
                栏目:
                  文件: {名称: 政策文件, 类型: 政策文件}
                """);
        assertThat(findings).isEmpty();
        assertThat(settings.name()).isEqualTo("柳河镇政务公开");
        assertThat(settings.address()).isEqualTo("https://www.liuhe.example/");
        assertThat(settings.publisher().rightsYear()).isEqualTo("2025");
        assertThat(settings.columns()).containsEntry("文件", new SiteSettings.ColumnSettings("政策文件", "", "", "政策文件"));
        assertThat(settings.filing().icp()).isEmpty();
    }

    @Test
    void points_at_an_unknown_key_and_names_the_nearest() {
        read("网站名称: 甲\n网站域民: a.example\n");
        assertThat(findings).hasSize(1);
        Diagnostic finding = findings.get(0);
        assertThat(finding.code()).isEqualTo("HT903");
        assertThat(finding.place().start().line()).isEqualTo(2);
        assertThat(finding.hint()).isEqualTo(new Message("是不是“网站域名”", "did you mean \"网站域名\""));
    }

    @Test
    void points_at_unknown_columns_and_values_of_the_wrong_kind() {
        read("主办单位: [甲, 乙]\n栏目:\n  新闻: {名称: 新闻}\n  任务: 分工\n");
        assertThat(findings.stream().map(f -> f.code() + " " + f.place().start().line()))
                .containsExactlyInAnyOrder("HT902 1", "HT903 3", "HT902 4");
    }

    @Test
    void names_a_site_that_has_no_name() {
        assertThat(read("").name()).isEqualTo("政务文件公开");
    }

    private SiteSettings read(String text) {
        return SiteSettingsReader.read(new SourceFile("site/site.yml", text), findings::add);
    }
}
