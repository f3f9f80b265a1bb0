package hongtou.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the front matter from what was found above, below and around the text; what stands in the document counts before what a web page says. */
final class DocumentHead {
    /** …的通知（示政发〔2024〕3号）: portals put the number behind the title. */
    private static final Pattern NUMBERED =
            Pattern.compile("[（(]([\\p{IsHan}]{2,12}[〔\\[【（(]\\d{4}[〕\\]】）)]\\d{1,4}号)[）)]$");

    private static final Set<String> LOOKS_BACK =
            Set.of("通报", "决定", "决议", "公报", "公示", "批复", "函", "复函", "纪要", "报告", "总结", "名单");

    private final Head head;
    private final Tail tail;
    private final Parts parts;
    private final Map<String, String> fields;
    private final Consumer<Remark> remarks;

    DocumentHead(Head head, Tail tail, Parts parts, Map<String, String> fields, Consumer<Remark> remarks) {
        this.head = head;
        this.tail = tail;
        this.parts = parts;
        this.fields = fields;
        this.remarks = remarks;
    }

    String markdown() {
        FrontMatterText out = new FrontMatterText();
        List<String> issuers = issuers();
        String title = title(out);
        String kind = title.isEmpty() ? "" : TitleLines.kind(title);
        out.put("标题", title);
        out.put("文种", kind);
        boolean plain = issuers.isEmpty() && number().isEmpty() && parts.planTitle() == null;
        out.put("版式", kind.equals("纪要") ? "纪要" : plain ? "无版头" : "");
        out.put("发文机关", issuers);
        out.put("署名", tail.signatories.equals(issuers) ? List.of() : tail.signatories);
        out.put("发文字号", number());
        out.put("签发人", head.signers);
        out.put("份号", head.copy);
        out.put("密级", head.secrecy);
        out.put("紧急程度", head.urgency);
        out.put("主送", head.recipients);
        out.put("抄送", tail.copies);
        out.put("成文日期", date(tail.day != null ? tail.day : head.day, "成文日期"));
        out.put("印发日期", date(tail.printDay, "印发日期"));
        out.put("印发机关", tail.printer);
        out.put("附注", tail.note);
        out.putList("附件", tail.attachments);
        List<String> titles = titles(title);
        // 关于2009年度…的通报 speaks of the year that is over.
        boolean plans = !LOOKS_BACK.contains(kind);
        out.put("实施期限", !plans ? "" : PlanPeriod.of(titles, parts.plan(), tail.day != null ? tail.day : head.day));
        disclosure(out);
        out.putList("上级文件", Superiors.of(parts.plan(), titles));
        return out.toString();
    }

    private void disclosure(FrontMatterText out) {
        openness(out);
        out.put("索引号", field("索引号"));
        out.put("主题分类", field("主题分类"));
        out.put("发布日期", date(null, "发布日期"));
        out.put("有效性", validity());
    }

    private String field(String key) {
        return fields.getOrDefault(key, "");
    }

    private String title(FrontMatterText out) {
        String title = NUMBERED.matcher(Bodies.parted(head.title)).replaceFirst("");
        if (title.isEmpty()) {
            title = fields.getOrDefault("标题", fields.getOrDefault("名称", ""));
        }
        if (!title.isEmpty() && !TitleLines.isOnlyBracket(title)) {
            if (head.title != null && !head.title.complete()) {
                remarks.accept(Remark.of(
                        0,
                        "标题“" + title + "”是按位置认定的，请核对",
                        "the title \"" + title + "\" was taken by its place; check it"));
            }
            return title;
        }
        Optional<String> proposed = proposed(title);
        remarks.accept(Remark.of(
                0,
                proposed.map(p -> "原文没有标题，据正文拟为“" + p + "”，请核对").orElse("没有找到标题，请补上"),
                proposed.map(p -> "no title is printed; proposed from the text: \"" + p + "\"")
                        .orElse("no title was found; write one")));
        proposed.ifPresent(p -> out.comment("原文没有标题，此处据正文拟定，请核对。"));
        return proposed.orElse("");
    }

    /** A notice that lost its title hands out the plan behind it; a plan carries out the ones that it cites. */
    private Optional<String> proposed(String bracket) {
        TitleLines plan = parts.planTitle();
        return plan == null
                ? MissingTitle.propose(bracket, parts.plan()).or(() -> MissingTitle.ofSentence(issuers(), parts.plan()))
                : Optional.of(MissingTitle.ofNotice(issuers(), plan.text()));
    }

    private List<String> titles(String title) {
        List<String> titles = new ArrayList<>();
        if (parts.planTitle() != null) {
            titles.add(parts.planTitle().text());
        }
        if (!title.isEmpty()) {
            titles.add(title);
        }
        return titles;
    }

    private List<String> issuers() {
        if (!head.issuers.isEmpty()) {
            return head.issuers;
        }
        List<String> named = head.title == null ? List.of() : Bodies.ofTitle(head.title);
        boolean signs = named.size() == 1 && tail.signatories.size() == 1;
        if (signs && Bodies.isShortFor(named.get(0), tail.signatories.get(0))) {
            return tail.signatories;
        }
        if (!named.isEmpty()) {
            return named;
        }
        if (!tail.signatories.isEmpty() && tail.signatories.stream().noneMatch(Bodies::isPerson)) {
            return tail.signatories;
        }
        Optional<String> government = number().isEmpty() ? Optional.empty() : Bodies.governmentOf(head.titleText());
        if (government.isPresent()) {
            return List.of(government.get());
        }
        String page = field("发文机关");
        return page.isEmpty() || head.title == null || !head.covers() ? List.of() : List.of(page);
    }

    private String number() {
        if (!head.number.isEmpty()) {
            return head.number;
        }
        Matcher inTitle = NUMBERED.matcher(head.titleText());
        return DocNumber.at(inTitle.find() ? inTitle.group(1) : field("发文字号"))
                .map(DocNumber::usual)
                .orElse("");
    }

    private String date(@Nullable LocalDate printed, String key) {
        if (printed != null) {
            return OfficialDate.written(printed);
        }
        return OfficialDate.in(field(key))
                .map(OfficialDate::day)
                .map(OfficialDate::written)
                .orElse("");
    }

    private void openness(FrontMatterText out) {
        String said = tail.note + " " + field("公开属性");
        String value = said.contains("不予公开") || said.contains("不公开")
                ? "不予公开"
                : said.contains("依申请公开") ? "依申请公开" : said.contains("公开发布") || said.contains("主动公开") ? "主动公开" : "";
        out.put("公开属性", value);
        if (value.isEmpty()) {
            remarks.accept(Remark.of(
                    0,
                    "原文没有写明公开属性，未填；要公开发布请写 公开属性: 主动公开",
                    "the text does not say whether it is public; to publish it write 公开属性: 主动公开"));
        }
    }

    private String validity() {
        String said = field("有效性");
        return List.of("有效", "已修改", "部分失效", "废止", "失效").stream()
                .filter(v -> said.equals(v) || v.equals("有效") && said.contains("现行有效"))
                .findFirst()
                .orElse("");
    }
}
