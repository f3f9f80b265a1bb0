package hongtou.preview;

import java.nio.charset.StandardCharsets;

/**
 * What a browser is given.
 *
 * @param status of HTTP
 * @param type the media type
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes, handed on to be sent
record Answer(int status, String type, byte[] body) {

    static Answer text(int status, String words) {
        return new Answer(status, "text/plain; charset=utf-8", words.getBytes(StandardCharsets.UTF_8));
    }
}
