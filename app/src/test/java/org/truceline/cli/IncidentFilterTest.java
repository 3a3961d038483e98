package org.truceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.model.Incident;
import picocli.CommandLine;

class IncidentFilterTest {

    private static boolean admits(String options, Incident incident) {
        IncidentFilter filter = CommandLine.populateCommand(
                new IncidentFilter(), options.isEmpty() ? new String[0] : options.split(" ", -1));
        return filter.admits(incident);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--place varn",
                "--place VÁRN",
                "--place east",
                "--place XA",
                "--party south",
                "--party xs",
                "--party ministry",
                "--party doctors",
                "--from 2031-05-04 --to 2031-05-04",
                "--type shelling,attack",
                "--contested",
                "--place varn --party south --contested"
            })
    void letsThrough(String options) {
        assertThat(admits(options, SampleDossier.bridge())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--place var",
                "--place north",
                "--party sout",
                "--party x",
                "--from 2031-05-05",
                "--to 2031-05-03",
                "--type attack",
                "--standing unrealised"
            })
    void leavesOut(String options) {
        assertThat(admits(options, SampleDossier.bridge())).isFalse();
    }

    @Test
    void threatsAreShownOnlyWhenAskedFor() {
        assertThat(admits("", SampleDossier.threat())).isFalse();
        assertThat(admits("--standing current,unrealised", SampleDossier.threat()))
                .isTrue();
        assertThat(admits("--standing unrealised --from 2000-01-01", SampleDossier.threat()))
                .as("a day that is not known lies in no span of days")
                .isFalse();
    }
}
