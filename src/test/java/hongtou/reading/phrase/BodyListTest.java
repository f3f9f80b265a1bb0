package hongtou.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyListTest {
    /** The list ends inside 以及 or 及其: what joins two names must stand in the list as a whole. */
    @Test
    void aLinkThatReachesOverTheEndPartsNothing() {
        for (String text : new String[] {"镇应急办及其下属单位", "镇应急办以及派出所"}) {
            assertThat(BodyList.split(text, 0, 5))
                    .as(text)
                    .isNotEmpty()
                    .allMatch(p -> p.from() < p.to() && p.to() <= 5);
        }
    }
}
