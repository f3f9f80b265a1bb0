package hongtou.browser;

import hongtou.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A real Chromium without a window, steered by the protocol of its developer tools. */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final int SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Map<?, ?>>> waiting = new ConcurrentHashMap<>();
    private final List<Consumer<Map<?, ?>>> listeners = new CopyOnWriteArrayList<>();

    private Chromium(Process process, Path profile, String address) {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Messages())
                .join();
    }

    /** The program, where the machine has one on its path. */
    static Optional<Path> installed() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(java.io.File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path program) throws IOException {
        Path profile = Files.createTempDirectory("hongtou-chromium-");
        Process process = new ProcessBuilder(List.of(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--remote-allow-origins=*",
                        "--user-data-dir=" + profile,
                        "about:blank"))
                .redirectErrorStream(true)
                .start();
        return new Chromium(process, profile, address(process));
    }

    private static String address(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String said = "DevTools listening on ";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(said)) {
                drain(lines);
                return line.substring(said.length());
            }
        }
        throw new IOException("Chromium did not start");
    }

    /** A browser whose output nobody reads stops. */
    private static void drain(BufferedReader lines) {
        Thread reader = new Thread(() -> lines.lines().forEach(line -> {}), "chromium-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Sends a command and waits for its outcome. */
    Map<?, ?> call(String session, String method, Map<String, ?> parameters) {
        int id = lastId.incrementAndGet();
        CompletableFuture<Map<?, ?>> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        Map<String, @Nullable Object> message = Json.object("id", id, "method", method, "params", parameters);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(Json.write(message), true).join();
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method, e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(method, e);
        }
    }

    void listen(Consumer<Map<?, ?>> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        List<Path> left = new ArrayList<>();
        try (Stream<Path> files = Files.walk(profile)) {
            files.forEach(left::add);
        } catch (java.io.UncheckedIOException gone) {
            return;
        }
        for (int i = left.size() - 1; i >= 0; i--) {
            left.get(i).toFile().delete();
        }
    }

    private final class Messages implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                String whole = text.toString();
                text.setLength(0);
                receive(whole);
            }
            webSocket.request(1);
            return null;
        }
    }

    /** JSON is YAML. */
    private void receive(String text) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(1 << 26).build();
        if (new Load(settings).loadFromString(text) instanceof Map<?, ?> message) {
            Object id = message.get("id");
            CompletableFuture<Map<?, ?>> answer = id == null ? null : waiting.remove((Integer) id);
            if (answer == null) {
                listeners.forEach(listener -> listener.accept(message));
            } else if (message.get("result") instanceof Map<?, ?> result) {
                answer.complete(result);
            } else {
                answer.completeExceptionally(new IllegalStateException(text));
            }
        }
    }
}
