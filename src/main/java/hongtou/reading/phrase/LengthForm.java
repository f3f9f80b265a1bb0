package hongtou.reading.phrase;

import hongtou.model.Due;
import hongtou.model.Period;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many years the work is given: 用4年左右时间建成…, 分2年完成…; counted from the first day of the plan where that is known. */
final class LengthForm implements DeadlineForm {
    private static final Pattern USED = Pattern.compile("(?:利用|用)([一二两三四五六七八九十]|\\d{1,2})年(左右)?的?时间");
    private static final Pattern DIVIDED = Pattern.compile("分([一二两三四五六]|\\d)年()(?=完成|实施|推进|建设|建成|改造|解决|落实|消除|整治)");

    @Override
    public @Nullable Found at(ReadText text, int start, TimeContext context) {
        char c = text.chars().charAt(start);
        if ("利用分".indexOf(c) < 0) {
            return null;
        }
        boolean placed = text.isHead(start) || "争取划拟将要力以".indexOf(text.chars().charAt(start - 1)) >= 0;
        Matcher m = (c == '分' ? DIVIDED : USED).matcher(text.chars()).region(start, text.length());
        if (!placed || !m.lookingAt()) {
            return null;
        }
        int years = HanNumber.at(m.group(1), 0).value();
        boolean about = "左右".equals(m.group(2));
        Period period = context.period();
        LocalDate last =
                period == null || about ? null : period.from().plusYears(years).minusDays(1);
        return years < 1 ? null : Found.of(start, m.end(), new Due.Relative("start", "P" + years + "Y", last));
    }
}
