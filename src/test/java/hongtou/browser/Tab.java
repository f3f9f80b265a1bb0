package hongtou.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One page of the browser. */
final class Tab {
    private static final int SECONDS = 30;

    /** True when the first words are on the screen. */
    private static final String DRAWN = "performance.getEntriesByName('first-contentful-paint').length > 0";

    /** The scripts that the page waits for before it draws anything, each in a line. */
    private static final String AT_ONCE =
            "[...document.scripts].filter(s => !s.defer && !s.async).map(s => s.src + '\\n').join('') || '-'";

    private final Chromium browser;
    private final String session;
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final Semaphore loaded = new Semaphore(0);
    private final Queue<Map<?, ?>> held = new ConcurrentLinkedQueue<>();

    Tab(Chromium browser) {
        this.browser = browser;
        Object target = browser.call("", "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId");
        this.session = String.valueOf(
                browser.call("", "Target.attachToTarget", Map.of("targetId", String.valueOf(target), "flatten", true))
                        .get("sessionId"));
        browser.listen(this::event);
        for (String domain : List.of("Page", "Runtime", "Log")) {
            call(domain + ".enable", Map.of());
        }
    }

    private void event(Map<?, ?> message) {
        if (!session.equals(message.get("sessionId"))) {
            return;
        }
        String method = String.valueOf(message.get("method"));
        Map<?, ?> details = message.get("params") instanceof Map<?, ?> map ? map : Map.of();
        switch (method) {
            case "Page.loadEventFired" -> loaded.release();
            case "Fetch.requestPaused" -> held.add(details);
            case "Runtime.exceptionThrown" -> errors.add(String.valueOf(details));
            case "Runtime.consoleAPICalled" -> {
                if ("error".equals(details.get("type"))) {
                    errors.add(String.valueOf(details));
                }
            }
            case "Log.entryAdded" -> {
                if (details.get("entry") instanceof Map<?, ?> entry && "error".equals(entry.get("level"))) {
                    errors.add(String.valueOf(entry));
                }
            }
            default -> {}
        }
    }

    Map<?, ?> call(String method, Map<String, ?> parameters) {
        return browser.call(session, method, parameters);
    }

    /** Opens an address and waits until the page has loaded. */
    void open(String address) {
        // From a blank page even another fragment of the same page is a page to be loaded.
        load("about:blank");
        load(address);
    }

    private void load(String address) {
        loaded.drainPermits();
        call("Page.navigate", Map.of("url", address));
        try {
            if (!loaded.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("does not load: " + address);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Opens an address as a slow line brings it: the page is drawn before the scripts that wait for it are there.
     *
     * <p>So what a script changes afterwards is always seen to change, on a fast machine too.
     */
    void openDrawnBeforeScripts(String address) {
        load("about:blank");
        loaded.drainPermits();
        call("Fetch.enable", Map.of("patterns", List.of(Map.of("urlPattern", "*.js"))));
        try {
            call("Page.navigate", Map.of("url", address));
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            while (!loaded.tryAcquire(10, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() > until) {
                    throw new IllegalStateException("does not load: " + address);
                }
                letThrough(answer(DRAWN).equals("true") ? "" : answer(AT_ONCE));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            call("Fetch.disable", Map.of());
            held.clear();
        }
    }

    /** @param only addresses in lines; an empty text for all */
    private void letThrough(String only) {
        for (Map<?, ?> request : List.copyOf(held)) {
            String url = request.get("request") instanceof Map<?, ?> map ? String.valueOf(map.get("url")) : "";
            if (only.isEmpty() || only.contains(url + "\n")) {
                held.remove(request);
                call("Fetch.continueRequest", Map.of("requestId", String.valueOf(request.get("requestId"))));
            }
        }
    }

    /** The size of the window in CSS pixels. */
    void size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void dark(boolean dark) {
        Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        call("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    void scripts(boolean on) {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** The value of an expression; a promise is waited for. */
    Object evaluate(String script) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("expression", script);
        parameters.put("awaitPromise", true);
        parameters.put("returnByValue", true);
        Map<?, ?> answer = call("Runtime.evaluate", parameters);
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException(String.valueOf(answer.get("exceptionDetails")));
        }
        Object value = answer.get("result") instanceof Map<?, ?> result ? result.get("value") : null;
        return value == null ? "" : value;
    }

    String text(String script) {
        return String.valueOf(evaluate(script));
    }

    List<String> texts(String script) {
        List<String> texts = new ArrayList<>();
        if (evaluate(script) instanceof List<?> list) {
            list.forEach(t -> texts.add(String.valueOf(t)));
        }
        return texts;
    }

    /**
     * Waits until an expression is true. A page that is just being left, or has not got its parts yet, answers with an
     * error: it is asked again.
     */
    void await(String script) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        String answer = answer("!!(" + script + ")");
        while (!answer.equals("true")) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("never true: " + script + " (last answer: " + answer + ")");
            }
            // The pause is here and not in the page: a promise dies with the page that is left.
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(30));
            answer = answer("!!(" + script + ")");
        }
    }

    private String answer(String script) {
        try {
            return text(script);
        } catch (IllegalStateException beingLeft) {
            return String.valueOf(beingLeft.getCause() == null ? beingLeft : beingLeft.getCause());
        }
    }

    /** Presses and releases a key, as a hand does: Tab, Enter, Space, ArrowDown … */
    void press(String key) {
        String text = key.equals("Enter") ? "\r" : key.equals("Space") ? " " : "";
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("type", text.isEmpty() ? "rawKeyDown" : "keyDown");
        event.put("key", key.equals("Space") ? " " : key);
        event.put("code", key);
        event.put("windowsVirtualKeyCode", code(key));
        event.put("text", text);
        call("Input.dispatchKeyEvent", event);
        event.put("type", "keyUp");
        event.remove("text");
        call("Input.dispatchKeyEvent", event);
    }

    void type(String words) {
        call("Input.insertText", Map.of("text", words));
    }

    private static int code(String key) {
        return switch (key) {
            case "Tab" -> 9;
            case "Enter" -> 13;
            case "Space" -> 32;
            case "ArrowDown" -> 40;
            case "ArrowUp" -> 38;
            default -> 0;
        };
    }

    /** What went wrong on the pages since the last call. */
    List<String> takeErrors() {
        List<String> taken = List.copyOf(errors);
        errors.clear();
        return taken;
    }
}
