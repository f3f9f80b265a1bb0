package hongtou.reading.phrase;

import hongtou.model.Due;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counted from an event: 印发之日起30日内, 会议结束后5个工作日内, 10个工作日内; 事故调查报告公布后. */
final class RelativeForm implements DeadlineForm {
    private static final String LENGTH = "(半|\\d{1,3}|[一二三四五六七八九十两]{1,3})个?(工作日|日|天|周|星期|月|年)(?:之内|以内|内)";
    private static final String ISSUE_STARTS = "自从在于本该此工实行方意通办规文细计预正印下发公出施";
    private static final Pattern SINCE_ISSUE = Pattern.compile("(?:自|从|在|于)?(?:本|该|此|工作|实施|行动){0,3}"
            + "(?:方案|意见|通知|办法|规划|文件|细则|通告|规定|计划|预案)?(?:正式)?(?:印发|下发|发布|公布|出台|实施|施行|发文)"
            + "(?:之日|当日|之时)?(?:起|后|之后|以后)的?" + LENGTH);
    private static final Pattern SINCE_EVENT = Pattern.compile("([^，。；：、\\n]{2,24}?)(?:之日起|后|之后|以后)的?" + LENGTH);
    private static final Pattern PLAIN = Pattern.compile(LENGTH);
    private static final Pattern AFTER_EVENT =
            Pattern.compile("([^，。；：、\\n]{2,24}?(?:公布|印发|出台|发布|下发|批复|颁布|通过|修订))(?:后|之后|以后)(?=，)");
    /** Limits of a service or of a report of an accident: not deadlines of a plan. */
    private static final Pattern SERVICE =
            Pattern.compile("接到|接报|收到|发现|受理|申请|作出|事故发生|发生事故|知道|公示|签收|不得|未|曾|发生过|登记|注册|处罚|被|次以上|予以");

    private static final Pattern COMMAND = Pattern.compile("要|应|须|组织|召开|及时|抓紧|开展|制定|完成|落实");
    private static final Pattern WORK = Pattern.compile("完成|报|制定|建立|整改|印发|提交|召开|开展|落实|实现|组织|拿出|启动|办结|达到");

    @Override
    public @Nullable Found at(ReadText text, int start, TimeContext context) {
        String chars = text.chars();
        if (ISSUE_STARTS.indexOf(chars.charAt(start)) >= 0) {
            Matcher issue = SINCE_ISSUE.matcher(chars).region(start, chars.length());
            if (issue.lookingAt()) {
                return counted(issue, 1, "issued", context.issued());
            }
        }
        boolean head = text.isHead(start) || (context.slot() && start == 0);
        if (head && start == text.skipOpening(start, Math.min(chars.length(), start + 12))) {
            Found event = event(text, start);
            if (event != null) {
                return event;
            }
        }
        return plain(text, start, context);
    }

    private static @Nullable Found event(ReadText text, int start) {
        String chars = text.chars();
        int end = text.clauseEnd(start, 48);
        Matcher m = SINCE_EVENT.matcher(chars).region(start, end);
        if (m.lookingAt()) {
            boolean service = SERVICE.matcher(m.group()).find();
            return service ? Found.none(start, m.end()) : counted(m, 2, m.group(1), null);
        }
        Matcher after = AFTER_EVENT.matcher(chars).region(start, Math.min(chars.length(), end + 1));
        if (after.lookingAt() && !after.group(1).contains("了")) {
            int to = text.sentenceEnd(after.end(), 120);
            boolean commands = COMMAND.matcher(chars).region(after.end(), to).find();
            return commands ? Found.of(start, after.end(), new Due.Relative(after.group(1), "P0D", null)) : null;
        }
        return null;
    }

    /** 10个工作日内: only where a sentence of the plan says what is to be done within it. */
    private static @Nullable Found plain(ReadText text, int start, TimeContext context) {
        String chars = text.chars();
        char first = chars.charAt(start);
        if (!CleanText.isDigit(first) && !HanNumber.isHan(first) && first != '半') {
            return null;
        }
        Matcher m = PLAIN.matcher(chars).region(start, chars.length());
        char before = start == 0 ? '。' : chars.charAt(start - 1);
        if (!m.lookingAt() || CleanText.isDigit(before) || HanNumber.isHan(before)) {
            return null;
        }
        boolean placed = text.isHead(start) || "在于用要应须取力于并".indexOf(before) >= 0;
        Matcher service = SERVICE.matcher(chars).region(text.sentenceStart(start), text.sentenceEnd(m.end(), 60));
        boolean work =
                WORK.matcher(chars).region(m.end(), text.clauseEnd(m.end(), 60)).find();
        boolean due = context.slot() || (placed && work && !inReach(service, start));
        return due ? counted(m, 1, "issued", null) : Found.none(start, m.end());
    }

    private static boolean inReach(Matcher service, int start) {
        return service.region(Math.max(service.regionStart(), start - 60), service.regionEnd())
                .find();
    }

    private static @Nullable Found counted(Matcher m, int group, String event, @Nullable LocalDate from) {
        boolean half = "半".equals(m.group(group));
        int value = half ? 0 : HanNumber.at(m.group(group), 0).value();
        String unit = m.group(group + 1);
        if (value < 0 || (half && !"月年".contains(unit))) {
            return null;
        }
        String offset = offset(value, half, unit);
        boolean workdays = "工作日".equals(unit);
        LocalDate date = from == null || workdays ? null : from.plus(java.time.Period.parse(offset));
        return Found.of(m.start(), m.end(), new Due.Relative(event, offset, date));
    }

    /** Half a year is 6 months, half a month 15 days. */
    private static String offset(int value, boolean half, String unit) {
        return switch (unit) {
            case "年" -> half ? "P6M" : "P" + value + "Y";
            case "月" -> half ? "P15D" : "P" + value + "M";
            case "周", "星期" -> "P" + value + "W";
            default -> "P" + value + "D";
        };
    }
}
