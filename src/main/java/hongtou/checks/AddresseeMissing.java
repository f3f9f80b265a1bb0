package hongtou.checks;

import hongtou.diagnostic.Diagnostic;
import hongtou.diagnostic.Message;
import hongtou.model.Document;
import java.util.List;
import java.util.regex.Pattern;

/** HT633: 每月21日前报送工作进展情况: something is to be sent in by a day, and the paragraph does not say to whom. */
final class AddresseeMissing implements PassageRule {
    private static final Pattern SENT_IN = Pattern.compile(
            "(?<=[日底末]前，?)(?:及时)?(?:报送|上报)(?![^，。；]{0,16}[向给至到])[^，。；]{2,16}(?:情况|总结|报告|报表|信息)(?=[，。；])");
    /** Somebody is named: 报县安委办, 报送至, 向…报告, an address to send it to. */
    private static final Pattern ADDRESSEE = Pattern.compile(
            "(?<!上|汇|通|情|预|填|书)报[^，。；]{0,12}(?:办|局|委|所|中心|政府|指挥部|领导小组|专班|部门|会|站|股|科)|报送?[至到给]|[向给至][^，。；]{1,20}(?:报|反馈|备案)|邮箱|联系人|传真|电话|微信|系统|平台");

    @Override
    public String code() {
        return "HT633";
    }

    @Override
    public List<Diagnostic> check(Document document, Passage passage) {
        List<Hit> sent = Hit.all(SENT_IN, passage);
        if (sent.isEmpty() || ADDRESSEE.matcher(passage.text()).find()) {
            return List.of();
        }
        return List.of(Diagnostic.info(
                        code(),
                        sent.get(0).in(document),
                        new Message(
                                "“" + sent.get(0).words() + "”没有写明报给谁",
                                "\"" + sent.get(0).words() + "\" does not say to whom"))
                .hint("写明报送的单位，如“报镇安委办”", "name the body that it is sent to"));
    }
}
