package hongtou.render.site;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What {@code site/site.yml} says about the site; a value that is not written is an empty text.
 *
 * @param name 网站名称
 * @param domain 网站域名, such as www.linxian.gov.cn
 * @param address 网站地址, the address of the home page that sitemap and feed build on; ends in a slash
 * @param identifier 网站标识码
 * @param description 网站说明, one sentence below the name
 * @param publisher who answers for the site
 * @param filing its registrations
 * @param columns 栏目, by the word that names the column in the settings
 */
public record SiteSettings(
        String name,
        String domain,
        String address,
        String identifier,
        String description,
        Publisher publisher,
        Filing filing,
        Map<String, ColumnSettings> columns) {
    private static final Set<String> WEB = Set.of("http", "https");

    public SiteSettings {
        columns = new LinkedHashMap<>(columns);
    }

    /**
     * Who answers for the site.
     *
     * @param organiser 主办单位
     * @param maintainer 承办单位
     * @param contact 联系方式
     * @param postalAddress 地址
     * @param postcode 邮编
     * @param rightsYear 版权年份
     */
    public record Publisher(
            String organiser,
            String maintainer,
            String contact,
            String postalAddress,
            String postcode,
            String rightsYear) {}

    /**
     * The registrations that the footer of a government site shows (国办发〔2017〕47号).
     *
     * @param icp ICP备案号
     * @param police 公安备案号
     * @param certificate 党政机关标识, the address of the certificate
     */
    public record Filing(String icp, String police, String certificate) {}

    /**
     * How a column is called.
     *
     * @param name 名称
     * @param description 说明
     * @param keywords 关键词
     * @param type 类型, one of the types of 国办发〔2017〕47号
     */
    public record ColumnSettings(String name, String description, String keywords, String type) {}

    /** 网站地址 where it is a whole address of the web that links can begin with, else an empty text. */
    String webAddress() {
        return origin().isEmpty() ? "" : address;
    }

    /** Scheme and host of 网站地址, in the ASCII letters that a security policy takes; an empty text where it is no address. */
    String origin() {
        try {
            URI uri = new URI(address);
            String host = uri.getRawAuthority();
            boolean whole = WEB.contains(String.valueOf(uri.getScheme())) && host != null && uri.getRawQuery() == null;
            return whole ? uri.getScheme() + "://" + IDN.toASCII(host) : "";
        } catch (URISyntaxException | IllegalArgumentException e) {
            return "";
        }
    }

    /** A site that says nothing but its name. */
    public static SiteSettings named(String name) {
        return new SiteSettings(
                name, "", "", "", "", new Publisher("", "", "", "", "", ""), new Filing("", "", ""), Map.of());
    }
}
