package hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import hongtou.model.Document;
import hongtou.model.Holidays;
import hongtou.model.Register;
import hongtou.render.matrix.CalendarIcs;
import hongtou.render.matrix.ClauseLinks;
import hongtou.render.matrix.MatrixCsv;
import hongtou.render.matrix.MatrixMarkdown;
import hongtou.render.matrix.MatrixXlsx;
import hongtou.render.matrix.PlansJson;
import hongtou.render.site.Site;
import hongtou.render.site.SiteRenderer;
import hongtou.render.site.SiteSettings;
import hongtou.theme.Theme;
import hongtou.theme.ThemeFiles;
import hongtou.view.Calendar;
import hongtou.view.Checklist;
import hongtou.view.Owner;
import hongtou.view.TaskMatrix;
import hongtou.view.WorkingDays;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The project's plans in every form that leaves the program: counts, days and owners are the same in all. */
class OutputsAgreeTest {
    private static final WorkingDays WEEK = new WorkingDays(Holidays.NONE);

    private static List<Document> documents;
    /** Task id to its day, its owners and its words of time, as the CSV has them. */
    private static Map<String, Facts> expected;

    /** @param owners in the order of the output: lead, then others */
    private record Facts(String day, String owners, String due) {}

    @BeforeAll
    static void read() {
        documents = DocumentFiles.read(new Workspace(Path.of("")).documents(), Optional.empty()).documents().stream()
                .filter(Document::isPublic)
                .toList();
        expected = csv(MatrixCsv.writeWithoutBom(TaskMatrix.of(documents)));
        assertThat(documents).hasSizeGreaterThanOrEqualTo(5);
        assertThat(expected).hasSizeGreaterThan(100);
    }

    @Test
    void workbookSaysWhatTheCsvSays() throws IOException {
        byte[] bytes = MatrixXlsx.write(documents, ClauseLinks.NONE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            DataFormatter words = new DataFormatter();
            XSSFSheet sheet = workbook.getSheet("全部");
            List<List<String>> rows = new ArrayList<>();
            for (Row row : sheet) {
                List<String> cells = new ArrayList<>();
                for (int c = 0; c < sheet.getRow(0).getLastCellNum(); c++) {
                    cells.add(words.formatCellValue(row.getCell(c)));
                }
                rows.add(cells);
            }
            assertThat(facts(rows)).isEqualTo(expected);
        }
    }

    @Test
    void jsonSaysWhatTheCsvSays() {
        String json = PlansJson.write(documents);
        Map<String, Facts> found = new LinkedHashMap<>();
        Matcher task = Pattern.compile("(?s)\"id\": \"([^\"/]+/[0-9.]+)\",\\s*\"number\".*?\"source\": \\{\\s*\"file\"")
                .matcher(json);
        while (task.find()) {
            found.put(task.group(1), json(task.group()));
        }

        assertThat(found.keySet()).containsExactlyElementsOf(expected.keySet());
        found.forEach((id, facts) -> {
            Facts known = Objects.requireNonNull(expected.get(id));
            assertThat(facts.owners()).as(id).isEqualTo(known.owners());
            assertThat(facts.due()).as(id).isEqualTo(known.due());
            assertThat(facts.day()).as(id).contains(known.day());
        });
    }

    /** The day of a task is one of the days of its deadlines. */
    private static Facts json(String task) {
        List<String> owners = new ArrayList<>();
        for (String role : List.of("lead", "responsible", "support")) {
            strings(task, "(?s)\"" + role + "\": \\[(.*?)\\]").forEach(owners::add);
        }
        Matcher person = Pattern.compile("\"name\": \"([^\"]*)\",\\s*\"post\": \"([^\"]*)\"")
                .matcher(task);
        while (person.find()) {
            owners.add(person.group(1).isEmpty() ? person.group(2) : person.group(1));
        }
        String deadlines = task.substring(task.indexOf("\"deadlines\""));
        return new Facts(
                captures(deadlines, "\"date\": \"([-0-9]+)\"").collect(Collectors.joining(" ")),
                owners.stream().distinct().collect(Collectors.joining("、")),
                captures(deadlines, "\"text\": \"([^\"]*)\"").distinct().collect(Collectors.joining("；")));
    }

    private static List<String> strings(String task, String list) {
        return captures(task, list).flatMap(l -> captures(l, "\"([^\"]*)\"")).toList();
    }

    private static Stream<String> captures(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(r -> r.group(1));
    }

    @Test
    void markdownHasTheSameTasks() {
        String markdown = MatrixMarkdown.write(TaskMatrix.of(documents));

        assertThat(captures(markdown, "(?m)\\| ([^|/ ]+/[0-9.]+) \\|$").toList())
                .containsExactlyElementsOf(expected.keySet());
    }

