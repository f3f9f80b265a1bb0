package hongtou.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Marks tests that need Chromium: one browser and one site for all of them, handed in as {@link Tab} and {@link TestSite}. Without
 * Chromium they are skipped; where the variable HONGTOU_BROWSER says {@code required}, as in continuous integration, they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowser.Extension.class)
@interface InBrowser {

    /** Keeps browser and site until the last test is over. */
    final class Extension implements ExecutionCondition, ParameterResolver {
        private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(InBrowser.class);

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            Optional<Path> program = Chromium.installed();
            if (program.isPresent()) {
                return ConditionEvaluationResult.enabled(program.get().toString());
            }
            if ("required".equals(System.getenv("HONGTOU_BROWSER"))) {
                throw new IllegalStateException("no Chromium on the path, and HONGTOU_BROWSER requires one");
            }
            return ConditionEvaluationResult.disabled(
                    "no Chromium on the path: install chromium to have the pages tested in a real browser");
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            return type == Tab.class || type == TestSite.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Shared shared =
                    context.getRoot().getStore(SPACE).computeIfAbsent(Shared.class, type -> new Shared(), Shared.class);
            return parameter.getParameter().getType() == Tab.class ? shared.tab : shared.site;
        }
    }

    /** What all tests use. */
    final class Shared implements AutoCloseable {
        private final Chromium browser;
        private final Tab tab;
        private final TestSite site;

        Shared() {
            try {
                site = TestSite.make();
                browser = Chromium.start(Chromium.installed().orElseThrow());
                tab = new Tab(browser);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            browser.close();
            site.delete();
        }
    }
}
