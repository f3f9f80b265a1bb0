package hongtou.render.document;

import hongtou.model.Document;
import hongtou.reading.PlanReader;
import hongtou.render.document.fonts.FontSet;
import hongtou.source.SourceFile;
import hongtou.theme.Theme;
import hongtou.theme.ThemeFiles;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Documents written as Markdown, printed with the theme as it comes or with choices of its own. */
final class Printed {
    /** Parsing six fonts takes a second: once for all tests. */
    static final FontSet FONTS = FontSet.bundled();

    private Printed() {}

    static Document document(String markdown) {
        return PlanReader.read(new SourceFile("content/plans/test.md", markdown))
                .document();
    }

    static RenderedPdf pdf(String markdown) {
        return new OfficialPdf(new Theme("official", ThemeFiles.builtIn()), FONTS).render(document(markdown));
    }

    /** @param choices the whole {@code theme.yaml} */
    static RenderedPdf pdf(String markdown, String choices) {
        ThemeFiles own = path -> path.equals("official/theme.yaml")
                ? Optional.of(choices.getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
        Theme theme = new Theme("official", own.over(ThemeFiles.builtIn()));
        return new OfficialPdf(theme, FONTS).render(document(markdown));
    }

    /** A notice with everything a general document can have, several pages long. */
    static final String NOTICE =
            """
            ---
            标题: 青山县安全生产委员会关于印发《青山县安全生产治本攻坚三年行动实施方案（2024—2026年）》的通知
            发文机关: 青山县安全生产委员会
            发文字号: 青安委发〔2024〕8号
            份号: '000012'
            密级: 机密★1年
            紧急程度: 特急
            主送: 各乡镇人民政府，县直有关单位
            抄送: 市安全生产委员会办公室，县委办公室，县人大常委会办公室，县政府办公室，县政协办公室，县纪委监委
            成文日期: 2024-05-08
            印发机关: 青山县安全生产委员会办公室
            印发日期: 2024-05-09
            附注: 此件公开发布
            ---

            现将方案印发给你们，请认真贯彻落实。

            # 青山县安全生产治本攻坚三年行动实施方案（2024—2026年）

            """ + """
                    为贯彻落实上级部署，进一步夯实安全生产工作基础，从根本上消除事故隐患，结合我县实际，制定本方案。

                    ## 一、总体要求

                    ### （一）指导思想

                    """ + "坚持人民至上生命至上坚持安全第一预防为主坚持标本兼治重在治本着力消除由于重大风险管控措施缺失而形成的重大事故隐患".repeat(25) + """
                    。

                    ## 二、主要任务

                    **（一）压实责任。** 2024年底前，完成“九小场所”排查，参训率达到100%。（责任单位：县应急管理局）

                    1. 2025年6月底前建立台账。

                    2. 每季度开展1次演练。
                    """;
}
