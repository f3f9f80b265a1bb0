package hongtou.reading;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Exemption;
import hongtou.model.Field;
import hongtou.model.FrontMatter;
import hongtou.model.FrontMatter.AttachmentNote;
import hongtou.model.FrontMatter.Disclosure;
import hongtou.model.FrontMatter.Head;
import hongtou.model.FrontMatter.Numbering;
import hongtou.model.FrontMatter.Planning;
import hongtou.model.FrontMatter.Tail;
import hongtou.model.Layout;
import hongtou.model.Openness;
import hongtou.model.Sealing;
import hongtou.model.Validity;
import hongtou.reading.phrase.BlankBetweenBodies;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns the map of the front matter into its record; an unknown key is finding HT903. */
final class FrontMatterReader {
    private static final String DEFAULT_TYPE = "方案";

    private final SourceFile file;
    private final Yaml.Fields fields;
    private final FrontMatterValues values;
    private final Consumer<Diagnostic> findings;

    private FrontMatterReader(SourceFile file, Yaml.Fields fields, Consumer<Diagnostic> findings) {
        this.file = file;
        this.fields = fields;
        this.findings = findings;
        this.values = new FrontMatterValues(file, fields, findings);
    }

    static FrontMatter read(SourceFile file, Yaml.Fields fields, Consumer<Diagnostic> findings) {
        FrontMatterReader reader = new FrontMatterReader(file, fields, findings);
        reportUnknownKeys(file, fields, FrontMatterKeys.ALL, findings);
        Head head = reader.head();
        return new FrontMatter(head, reader.tail(head), reader.disclosure(), reader.planning(), reader.exemptions());
    }

    static void reportUnknownKeys(SourceFile file, Yaml.Fields map, List<String> known, Consumer<Diagnostic> findings) {
        for (Yaml.Entry entry : map.entries()) {
            String key = entry.key().value();
            if (!known.contains(key)) {
                Message advice = FrontMatterKeys.advice(key, known);
                findings.accept(Diagnostic.error(
                                "HT903",
                                new Place(file, entry.key().span()),
                                new Message("不认识的键“" + key + "”", "unknown key \"" + key + "\""))
                        .hint(advice.chinese(), advice.english()));
            }
        }
    }

    private Head head() {
        Field<String> type = values.text("文种");
        Field<Layout> layout = values.word("版式", Layout.class, Layout::chinese);
        return new Head(
                title(),
                values.texts("标题回行"),
                type == null ? DEFAULT_TYPE : type.value(),
                layout == null ? Layout.GENERAL : layout.value(),
                values.texts("发文机关"),
                values.text("发文字号"),
                values.texts("签发人"),
                values.text("份号"),
                values.text("密级"),
                values.text("紧急程度"),
                values.recipients("主送"));
    }

    /** 县教育局 县公安局关于…: the blank between two offices that issue together is a full-width one. */
    private @Nullable Field<String> title() {
        Field<String> title = values.text("标题");
        if (title == null) {
            return null;
        }
        StringBuilder parted = new StringBuilder(title.value());
        for (int i = 1; i < parted.length() - 1; i++) {
            if (StyledText.isBlank(parted.charAt(i)) && BlankBetweenBodies.at(title.value(), i, i + 1)) {
                parted.setCharAt(i, '\u3000');
            }
        }
        return new Field<>(parted.toString(), title.span());
    }

    private Tail tail(Head head) {
        List<Field<String>> signatories = values.texts("署名");
        Field<String> note = values.text("附注");
        return new Tail(
                signatories.isEmpty() ? head.issuers() : signatories,
                !signatories.isEmpty(),
                values.date("成文日期"),
                values.word("用印", Sealing.class, Sealing::chinese),
                note == null ? null : new Field<>(note.value().replaceAll("^[（(]|[）)]$", ""), note.span()),
                attachmentNotes(),
                values.recipients("抄送"),
                values.text("印发机关"),
                values.date("印发日期"));
    }

