package hongtou.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the author says about the document: the elements of GB/T 9704 that stand around the text, and the disclosure
 * metadata. An element that is not written is null or an empty list.
 */
public record FrontMatter(Head head, Tail tail, Disclosure disclosure, Planning planning, List<Exemption> exemptions) {
    public FrontMatter {
        exemptions = List.copyOf(exemptions);
    }

    /** The same with an index number (索引号) that was given elsewhere. */
    public FrontMatter withIndexNumber(Field<String> number) {
        Disclosure other = new Disclosure(
                disclosure.openness(),
                number,
                disclosure.topic(),
                disclosure.published(),
                disclosure.validity(),
                disclosure.replaces(),
                disclosure.replacedBy(),
                disclosure.draft());
        return new FrontMatter(head, tail, other, planning, exemptions);
    }

    /**
     * The elements above the text.
     *
     * @param title 标题
     * @param titleLines 标题回行: words behind which a line of a title ends
     * @param documentType 文种, such as 通知
     * @param layout 版式
     * @param issuers 发文机关, the sponsor (主办) first
     * @param docNumber 发文字号
     * @param signers 签发人
     * @param copyNumber 份号
     * @param secrecy 密级和保密期限
     * @param urgency 紧急程度
     * @param recipients 主送机关
     */
    public record Head(
            @Nullable Field<String> title,
            List<Field<String>> titleLines,
            String documentType,
            Layout layout,
            List<Field<String>> issuers,
            @Nullable Field<String> docNumber,
            List<Field<String>> signers,
            @Nullable Field<String> copyNumber,
            @Nullable Field<String> secrecy,
            @Nullable Field<String> urgency,
            @Nullable Recipients recipients) {
        public Head {
            titleLines = List.copyOf(titleLines);
            issuers = List.copyOf(issuers);
            signers = List.copyOf(signers);
        }
    }

    /**
     * 主送机关 or 抄送机关.
     *
     * @param printed as printed, without the colon or full stop behind it
     * @param bodies the single bodies
     */
    public record Recipients(Field<String> printed, List<String> bodies) {
        public Recipients {
            bodies = List.copyOf(bodies);
        }
    }

    /**
     * The elements below the text.
     *
     * @param signatories 署名; where the author wrote none, the issuers
     * @param signatoriesWritten true where 署名 was written
     * @param issuedDate 成文日期
     * @param sealing 用印; null where the theme decides
     * @param note 附注, without brackets
     * @param attachments 附件说明, in order
     * @param copies 抄送
     * @param printer 印发机关
     * @param printDate 印发日期
     */
    public record Tail(
            List<Field<String>> signatories,
            boolean signatoriesWritten,
            @Nullable Field<LocalDate> issuedDate,
            @Nullable Field<Sealing> sealing,
            @Nullable Field<String> note,
            List<AttachmentNote> attachments,
            @Nullable Recipients copies,
            @Nullable Field<String> printer,
            @Nullable Field<LocalDate> printDate) {
        public Tail {
            signatories = List.copyOf(signatories);
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * One line of the 附件说明.
     *
     * @param matrix true where the tool typesets the task matrix there (自动: 任务矩阵)
     */
    public record AttachmentNote(Field<String> name, boolean matrix) {}

    /**
     * The disclosure metadata.
     *
     * @param openness 公开属性
     * @param indexNumber 索引号
     * @param topic 主题分类
     * @param published 发布日期
     * @param validity 有效性
     * @param replaces 替代
     * @param replacedBy 被替代
     * @param draft true for 状态: 草稿
     */
    public record Disclosure(
            @Nullable Field<Openness> openness,
            @Nullable Field<String> indexNumber,
            @Nullable Field<String> topic,
            @Nullable Field<LocalDate> published,
            @Nullable Field<Validity> validity,
            List<Field<String>> replaces,
            List<Field<String>> replacedBy,
            boolean draft) {
        public Disclosure {
            replaces = List.copyOf(replaces);
            replacedBy = List.copyOf(replacedBy);
        }
    }

    /**
     * What concerns the plan as a plan.
     *
     * @param period 实施期限
     * @param superiors 上级文件
     * @param numbering 编号方式
     * @param printsTaskFields true for 任务要素: 印出
     */
    public record Planning(
            @Nullable Field<Period> period,
            List<Field<String>> superiors,
            Numbering numbering,
            boolean printsTaskFields) {
        public Planning {
            superiors = List.copyOf(superiors);
        }
    }

    /** How the items of a document are numbered (编号方式). */
    public enum Numbering {
        /** 连续: through all sections. */
        THROUGH,
        /** 分节: from 1 in each section. */
        BY_SECTION,
        /** As the text does. */
        AS_WRITTEN
    }
}
