package hongtou.importing;

import hongtou.importing.Parts.Attached;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the text of a document at the title of the plan that it issues, and at its attachments. */
final class PartsReader {
    private static final Words COVER = Words.of("cover-words.txt");
    private static final Pattern HANDS_OUT = Pattern.compile("印发|转发|批转|下发|公布|发布");
    private static final int LONGEST_COVER = 12;
    private static final int LONGEST_LOOSE_TITLE = 40;

    private final Head head;
    private final Tail tail;
    private final List<Para> paras;
    private final Consumer<Remark> remarks;

    private PartsReader(Head head, Tail tail, List<Para> paras, Consumer<Remark> remarks) {
        this.head = head;
        this.tail = tail;
        this.paras = paras;
        this.remarks = remarks;
    }

    static Parts read(Head head, Tail tail, List<Para> paras, Consumer<Remark> remarks) {
        return new PartsReader(head, tail, paras, remarks).parts();
    }

    private Parts parts() {
        int planAt = head.covers() ? planStart() : -1;
        if (planAt < 0) {
            int end = attachmentsFrom(0);
            return new Parts(List.of(), null, paras.subList(0, end), attachments(end));
        }
        int noticeEnd = planAt;
        if (AttachmentMark.of(paras.get(planAt).text()).isPresent()) {
            planAt++;
        }
        TitleLines title = title(planAt).orElseThrow();
        int bodyAt = planAt + title.count();
        int end = attachmentsFrom(bodyAt);
        return new Parts(paras.subList(0, noticeEnd), title, paras.subList(bodyAt, end), attachments(end));
    }

    private Optional<TitleLines> title(int at) {
        return TitleLines.at(i -> paras.get(i).raw(), at, paras.size()).filter(t -> at + t.count() < paras.size());
    }

    /** Where the plan begins: behind the signature, or behind the sentence that hands it out; -1 where there is none. */
    private int planStart() {
        if (tail.signedAt >= 0) {
            int at = planAt(tail.signedAt);
            if (at >= 0) {
                return at;
            }
        }
        for (int i = 0; i < Math.min(paras.size(), LONGEST_COVER); i++) {
            boolean opens = i > 0
                    && COVER.in(paras.get(i - 1).text())
                    && paras.get(i - 1).last() == '。';
            int at = opens ? planAt(i) : -1;
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    private int planAt(int at) {
        if (at >= paras.size() || at == 0 && tail.signedAt != 0) {
            return -1;
        }
        Optional<AttachmentMark> mark =
                AttachmentMark.of(paras.get(at).text()).filter(m -> m.words().isEmpty());
        int titleAt = mark.isPresent() ? at + 1 : at;
        Optional<TitleLines> title = titleAt < paras.size() ? title(titleAt) : Optional.empty();
        if (title.isEmpty() || !title.get().complete() && !isNamedInTitle(title.get()) || !issues(at)) {
            return -1;
        }
        if (mark.isPresent()) {
            boolean whole = mark.get().number() <= 1 && isPlan(title.get());
            if (!whole) {
                return -1;
            }
            remarks.accept(Remark.of(
                    paras.get(at).line(),
                    "附件“" + Remark.quote(title.get().text()) + "”就是所印发的方案，作为正文",
                    "the attachment is the plan that the notice issues and becomes the main text"));
        }
        return at;
    }

    private static boolean isPlan(TitleLines title) {
        return List.of("方案", "计划", "规划", "要点", "办法", "细则", "意见", "措施", "预案", "纲要", "部署", "安排", "举措", "规定", "制度")
                .contains(TitleLines.kind(title.text()));
    }

    /** The notice says that it hands something out, or has no numbers of its own. */
    private boolean issues(int end) {
        boolean says = HANDS_OUT.matcher(head.titleText()).find();
        return says
                || paras.subList(0, end).stream()
                        .noneMatch(p -> Elements.label(p.text())
                                .filter(l -> l.level() <= 2)
                                .isPresent());
    }

    private boolean isNamedInTitle(TitleLines title) {
        return plain(head.titleText()).contains(plain(title.text()))
                && title.text().length() > 4;
    }

    private static String plain(String title) {
        return title.replaceAll("[\\p{P}\\s]", "");
    }

    /** The first line that opens an attachment. */
    private int attachmentsFrom(int from) {
        for (int i = Math.max(from, 1); i < paras.size(); i++) {
            if (AttachmentMark.opens(paras, i)) {
                return i;
            }
        }
        return paras.size();
    }

    private List<Attached> attachments(int from) {
        List<Attached> found = new ArrayList<>();
        int at = from;
        while (at < paras.size()) {
            AttachmentMark mark = AttachmentMark.of(paras.get(at).text()).orElseThrow();
            int line = paras.get(at).line();
            int body = at + 1;
            String title = mark.words();
            @Nullable TitleLines below = title.isEmpty() ? attachmentTitle(body) : null;
            if (below != null) {
                title = below.text();
                body += below.count();
            }
            int end = attachmentsFrom(body);
            found.add(new Attached(line, mark.number(), title, paras.subList(body, end)));
            at = end;
        }
        return found;
    }

    /** The lines that the list of attachments names, or that end as titles do; else a short first line. */
    private @Nullable TitleLines attachmentTitle(int at) {
        TitleLines found =
                TitleLines.at(i -> paras.get(i).raw(), at, paras.size()).orElse(null);
        for (int count = 1; found != null && count <= found.count(); count++) {
            TitleLines some = found.first(count);
            if (tail.attachments.stream().anyMatch(name -> plain(name).equals(plain(some.text())))) {
                return some;
            }
        }
        if (found == null || found.complete()) {
            return found;
        }
        return found.lines().get(0).length() <= LONGEST_LOOSE_TITLE ? found.first(1) : null;
    }
}