    private List<AttachmentNote> attachmentNotes() {
        Yaml value = fields.get("附件").orElse(null);
        List<Yaml> items =
                value instanceof Yaml.Items list ? list.values() : value == null ? List.of() : List.of(value);
        List<AttachmentNote> notes = new ArrayList<>();
        for (Yaml item : items) {
            if (item instanceof Yaml.Text text && !text.value().isBlank()) {
                notes.add(new AttachmentNote(new Field<>(text.value().strip(), text.span()), false));
            } else if (item instanceof Yaml.Fields map) {
                attachmentNote(map, notes);
            }
        }
        return notes;
    }

    private void attachmentNote(Yaml.Fields map, List<AttachmentNote> notes) {
        reportUnknownKeys(file, map, List.of("名称", "自动"), findings);
        Field<String> name = new FrontMatterValues(file, map, findings).text("名称");
        Field<String> auto = new FrontMatterValues(file, map, findings).text("自动");
        if (name == null) {
            values.fault(map.span(), "附件缺少“名称”", "the attachment has no 名称");
            return;
        }
        if (auto != null && !auto.value().equals("任务矩阵")) {
            values.fault(auto.span(), "“自动”只能写：任务矩阵", "自动 takes only: 任务矩阵");
        }
        notes.add(new AttachmentNote(name, auto != null && auto.value().equals("任务矩阵")));
    }

    private Disclosure disclosure() {
        Field<String> state = values.text("状态");
        boolean draft = state != null && state.value().equals("草稿");
        if (state != null && !draft) {
            values.fault(state.span(), "“状态”只能写：草稿", "状态 takes only: 草稿");
        }
        return new Disclosure(
                values.word("公开属性", Openness.class, Openness::chinese),
                values.text("索引号"),
                values.text("主题分类"),
                values.date("发布日期"),
                values.word("有效性", Validity.class, Validity::chinese),
                values.texts("替代"),
                values.texts("被替代"),
                draft);
    }

    private Planning planning() {
        Field<String> numbering = values.text("编号方式");
        Numbering mode = Numbering.AS_WRITTEN;
        if (numbering != null) {
            switch (numbering.value()) {
                case "连续" -> mode = Numbering.THROUGH;
                case "分节" -> mode = Numbering.BY_SECTION;
                default -> values.fault(numbering.span(), "“编号方式”只能写：连续、分节", "编号方式 takes only: 连续, 分节");
            }
        }
        Field<String> printed = values.text("任务要素");
        if (printed != null && !printed.value().equals("印出")) {
            values.fault(printed.span(), "“任务要素”只能写：印出", "任务要素 takes only: 印出");
        }
        return new Planning(values.period("实施期限"), values.texts("上级文件"), mode, printed != null);
    }

    private List<Exemption> exemptions() {
        List<Exemption> exemptions = new ArrayList<>();
        Yaml value = fields.get("豁免").orElse(null);
        if (value instanceof Yaml.Items list) {
            for (Yaml item : list.values()) {
                if (item instanceof Yaml.Fields map) {
                    exemption(map, exemptions);
                } else {
                    values.fault(item.span(), "豁免的每一项应写明规则和理由", "each exemption needs 规则 and 理由");
                }
            }
        } else if (value != null) {
            values.fault(value.span(), "“豁免”应是一个列表", "豁免 takes a list");
        }
        return exemptions;
    }

    private void exemption(Yaml.Fields map, List<Exemption> exemptions) {
        reportUnknownKeys(file, map, List.of("规则", "位置", "理由"), findings);
        FrontMatterValues own = new FrontMatterValues(file, map, findings);
        Field<String> rule = own.text("规则");
        Field<String> where = own.text("位置");
        Field<String> reason = own.text("理由");
        if (rule == null || reason == null) {
            findings.accept(Diagnostic.error(
                            "HT913",
                            new Place(file, map.span()),
                            new Message(
                                    "豁免缺少“" + (rule == null ? "规则" : "理由") + "”",
                                    "the exemption lacks " + (rule == null ? "规则" : "理由")))
                    .hint("写成 {规则: HT203, 位置: 二（九）, 理由: 原文如此}", "write {规则: HT203, 位置: 二（九）, 理由: …}"));
            return;
        }
        exemptions.add(new Exemption(rule.value(), where == null ? "" : where.value(), reason.value(), map.span()));
    }
}
