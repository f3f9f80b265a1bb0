package hongtou.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the house in order; a crooked house made for this test shows that disorder would be seen. */
class HouseTest {
    private static final House HOUSE = new House("hongtou");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("hongtou");

    private static final House CROOKED_HOUSE = new House("hongtou.meta.crooked");
    private static final JavaClasses CROOKED_CLASSES = new ClassFileImporter().importPackages("hongtou.meta.crooked");

    private static final int LONGEST_FILE = 400;

    @Test
    void wholeHouseIsSeen() {
        assertThat(CLASSES).hasSizeGreaterThan(100);
        assertThat(CLASSES.stream().map(c -> c.getPackageName()).distinct())
                .contains(
                        "hongtou.source", "hongtou.model", "hongtou.reading.phrase", "hongtou.checks", "hongtou.view");
        assertThat(CLASSES).noneMatch(c -> c.getName().startsWith("hongtou.meta"));
    }

    @Test
    void everyPackageIsARoom() {
        assertThat(HOUSE.strangers(CLASSES)).isEmpty();
        assertThat(CROOKED_HOUSE.strangers(CROOKED_CLASSES)).containsExactly("hongtou.meta.crooked.util");
    }

    @Test
    void roomsKnowOnlyRoomsBelowThem() {
        HOUSE.order().forEach(rule -> rule.check(CLASSES));
    }

    @Test
    void eachLibraryHasItsRoom() {
        HOUSE.libraries().forEach(rule -> rule.check(CLASSES));
    }

    @Test
    void timeLocaleAndConsoleAreParameters() {
        HOUSE.parameters().check(CLASSES);
    }

    @Test
    void disorderIsSeen() {
        assertThat(violated(CROOKED_HOUSE.order()))
                .extracting(rule -> rule.substring(0, rule.indexOf(" knows only ")))
                .containsExactlyInAnyOrder("source", "view");
        assertThat(violated(CROOKED_HOUSE.libraries())).hasSize(1).allMatch(rule -> rule.startsWith("org.jsoup.."));
        assertThatThrownBy(() -> CROOKED_HOUSE.parameters().check(CROOKED_CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("LocalDate.now(")
                .hasMessageContaining("Locale.getDefault()")
                .hasMessageContaining("System.out");
    }

    @Test
    void everyPackageIsNullMarked() {
        List<JavaPackage> packages =
                CLASSES.stream().map(c -> c.getPackage()).distinct().toList();

        assertThat(packages).hasSizeGreaterThan(10).allMatch(p -> p.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void filesAreShort() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> java = files.filter(f -> f.toString().endsWith(".java")).toList();
            assertThat(java)
                    .hasSizeGreaterThan(100)
                    .allSatisfy(f ->
                            assertThat(Files.readAllLines(f)).as(f.toString()).hasSizeLessThanOrEqualTo(LONGEST_FILE));
        }
    }

    private static List<String> violated(List<ArchRule> rules) {
        return rules.stream()
                .filter(rule -> rule.evaluate(CROOKED_CLASSES).hasViolation())
                .map(ArchRule::getDescription)
                .toList();
    }
}
