package hongtou.importing;

import hongtou.reading.phrase.NumberLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away what a web page puts around a document, and keeps what its disclosure box says. */
final class PortalPage {
    private static final int HEAD = 80;
    private static final int FOOT = 40;
    private static final Pattern ENDS_IN_FIELD = Pattern.compile(".{4,80}\\s[-–|•]\\s?[\\p{IsHan}\\s]{2,8}[：:]");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern STAMP =
            Pattern.compile(".{0,30}?(\\d{4}-\\d{1,2}-\\d{1,2}).{0,30}(?:点击|浏览|阅读|来源|字号|字体|打印).{0,20}");
    /** 首页 > 政务公开 > 通知, 首页/专题专栏/正文: the way to the page. */
    private static final Pattern WAY =
            Pattern.compile("(?:首\\s?页\\s*[/>»›＞|].*|[>»›＞]{1,2}.*|[^>»›＞。]{1,40}[>»›＞]{1,2}[^>»›＞。]{1,40}[>»›＞].*)");
    /** 【发布日期】1985-05-04 */
    private static final Pattern BRACKETED = Pattern.compile("【([\\p{IsHan}]{2,8})】(.{0,100})");
    /** - 公布年份：2024.03.29 among the fields, by a name that only this page has. */
    private static final Pattern OTHER_FIELD = Pattern.compile("[\\p{IsHan}/]{2,8}[：:].{0,60}");

