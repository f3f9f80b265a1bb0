package hongtou.reading;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.reading.StyledText.Style;
import hongtou.source.Place;
import hongtou.source.SourceFile;
import hongtou.source.Span;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the inline nodes of a Markdown block into styled text; raw HTML becomes plain words. */
final class InlineReader {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,40}\\]:?");

    private final SourceFile file;
    private final Consumer<Diagnostic> findings;
    private StyledText.Builder out = new StyledText.Builder(16);

    InlineReader(SourceFile file, Consumer<Diagnostic> findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The words of a block, line ends included as {@code \n}. */
    StyledText read(Node block) {
        out = new StyledText.Builder(block.getTextLength());
        children(block, Style.PLAIN);
        StyledText text = LiteralMarks.paired(out.build());
        notes(text);
        return text;
    }

    /** An official document has no footnotes: their marks would be printed as they are typed. */
    private void notes(StyledText text) {
        Matcher mark = NOTE.matcher(text.text());
        while (mark.find()) {
            findings.accept(Diagnostic.warning(
                            "HT919",
                            new Place(file, text.span(mark.start(), mark.end())),
                            new Message(
                                    "公文没有脚注，“" + mark.group() + "”按文字印出",
                                    "an official document has no footnotes; \"" + mark.group()
                                            + "\" is printed as text"))
                    .hint("把说明写进正文，用括号或者“注：”", "put the remark into the text, in brackets or behind 注："));
        }
    }

    private void children(Node parent, Style style) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node(node, style);
        }
    }

    private void node(Node node, Style style) {
        if (node instanceof Text) {
            unescape(node.getChars(), style);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            put('\n', node.getStartOffset(), node.getEndOffset(), style);
        } else if (node instanceof StrongEmphasis) {
            children(node, new Style(true, style.link()));
        } else if (node instanceof Emphasis) {
            children(node, style);
        } else if (node instanceof Link link) {
            link(link, style);
        } else if (node instanceof AutoLink auto) {
            literal(auto.getText(), new Style(style.strong(), auto.getUrl().toString()));
        } else if (node instanceof Code code) {
            literal(code.getText(), style);
        } else if (node instanceof HtmlEntity) {
            String character = node.getChars().unescape();
            for (int i = 0; i < character.length(); i++) {
                put(character.charAt(i), node.getStartOffset(), node.getEndOffset(), style);
            }
        } else if (node instanceof HtmlInline html) {
            html(html, style);
        } else if (node instanceof Image image) {
            image(image);
        } else if (!(node instanceof HtmlInlineComment)) {
            literal(node.getChars(), style);
        }
    }

    private void link(Link link, Style style) {
        String target = link.getUrl().unescape();
        LinkTarget kind = LinkTarget.of(target, foldersAbove());
        if (kind == LinkTarget.ALLOWED) {
            children(link, new Style(style.strong(), target));
            return;
        }
        boolean leaves = kind == LinkTarget.LEAVES_WORKSPACE;
        findings.accept(Diagnostic.error(
                        "HT908",
                        at(link.getUrl()),
                        leaves
                                ? new Message(
                                        "链接“" + target + "”指到了工作区之外",
                                        "the link \"" + target + "\" leaves the workspace")
                                : new Message("不能使用链接“" + target + "”", "the link \"" + target + "\" is not allowed"))
                .hint("只能链接工作区内的文件，或 https:// 开头的网址", "link to a file inside the workspace, or to https://"));
        children(link, style);
    }

    /** A file that is named by a whole path stands alone: its own folder is all it may link into. */
    private int foldersAbove() {
        String name = file.name();
        boolean alone = name.startsWith("/") || name.contains(":");
        return alone ? 0 : (int) name.chars().filter(c -> c == '/').count();
    }

    private void html(HtmlInline html, Style style) {
        if (!html.getChars().startsWith("<!--")) {
            findings.accept(Diagnostic.warning(
                            "HT911",
                            at(html.getChars()),
                            new Message(
                                    "HTML 标记“" + html.getChars() + "”不起作用，按文字印出",
                                    "the HTML tag \"" + html.getChars() + "\" has no effect and is printed as text"))
                    .hint("删去它；需要印出尖括号时写 \\<", "remove it; to print an angle bracket write \\<"));
            literal(html.getChars(), style);
        }
    }

    private void image(Image image) {
        findings.accept(Diagnostic.error(
                        "HT917",
                        at(image.getChars()),
                        new Message("公文正文里不能放图片", "a document's text cannot hold an image"))
                .hint("把图片作为附件另行提供，正文里只写它的名称", "provide the image as an attachment and name it in the text"));
    }

    private void unescape(BasedSequence chars, Style style) {
        for (int i = 0; i < chars.length(); i++) {
            int at = chars.getStartOffset() + i;
            char c = chars.charAt(i);
            boolean escaped = c == '\\' && i + 1 < chars.length() && ESCAPABLE.indexOf(chars.charAt(i + 1)) >= 0;
            if (escaped) {
                i++;
                put(chars.charAt(i), at, at + 2, style);
            } else {
                put(c, at, at + 1, style);
            }
        }
    }

    private void literal(BasedSequence chars, Style style) {
        for (int i = 0; i < chars.length(); i++) {
            int at = chars.getStartOffset() + i;
            put(chars.charAt(i), at, at + 1, style);
        }
    }

    private void put(char c, int start, int end, Style style) {
        if (!isUnseen(c)) {
            out.put(c, start, end, style);
        }
    }

    /** What pasting brings along and nobody sees: zero-width blanks, marks that turn the direction of writing, controls. */
    private static boolean isUnseen(char c) {
        boolean control = Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t';
        return control || Character.getType(c) == Character.FORMAT;
    }

    private Place at(BasedSequence chars) {
        return new Place(file, new Span(chars.getStartOffset(), chars.getEndOffset()));
    }
}
