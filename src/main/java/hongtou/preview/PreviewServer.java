package hongtou.preview;

import com.sun.net.httpserver.HttpServer;
import hongtou.build.Preview;
import hongtou.diagnostic.Language;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Serves a preview to browsers on this machine, and to nobody else. */
public final class PreviewServer implements AutoCloseable {
    /** A browser asks for a handful of files at once. */
    private static final int THREADS = 6;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Future<?> first;

    private PreviewServer(HttpServer server, ExecutorService threads, Future<?> first) {
        this.server = server;
        this.threads = threads;
        this.first = first;
    }

    /**
     * Begins to listen.
     *
     * @param port 1 to 65535, or 0 for any that is free
     * @param language that of the findings shown in the pages
     * @throws IOException where the port cannot be had
     */
    public static PreviewServer start(Preview preview, int port, Language language) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, PreviewServer::daemon);
        server.setExecutor(threads);
        server.createContext("/", new PreviewHandler(new PreviewPages(preview, new ReportJson(language))));
        server.start();
        // The first build takes longest: it begins before anybody asks. What goes wrong in it is told to the first who
        // asks.
        Future<?> first = threads.submit(() -> preview.report(""));
        return new PreviewServer(server, threads, first);
    }

    /** A thread that does not keep the program alive. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "preview");
        thread.setDaemon(true);
        return thread;
    }

    /** The address of the first page. */
    public String address() {
        InetSocketAddress bound = server.getAddress();
        String host = bound.getAddress().getHostAddress();
        return "http://" + (bound.getAddress() instanceof Inet6Address ? "[::1]" : host) + ":" + bound.getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        first.cancel(true);
        threads.shutdownNow();
    }
}