    @Test
    void pagesSayWhatTheCsvSays() {
        Site site = new Site(SiteSettings.named("示例"), documents, new TreeMap<>(), LocalDate.of(2024, 6, 1));
        byte[] page = new SiteRenderer(new Theme("public", ThemeFiles.builtIn()))
                .render(site, f -> {})
                .get("matrix/index.html");
        List<Element> rows =
                Jsoup.parse(new String(page, StandardCharsets.UTF_8)).select("table.tasks tbody tr");

        assertThat(rows).hasSameSizeAs(expected.keySet());
        Map<String, Facts> byId = new TreeMap<>();
        expected.forEach((id, facts) -> byId.put(id.replaceAll("[^\\p{L}\\p{N}]+", "-"), facts));
        for (Element row : rows) {
            String id = row.id().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceFirst("^(t|task)-", "");
            Facts facts = Objects.requireNonNull(byId.get(id), row.id());
            assertThat(row.attr("data-month")).as(row.id()).isEqualTo(facts.day());
            assertThat(new TreeSet<>(List.of(row.attr("data-owners").split("[\n、]"))))
                    .as(row.id())
                    .isEqualTo(new TreeSet<>(List.of(facts.owners().split("、"))));
        }
    }

    @Test
    void calendarHasTheDaysOfTheCsvAndTwoLibrariesReadThem() throws Exception {
        Calendar calendar = Calendar.of(documents, WEEK);
        String ics = new String(CalendarIcs.write(calendar, "任务", ClauseLinks.NONE), StandardCharsets.UTF_8);
        List<VEvent> events = Biweekly.parse(ics).first().getEvents();
        List<String> others = new CalendarBuilder()
                .build(new StringReader(ics)).getComponents(Component.VEVENT).stream()
                        .map(c -> c.getProperty(Property.UID).orElseThrow().getValue() + " "
                                + c.getProperty(Property.DTSTART).orElseThrow().getValue())
                        .toList();

        assertThat(events).hasSameSizeAs(calendar.entries());
        assertThat(events.stream().map(e -> e.getUid().getValue() + " " + day(e).replace("-", "")))
                .containsExactlyElementsOf(others);
        expected.forEach((id, facts) -> {
            if (!facts.day().isEmpty()) {
                assertThat(events)
                        .as(id)
                        .anySatisfy(e -> assertThat(e.getUid().getValue() + day(e))
                                .startsWith(id + "/")
                                .endsWith(facts.day()));
            }
        });
        for (VEvent event : events) {
            String id = event.getUid().getValue().replaceFirst("/d?\\d+@hongtou$", "");
            if (expected.containsKey(id) && !expected.get(id).owners().isEmpty()) {
                assertThat(event.getSummary().getValue())
                        .endsWith("（" + expected.get(id).owners() + "）");
            }
        }
    }

    private static String day(VEvent event) {
        var raw = event.getDateStart().getValue().getRawComponents();
        return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate()).toString();
    }

    /** The checklist of the body with most tasks, printed: it names every day and clause of its checklist. */
    @Test
    void printedChecklistHasTheDaysOfTheTable() throws IOException {
        Owner owner = new Owner("镇安监站", Register.EMPTY);
        Checklist list = Checklist.of(owner, documents, null, WEEK);
        byte[] pdf = DocumentPdfs.of(Optional.empty(), f -> {}).render(list).bytes();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(read).replaceAll("\\s", "");

            assertThat(list.items()).isNotEmpty();
            assertThat(list.items())
                    .allSatisfy(i -> assertThat(text)
                            .contains(String.valueOf(i.date()), i.duty().title().replaceAll("\\s", "")));
            assertThat(text).contains("有截止日期的" + list.items().size() + "项");
        }
    }

    private static Map<String, Facts> csv(String csv) {
        List<List<String>> rows = new ArrayList<>();
        Matcher cell = Pattern.compile("(?s)(\"(?:[^\"]++|\"\")*+\"|[^,\r\n]*)(,|\r\n)")
                .matcher(csv);
        List<String> row = new ArrayList<>();
        while (cell.find()) {
            String words = cell.group(1);
            row.add(
                    words.startsWith("\"")
                            ? words.substring(1, words.length() - 1).replace("\"\"", "\"")
                            : words);
            if (cell.group(2).equals("\r\n")) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return facts(rows);
    }

    private static Map<String, Facts> facts(List<List<String>> rows) {
        List<String> heads = rows.get(0);
        Map<String, Facts> facts = new LinkedHashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            String owners = Stream.of("牵头单位", "责任/配合单位")
                    .map(h -> row.get(heads.indexOf(h)))
                    .filter(w -> !w.isEmpty())
                    .collect(Collectors.joining("、"));
            facts.put(
                    row.get(heads.indexOf("编号")),
                    new Facts(row.get(heads.indexOf("截止日期")), owners, row.get(heads.indexOf("完成时限"))));
        }
        return facts;
    }
}