    private static final Pattern FOREIGN = Pattern.compile("(?=.*[A-Za-z]{4})(?=.*\\s)[\\x20-\\x7E]{12,160}");
    private static final Pattern SITE = Pattern.compile("[\\p{IsHan}]{2,16}(?:区|县|市|镇|乡|街道|网|网站|政府|平台|信息公开|法规|法规库)");
    /** 2026-01-05 16:03:23 and who put it there. */
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})\\s{1,4}\\d{1,2}:\\d{2}(?::\\d{2})?.{0,20}");

    private static final Pattern BULLET = Pattern.compile("^[•·●\\-|*][\\s\\u3000]*");
    /** 责编 吴某, without a colon. */
    private static final Pattern MADE_BY = Pattern.compile(
            "(?:来源|责编|责任编辑|编辑|审核|校对|监制|编审|初审|复审|终审|值班编辑|供稿|通讯员|记者)[ \\u3000\\u00A0|/]{1,4}[\\p{IsHan}]{2,20}");

    private static final int LONGEST_FURNITURE = 160;
    private static final Words FURNITURE = Words.of("portal-furniture.txt");
    private static final List<String> WHOLE = FURNITURE.all().stream()
            .filter(w -> w.startsWith("="))
            .map(w -> Blanks.squeeze(w.substring(1)))
            .toList();

    private static final List<String> INSIDE = FURNITURE.all().stream()
            .filter(w -> w.startsWith("~"))
            .map(w -> w.substring(1))
            .toList();

    private final PortalFields fields = new PortalFields();
    private final Consumer<Remark> remarks;
    /** True where the line before was a field of the box. */
    private boolean inBox;
    /** True where the line before was taken away as one of the box's. */
    private boolean inFields;

    private PortalPage(Consumer<Remark> remarks) {
        this.remarks = remarks;
    }

    /**
     * The document's own lines.
     *
     * @param fields the disclosure metadata, by key of the front matter
     */
    record Inside(List<Line> lines, Map<String, String> fields) {}

    static Inside of(List<Line> typed, Consumer<Remark> remarks) {
        List<Line> lines = typed.stream().map(PortalPage::withoutBar).toList();
        PortalPage page = new PortalPage(remarks);
        int foot = page.footStart(lines);
        List<Line> kept = new ArrayList<>();
        int head = page.headEnd(lines);
        for (int i = 0; i < lines.size(); i++) {
            int taken = i < head ? page.headLines(lines, i) : 0;
            if (taken == 0 && i >= foot && isFurniture(lines.get(i).text())) {
                taken = 1;
            }
            for (int k = i; k < i + taken; k++) {
                page.report(lines.get(k));
            }
            if (taken == 0) {
                kept.add(lines.get(i));
            }
            i += Math.max(0, taken - 1);
        }
        return new Inside(kept, page.fields.values());
    }

    /** The bar behind the last line of a cell that held a whole document. */
    private static Line withoutBar(Line line) {
        String text = line.text();
        boolean lone = text.length() > 6 && text.endsWith("|") && text.indexOf('|') == text.length() - 1;
        return lone ? line.withText(text.substring(0, text.length() - 1)) : line;
    }

    /** How many lines from here on belong to the page's head; 0 for a line of the document. */
    private int headLines(List<Line> lines, int at) {
        String text = unbulleted(lines.get(at).text());
        int page = ofPage(lines, at, text);
        return page > 0 ? page : ofBox(lines, at, text);
    }

    /** The way to the page, its day, its address, its name. */
    private int ofPage(List<Line> lines, int at, String text) {
        int crumbs = crumbs(lines, at);
        if (crumbs > 0) {
            return crumbs;
        }
        boolean line = text.length() <= LONGEST_FURNITURE;
        boolean way = line && WAY.matcher(lines.get(at).text()).matches();
        if (way || line && FOREIGN.matcher(text).matches() || isSite(lines, at)) {
            return 1;
        }
        Matcher stamp = STAMP.matcher(text);
        if (stamp.matches()) {
            // 作者：… 时间：… of a collection of laws is no day of publication.
            boolean published = text.contains("发布") || stamp.start(1) == 0 || text.startsWith("[");
            if (published) {
                fields.put("发布日期", stamp.group(1));
            }
            return 1;
        }
        Matcher moment = MOMENT.matcher(text);
        if (moment.matches()) {
            fields.put("发布日期", moment.group(1));
            return 1;
        }
        boolean site = at + 1 < lines.size()
                && ADDRESS.matcher(lines.get(at + 1).text()).matches();
        if (ADDRESS.matcher(text).matches() || site && Elements.isOrgan(text)) {
            return 1;
        }
        if (ENDS_IN_FIELD.matcher(text).matches()
                && at + 1 < lines.size()
                && repeats(text, lines.get(at + 1).text())) {
            return 1;
        }
        return 0;
    }

    /** The name of the site or of the place above the way to the page or above the box. */
    private static boolean isSite(List<Line> lines, int at) {
        if (at > 1
                || at + 1 >= lines.size()
                || lines.get(at).text().length() > 24
                || !SITE.matcher(lines.get(at).text()).matches()) {
            return false;
        }
        String next = lines.get(at + 1).text();
        return PortalFields.begins(unbulleted(next))
                || PortalFields.isName(unbulleted(next))
                || next.startsWith("您")
                || next.length() <= LONGEST_FURNITURE && WAY.matcher(next).matches();
    }

    /** A field of the disclosure box, or furniture. */
    private int ofBox(List<Line> lines, int at, String text) {
        boolean below = inFields;
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.matches() && PortalFields.isName(bracketed.group(1))) {
            fields.put(bracketed.group(1), bracketed.group(2));
            return 1;
        }
        int taken = ofFields(lines, at, text);
        boolean bulleted = !text.equals(lines.get(at).text());
        boolean other = taken == 0
                && below
                && bulleted
                && text.length() < 80
                && OTHER_FIELD.matcher(text).matches();
        inFields = taken > 0 || other;
        return other ? 1 : taken;
    }

    private int ofFields(List<Line> lines, int at, String text) {
        boolean named = PortalFields.isName(text);
        boolean alone = named && PortalFields.bare(text).length() == text.length();
        if (!alone && !(named && at + 1 < lines.size()) && fields.read(text)) {
            return 1;
        }
        boolean box = named && (PortalFields.bare(text).length() > 2 || inBox);
        inBox = box;
        if (box && at + 1 < lines.size()) {
            String value = lines.get(at + 1).text();
            if (!isValue(PortalFields.bare(text), value)) {
                return 1;
            }
            fields.put(PortalFields.bare(text), value);
            return 2;
        }
        return box || isFurniture(text) ? 1 : 0;
    }

    /** 1. 首页, 2. 信息公开: the way to the page, numbered. */
    private static int crumbs(List<Line> lines, int at) {
        int count = 0;
        while (at + count < lines.size()) {
            String text = lines.get(at + count).text();
            NumberLabel label = NumberLabel.at(text).orElse(null);
            boolean crumb = label != null && label.level() == 3 && label.number() == count + 1 && text.length() < 20;
            if (!crumb || count == 0 && !text.contains("首页")) {
                break;
            }
            count++;
        }
        return count;
    }

    /** 何镇应急预案 - 文号: above 何镇应急预案. */
    private static boolean repeats(String text, String next) {
        return next.length() > 5 && Blanks.squeeze(text).startsWith(Blanks.squeeze(next));
    }

    /** • 索引号: and - 文号: of a list. */
    private static String unbulleted(String text) {
        String words = BULLET.matcher(text).replaceFirst("");
        return words.isEmpty() ? text : words;
    }

    /** The value of a field stands in the line below its name, unless the field is empty and the next one or the text follows. */
    private static boolean isValue(String name, String value) {
        String bare = unbulleted(value);
        boolean text = value.length() > LONGEST_FURNITURE
                || PortalFields.isName(bare)
                || PortalFields.begins(bare)
                || bare.endsWith("：")
                || bare.endsWith(":")
                || NumberLabel.at(value).isPresent()
                || value.startsWith("第")
                || isFurniture(bare);
        boolean day = !name.endsWith("日期") && !name.endsWith("时间") || value.matches(".*\\d{4}.*");
        boolean title = TitleLines.isComplete(value) && !PortalFields.isTitle(name);
        return !text && day && !title && (!name.contains("有效") || value.length() <= 6);
    }

    /** The head ends where the text begins: at a number or a full sentence. */
    private int headEnd(List<Line> lines) {
        int end = Math.min(lines.size(), HEAD);
        for (int i = 0; i < end; i++) {
            String text = lines.get(i).text();
            boolean sentence = text.length() > 30 && text.endsWith("。");
            boolean label = NumberLabel.at(text).isPresent() && crumbs(lines, i) == 0 && i >= crumbs(lines, 0);
            if (!isFurniture(text) && (sentence || label)) {
                return i;
            }
        }
        return end;
    }

    private int footStart(List<Line> lines) {
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - FOOT); i--) {
            String text = lines.get(i).text();
            if (text.length() > 30 && text.endsWith("。") && !isFurniture(text)) {
                return i + 1;
            }
        }
        return Math.max(0, lines.size() - FOOT);
    }

    private static boolean isFurniture(String typed) {
        String text = unbulleted(typed);
        if (text.length() <= 3 && text.chars().allMatch(c -> "|｜-–•·*=_".indexOf(c) >= 0)) {
            return true;
        }
        if (text.length() > LONGEST_FURNITURE) {
            return false;
        }
        boolean bracket = text.startsWith("【") && text.endsWith("】") && text.length() <= 40;
        boolean file = text.matches(".{1,100}\\.(?:docx?|pdf|xlsx?|wps|zip|rar|ofd)(?:\\s*[（(][^（）()]{0,20}[）)])?");
        boolean inside = INSIDE.stream().anyMatch(text::contains) && text.indexOf('。') < 0;
        boolean maker = text.length() <= 40 && MADE_BY.matcher(text).matches();
        boolean crumb = text.length() <= 10 && (text.endsWith(">") || text.endsWith("»"));
        return bracket
                || crumb
                || maker
                || PortalFields.isRowOfNames(text)
                || inside
                || file && !text.startsWith("附件")
                || FURNITURE.startOf(text)
                || WHOLE.contains(Blanks.squeeze(text).replaceAll("[\\[\\]【】]", ""));
    }

    private void report(Line line) {
        String words = Remark.quote(line.text());
        remarks.accept(Remark.of(line.number(), "删去网页附加的文字“" + words + "”", "web page text \"" + words + "\" removed"));
    }
}
