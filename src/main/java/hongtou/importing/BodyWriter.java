package hongtou.importing;

import hongtou.model.LabelForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs as the body of a document: headings, items, paragraphs, the leader group's list, tables. */
final class BodyWriter {
    private static final int ITEM = 3;
    private static final int LONGEST_NAMES = 80;

    private final List<Para> paras;
    private final Consumer<Remark> remarks;
    private final StringBuilder out = new StringBuilder();
    private final boolean phrased;
    private final Map<Integer, RuleNumber> rules;
    /** True below an article or a decimal number: what is numbered there are points of the text. */
    private boolean inRule;

    private boolean inArticle;
    /** Blanks before a paragraph that belongs to the item above it. */
    private String indent = "";

    private int lastItem;
    /** The number before, and whether its words were text and no heading. */
    private @Nullable LabelledPara before;

    private boolean beforeIsText;
    /** True where the paragraph before names those who were at a meeting. */
    private boolean attending;
    /** The level of the list whose last item ended in ；, or 0. */
    private int listed;

    private BodyWriter(List<Para> paras, Consumer<Remark> remarks) {
        this.paras = paras;
        this.remarks = remarks;
        this.phrased = isPhrased(paras);
        this.rules = RuleNumbers.of(paras.stream().map(Para::text).toList());
    }

    static String write(List<Para> paras, Consumer<Remark> remarks) {
        BodyWriter writer = new BodyWriter(paras, remarks);
        for (int i = 0; i < paras.size(); ) {
            i += writer.block(i);
        }
        return writer.out.toString();
    }

    private static boolean isPhrased(List<Para> paras) {
        List<LabelledPara> items = paras.stream()
                .flatMap(p -> LabelledPara.of(p.text(), 0).stream())
                .filter(l -> l.level() == ITEM)
                .toList();
        long running =
                items.stream().filter(l -> HeadingForm.couldRunIn(l.words())).count();
        return running * 10 >= items.size() * 6L;
    }

    /** Writes what begins at a paragraph; returns the number of paragraphs that it takes. */
    private int block(int at) {
        Optional<Roster> roster = Roster.at(paras, at);
        if (roster.isPresent()) {
            indent = "";
            put(roster.get().markdown());
            return roster.get().count();
        }
        Optional<TextTable> table = TextTable.at(paras, at);
        if (table.isPresent()) {
            indent = "";
            put(table.get().markdown());
            return table.get().count();
        }
        Para para = paras.get(at);
        RuleNumber rule = rules.get(at);
        if (rule != null) {
            rule(para, rule);
            return 1;
        }
        Optional<LabelledPara> labelled = LabelledPara.of(para.text(), indent.isEmpty() ? 0 : lastItem);
        if (labelled.isPresent()) {
            labelled(para, labelled.get(), at);
        } else {
            plain(para, NameRows.isRow(paras, at));
        }
        return 1;
    }

    /** 第一章 and 1.1 are headings, 第一条 begins its text. */
    private void rule(Para para, RuleNumber rule) {
        indent = "";
        listed = 0;
        inArticle = rule.form() == LabelForm.ARTICLE;
        inRule = rule.form() == LabelForm.ARTICLE || rule.form() == LabelForm.DECIMAL;
        if (!para.text().startsWith(rule.label())) {
            rewritten(para, rule.label());
        }
        String label = rule.label() + "\u3000";
        boolean text = rule.opensText();
        put(
                text
                        ? label + MarkdownText.inline(rule.words())
                        : "#".repeat(rule.level() + 1) + " " + label + MarkdownText.heading(rule.words()));
    }

    private void rewritten(Para para, String label) {
        remarks.accept(Remark.of(
                para.line(),
                "“" + Remark.quote(para.text().substring(0, Math.min(8, para.length()))) + "”的编号改写为“" + label + "”",
                "the number of \"" + Remark.quote(para.text()) + "\" is written as \"" + label + "\""));
    }

    private void plain(Para para, boolean row) {
        if (TextTable.isRow(para.raw())) {
            remarks.accept(Remark.of(
                    para.line(),
                    "“" + Remark.quote(para.text()) + "”像表格的一行，没有把握，作为一段文字",
                    "\"" + Remark.quote(para.text()) + "\" looks like a row of a table; it stays a paragraph"));
        }
        boolean label = Elements.isAttendance(para.raw());
        boolean names = attending
                && !label
                && para.length() <= LONGEST_NAMES
                && para.text().indexOf('。') < 0;
        attending = label || names;
        if (names) {
            out.setLength(out.length() - 1);
            out.append('\u3000')
                    .append(MarkdownText.inline(Blanks.parted(para.raw())))
                    .append('\n');
            return;
        }
        String words = attending || row ? Blanks.parted(para.raw()) : para.text();
        put(indent + MarkdownText.line(words));
    }

    /** What stands like the sentences before it in its row is no heading. */
    private HeadingForm form(LabelledPara label, int at) {
        HeadingForm form = label.level() == listed || inArticle
                ? HeadingForm.TEXT
                : HeadingForm.of(label.level(), label.words(), goesOn(at, label.level()), phrased);
        boolean row = before != null && before.level() == label.level() && before.number() + 1 == label.number();
        boolean heading = form.length() == label.words().length();
        String words = label.words();
        boolean clauses = words.indexOf('，') > 0 || words.indexOf(',') > 0 || words.endsWith("。");
        boolean sentence = heading && (inRule || row && beforeIsText && clauses);
        before = label;
        beforeIsText = sentence || form.isText();
        return sentence ? HeadingForm.TEXT : form;
    }

    private void labelled(Para para, LabelledPara label, int at) {
        if (label.rewritten()) {
            rewritten(para, label.label());
        }
        if (label.level() > ITEM && !indent.isEmpty()) {
            put(indent + label.label() + MarkdownText.inline(label.words()));
            return;
        }
        HeadingForm form = form(label, at);
        lastItem = label.level() == ITEM ? label.number() : lastItem;
        listed = "；;".indexOf(para.last()) >= 0 ? label.level() : 0;
        if (form.length() == label.words().length() && label.level() <= ITEM) {
            indent = "";
            put("#".repeat(label.level() + 1) + " " + label.label() + (label.level() == ITEM ? " " : "")
                    + MarkdownText.heading(label.words()));
        } else if (label.level() == ITEM) {
            item(label, form);
        } else {
            indent = "";
            clause(label, form);
        }
    }

    private void item(LabelledPara label, HeadingForm form) {
        String marker = label.number() + ". ";
        indent = " ".repeat(marker.length());
        put(marker + runIn("", label.words(), form));
    }

    private void clause(LabelledPara label, HeadingForm form) {
        put(runIn(label.label(), label.words(), form));
    }

    /** {@code **（一）指导思想。** 以…}; the label is part of the strong words. */
    private static String runIn(String label, String words, HeadingForm form) {
        if (form.isText() || form.length() == words.length()) {
            return label + (label.isEmpty() ? MarkdownText.line(words) : MarkdownText.inline(words));
        }
        return "**" + label + MarkdownText.inline(words.substring(0, form.length())) + "** "
                + MarkdownText.inline(Blanks.strip(words.substring(form.length())));
    }

    /** True where the next paragraph belongs below this one: it has no number, or a lower one. */
    private boolean goesOn(int at, int level) {
        if (at + 1 >= paras.size()) {
            return false;
        }
        return LabelledPara.of(paras.get(at + 1).text(), level >= ITEM ? lastItem : 0)
                .map(next -> next.level() > level)
                .orElse(true);
    }

    private void put(String block) {
        out.append(out.length() == 0 ? "" : "\n").append(block).append('\n');
    }
}
