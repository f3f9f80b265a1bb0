package hongtou.render.site;

import static hongtou.render.site.SampleText.AT;
import static hongtou.render.site.SampleText.by;
import static hongtou.render.site.SampleText.field;
import static hongtou.render.site.SampleText.fields;
import static hongtou.render.site.SampleText.headed;
import static hongtou.render.site.SampleText.item;
import static hongtou.render.site.SampleText.linked;
import static hongtou.render.site.SampleText.monthly;
import static hongtou.render.site.SampleText.owners;
import static hongtou.render.site.SampleText.paragraph;
import static hongtou.render.site.SampleText.person;
import static hongtou.render.site.SampleText.role;
import static hongtou.render.site.SampleText.runIn;
import static hongtou.render.site.SampleText.table;
import static hongtou.render.site.SampleText.task;

import hongtou.model.Attachment;
import hongtou.model.Block;
import hongtou.model.Body;
import hongtou.model.Document;
import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.model.FrontMatter.AttachmentNote;
import hongtou.model.FrontMatter.Disclosure;
import hongtou.model.FrontMatter.Head;
import hongtou.model.FrontMatter.Planning;
import hongtou.model.FrontMatter.Recipients;
import hongtou.model.FrontMatter.Tail;
import hongtou.model.Layout;
import hongtou.model.Notice;
import hongtou.model.Openness;
import hongtou.model.Period;
import hongtou.model.Plan;
import hongtou.model.Section;
import hongtou.model.Validity;
import hongtou.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whole documents for the tests of this room. */
final class SampleDocument {
    static final String PLAN = "柳河镇森林防火三年行动方案";

    private SampleDocument() {}

    /** A notice that issues a plan, with everything that a document can have. */
    static Document noticeWithPlan() {
        return withValidity(null);
    }

    /** The same, no longer in force. */
    static Document repealed() {
        return withValidity(field(Validity.REPEALED));
    }

    private static Document withValidity(@Nullable Field<Validity> validity) {
        return new Document(
                "liuhe-2025-6",
                new SourceFile("content/plans/liuhe-2025-6.md", ""),
                new FrontMatter(
                        head(),
                        tail(),
                        disclosure(Openness.PUBLIC, validity),
                        new Planning(
                                field(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31))),
                                fields("青山县森林防火三年行动方案（青政发〔2025〕3号）"),
                                FrontMatter.Numbering.AS_WRITTEN,
                                false),
                        List.of()),
                new Notice(
                        "柳河镇人民政府关于印发《" + PLAN + "》的通知",
                        new Body(List.of(paragraph("现将《" + PLAN + "》印发给你们，请认真贯彻落实。")), List.of())),
                plan(),
                List.of(roster(), matrix()));
    }

    private static Head head() {
        return new Head(
                field("柳河镇人民政府关于印发《" + PLAN + "》的通知"),
                List.of(),
                "通知",
                Layout.GENERAL,
                fields("柳河镇人民政府"),
                field("柳政发〔2025〕6号"),
                List.of(),
                null,
                null,
                null,
                new Recipients(field("各村民委员会，镇直各单位"), List.of("各村民委员会", "镇直各单位")));
    }

    private static Tail tail() {
        return new Tail(
                fields("柳河镇人民政府"),
                false,
                field(LocalDate.of(2025, 3, 10)),
                null,
                field("此件公开发布"),
                List.of(new AttachmentNote(field("联系表"), false), new AttachmentNote(field("任务分工表"), true)),
                null,
                null,
                null);
    }

    private static Disclosure disclosure(Openness openness, @Nullable Field<Validity> validity) {
        return new Disclosure(
                field(openness),
                field("11341729003257952H/202503-00006"),
                field("农业、林业、水利"),
                field(LocalDate.of(2025, 3, 12)),
                validity,
                List.of(),
                validity == null ? List.of() : fields("柳政发〔2026〕2号"),
                false);
    }

    private static Plan plan() {
        Section first = headed(
                "1",
                1,
                "组织领导",
                List.of(
                        paragraph("成立领导小组。"),
                        new Block.Roster(
                                List.of(
                                        role("组长", List.of(person("欧阳文静", "党委书记"), person("李伟", "党委副书记、镇长"))),
                                        role("成员", List.of(person("各村党支部书记", ""))),
                                        role(
                                                "办公室",
                                                List.of(person("应急管理办公室", "")),
                                                role("主任", List.of(person("王小明", ""))))),
                                AT)));
        Section actions = headed(
                "2.1",
                2,
                "排查整治行动",
                List.of(),
                item("2.1.1", 3, "2025年6月底前，镇应急办牵头完成一次排查。", "一是查火源；二是查隔离带。"),
                runIn("2.1.2", 3, "每月巡查。", "各村每月巡查一次，做好记录。"));
        Section second = headed("2", 1, "主要任务", List.of(), actions, runIn("2.2", 2, "宣传教育。", "派出所民警李强负责入户宣传。"));
        Section third = headed(
                "3",
                1,
                "保障措施",
                List.of(linked("有关要求见", "县方案", "https://example.org/plan?a=1&b=2"), linked("和", "旧文", "../old.md")));
        return new Plan(
                PLAN,
                AT,
                new Body(List.of(paragraph("为做好森林防火工作，制定本方案。")), List.of(first, second, third)),
                List.of(
                        task(
                                "2.1.1",
                                "完成一次排查",
                                owners(List.of("镇应急办"), List.of("各村", "派出所"), List.of()),
                                by("2025年6月底前", LocalDate.of(2025, 6, 30))),
                        task("2.1.2", "每月巡查", owners(List.of(), List.of("各村"), List.of()), monthly("每月")),
                        task("2.2", "宣传教育", owners(List.of(), List.of(), List.of("李强")))),
                List.of(),
                null);
    }

    private static Attachment roster() {
        return new Attachment(
                1,
                "联系表",
                false,
                new Body(
                        List.of(table(List.of("单位", "职责"), List.of(List.of("应急办", "值班 & 调度"), List.of("<派出所>", "巡查")))),
                        List.of()),
                AT);
    }

    private static Attachment matrix() {
        return new Attachment(2, "任务分工表", true, new Body(List.of(new Block.MatrixHere(AT)), List.of()), AT);
    }

    /** A plan without notice, issuer, number and date. */
    static Document bare(String id, Openness openness, boolean draft) {
        return new Document(
                id,
                new SourceFile("content/plans/" + id + ".md", ""),
                new FrontMatter(
                        new Head(
                                field("清淤方案"),
                                List.of(),
                                "方案",
                                Layout.PLAIN,
                                List.of(),
                                null,
                                List.of(),
                                null,
                                null,
                                null,
                                null),
                        new Tail(List.of(), false, null, null, null, List.of(), null, null, null),
                        new Disclosure(field(openness), null, null, null, null, List.of(), List.of(), draft),
                        new Planning(null, List.of(), FrontMatter.Numbering.AS_WRITTEN, false),
                        List.of()),
                null,
                new Plan(
                        "清淤方案",
                        AT,
                        new Body(List.of(), List.of(headed("1", 1, "总体要求", List.of(paragraph("清淤。"))))),
                        List.of(),
                        List.of(),
                        null),
                List.of());
    }
}
