package hongtou.render.site;

import hongtou.render.site.SiteSettings.ColumnSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A column of the site (栏目): what its head tags say and where it stands.
 *
 * @param word the word that names it in the settings
 * @param folder with a slash at its end
 */
record Column(String word, String folder, String name, String description, String keywords, String type) {
    static final List<String> WORDS = List.of("文件", "任务", "单位", "日程", "搜索");
    static final List<String> FOLDERS =
            List.of(Folders.PLANS, Folders.MATRIX, Folders.OWNERS, Folders.CALENDAR, Folders.SEARCH);

    /** The columns, as the theme names them and the settings rename them; the internal site may have its own words. */
    static List<Column> all(Map<String, String> tokens, SiteSettings settings, boolean internal) {
        ColumnSettings nothing = new ColumnSettings("", "", "", "");
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < WORDS.size(); i++) {
            String word = WORDS.get(i);
            String token = "column." + word + ".";
            ColumnSettings own = settings.columns().getOrDefault(word, nothing);
            ColumnSettings inside = internal
                    ? new ColumnSettings(
                            tokens.getOrDefault(token + "内部名称", ""), tokens.getOrDefault(token + "内部说明", ""), "", "")
                    : nothing;
            columns.add(new Column(
                    word,
                    FOLDERS.get(i),
                    first(inside.name(), own.name(), tokens.getOrDefault(token + "名称", word)),
                    first(inside.description(), own.description(), tokens.getOrDefault(token + "说明", "")),
                    first("", own.keywords(), tokens.getOrDefault(token + "关键词", "")),
                    first("", own.type(), tokens.getOrDefault(token + "类型", ""))));
        }
        return columns;
    }

    private static String first(String inside, String own, String usual) {
        return !inside.isEmpty() ? inside : !own.isEmpty() ? own : usual;
    }
}
