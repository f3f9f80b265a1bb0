package hongtou.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void writesNestedValuesInTheOrderGiven() {
        String json = Json.write(Json.object("b", 1, "a", Arrays.asList(true, null, "安全"), "c", Json.object()));

        assertThat(json).isEqualTo("""
                        {
                          "b": 1,
                          "a": [
                            true,
                            null,
                            "安全"
                          ],
                          "c": {}
                        }
                        """);
    }

    @Test
    void escapesWhatRfc8259Demands() {
        assertThat(Json.write("\"\\\n\r\t\u0000\u001F")).isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0000\\u001f\"\n");
    }

    @Test
    void escapesLineSeparatorsThatJavaScriptStumblesOver() {
        assertThat(Json.write("\u2028\u2029")).isEqualTo("\"\\u2028\\u2029\"\n");
    }

    @Test
    void keepsCharactersOutsideTheBmp() {
        assertThat(Json.write("𠮷😀")).isEqualTo("\"𠮷😀\"\n");
    }

    @Test
    void halfACharacterIsEscapedSoThatTheBytesStayUtf8() {
        assertThat(Json.write("a\uD83Db\uDE00")).isEqualTo("\"a\\ud83db\\ude00\"\n");
    }

    @Test
    void keysAreEscapedToo() {
        assertThat(Json.write(Json.object("a\"b", "c"))).isEqualTo("{\n  \"a\\\"b\": \"c\"\n}\n");
    }

    @Test
    void refusesWhatJsonCannotSay() {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.write(new Object()));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.write(List.of(Double.NaN)));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.write(Float.POSITIVE_INFINITY));
    }
}
