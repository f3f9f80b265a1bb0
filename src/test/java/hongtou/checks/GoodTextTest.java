package hongtou.checks;

import static org.assertj.core.api.Assertions.assertThat;

import hongtou.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Good sentences that look like faults: a rule that cries wolf is worse than none. */
class GoodTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各级党委委员、纪委委员要带头落实“一岗双责”，市发改委委主任会议研究决定。",
                "以提高水平为目的的培训，为了了解底数，逐户走访。",
                "人人讲安全、个个会应急，常常讲、时时抓，处处留心。",
                "推进推进会确定的事项，按按钮报警，其其格同志负责联络。",
                "公共服务务必到位，工作作风更加务实，现在在建工程全部纳入监管。",
                "落实《关于印发〈安全生产管理办法（试行）〉的通知》（甲安发〔2024〕2号）要求。",
                "认真执行《安全生产培训机构基本条件》（AQ8011-2023）和GB/T 9704—2012。",
                "值班电话0358-1234567，网址https://www.example.gov.cn/a?b=1,2，邮箱anjian@example.gov.cn。",
                "每天9:30—17:00受理，误差不超过±1.5％，比例为1:3。",
                "围绕AI视频、5G＋工业互联网、APP、VR体验馆、PM2.5监测，推广O2O模式。",
                "演练占比达到40％，参训率应达到100％，时间不少于3天，至少1次。",
                "做到：1）底数清；2）情况明；3）责任实。",
                "坚持“四不两直”“双随机、一公开”，严防‘带病’运行。",
                "以下简称“领导小组”，下设综合、督导2个组：一是综合组，二是督导组。",
                "开展安全宣传“五进”，推动进企业、进农村、进社区、进学校、进家庭。",
                "开展安全宣传“五进”，推动进企业、进农村、进学校等活动。",
                "严守国家秘密和商业秘密，做好机密文件管理。",
                "对2023年及以前排查发现的重大事故隐患，2024年底前基本消除。",
                "截至2024年2月29日，全乡共排查场所1234567890123处。",
                "统一社会信用代码91140000138123412X，项目编号202403220000000001。",
                "加强乡村建设，提升市场监管水平，等级评定、等额选举依法进行。",
                "乾隆年间古建筑和著名商标由专人管理，登高瞭望，执法人员徵羽同志负责。",
                "省委省政府部署开展“十大行动”，我乡结合实际抓好落实。",
            })
    void nothingAboveInformationIsFound(String sentence) {
        assertThat(Checks.of(List.of(Draft.text(sentence))).findings())
                .filteredOn(d -> d.severity() != Severity.INFO)
                .isEmpty();
    }
}
