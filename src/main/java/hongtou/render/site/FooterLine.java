package hongtou.render.site;

import java.util.ArrayList;
import java.util.List;

/**
 * One piece of the footer.
 *
 * @param address where it leads, or an empty text
 */
record FooterLine(String words, String address) {
    /** Where the registrations of websites can be looked up. */
    private static final String ICP = "https://beian.miit.gov.cn/";

    private static final String POLICE = "https://beian.mps.gov.cn/";

    boolean linked() {
        return !address.isEmpty();
    }

    /** The elements that 国办发〔2017〕47号 asks for, as far as the settings have them. */
    static List<FooterLine> of(SiteSettings settings) {
        List<FooterLine> lines = new ArrayList<>();
        SiteSettings.Publisher publisher = settings.publisher();
        SiteSettings.Filing filing = settings.filing();
        add(lines, "主办单位：", publisher.organiser(), "");
        add(lines, "承办单位：", publisher.maintainer(), "");
        add(lines, "联系方式：", publisher.contact(), "");
        add(lines, "地址：", publisher.postalAddress(), "");
        add(lines, "邮编：", publisher.postcode(), "");
        add(lines, "网站标识码：", settings.identifier(), "");
        add(lines, "", filing.icp(), ICP);
        add(lines, "", filing.police(), POLICE);
        if (!filing.certificate().isEmpty()) {
            lines.add(new FooterLine("党政机关网站标识", filing.certificate()));
        }
        if (!publisher.rightsYear().isEmpty()) {
            lines.add(new FooterLine("版权所有 © " + publisher.rightsYear() + " " + publisher.organiser(), ""));
        }
        return lines;
    }

    private static void add(List<FooterLine> lines, String label, String value, String address) {
        if (!value.isEmpty()) {
            lines.add(new FooterLine(label + value, address));
        }
    }
}
