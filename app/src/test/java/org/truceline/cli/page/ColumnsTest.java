package org.truceline.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.truceline.cli.Terminal;

class ColumnsTest {

    private static final String TITLE = "A title that is much longer than any column that could be given to it";

    private static Columns reports() {
        Columns columns = new Columns("REPORT", "DAY", "TITLE*");
        columns.row("a-report-with-a-long-name", "2031-05-04", TITLE);
        columns.row("b", "2031-05-05", "");
        return columns;
    }

    private static String drawn(Columns columns, int width) {
        Terminal terminal = new Terminal(false, false, width, false);
        return columns.heading(terminal) + "\n" + String.join("\n", columns.lines(terminal));
    }

    @Test
    void whatGivesWayIsCutWhereThatIsEnough() {
        assertThat(drawn(reports(), 66))
                .isEqualTo(
                        """
                        REPORT                     DAY         TITLE
                        a-report-with-a-long-name  2031-05-04  A title that is much…
                        b                          2031-05-05""");
    }

    @Test
    void elseItStandsWholeBelow() {
        assertThat(drawn(reports(), 50))
                .isEqualTo(
                        """
                        REPORT                     DAY
                          TITLE
                        a-report-with-a-long-name  2031-05-04
                          A title that is much longer than any column that
                          could be given to it
                        b                          2031-05-05""");
    }

    @Test
    void otherColumnsFollowWithTheirHeadings() {
        assertThat(drawn(reports(), 30))
                .startsWith("REPORT\n  TITLE\na-report-with-a-long-name\n  day 2031-05-04 · A title");
    }

    @Test
    void aFirstColumnThatGivesWayStandsAbove() {
        Columns columns = new Columns("SPEAKER*", "HAPPENED", "KILLED");
        columns.row("Ministry of Defence of the North", "denies", "·");
        assertThat(drawn(columns, 30))
                .isEqualTo(
                        """
                        SPEAKER
                          HAPPENED  KILLED
                        Ministry of Defence of the
                        North
                          denies    ·""");
    }

    @Test
    void nothingIsCutWhereNoScreenBoundsIt() {
        assertThat(reports().lines(new Terminal(false, false, 40, true)).getFirst())
                .isEqualTo("a-report-with-a-long-name  2031-05-04  " + TITLE);
    }
}
