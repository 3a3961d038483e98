package org.truceline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.ActorId;

/** A user's own actors extend the register; what is wrong in their files is told by file and line. */
class OwnTablesTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void ownActorsAndPersonsAreKnown() throws IOException {
        ActorRegister register = ActorRegister.standard()
                .with(List.of(
                        file(
                                "valley.tsv",
                                "# ours\nvalley-front\trebel-group\t=\tsd\t\t2024-01-01\t\tValley Front|VF\n"),
                        file("persons.tsv", "valley-front\tcommander\t2024-01-01\t\tAmal Qwerty|Qwerty\n")));
        assertThat(register.find(new ActorId("valley-front")).orElseThrow().country())
                .isEqualTo("SD");
        Entry commander = register.holder(new ActorId("valley-front"), "commander", LocalDate.of(2024, 6, 1));
        assertThat(Objects.requireNonNull(commander).actor().name()).isEqualTo("Amal Qwerty");
        assertThat(ActorRegister.standard().find(new ActorId("valley-front"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x,rebel-group,=; own.tsv, line 2: 3 columns between tabs where 8 are wanted",
                "x,gang,=,sd,,,,X; own.tsv, line 2: kind 'gang' is none of: state, ministry",
                "x,militia,zz-top,sd,,,,X; own.tsv, line 2: no side 'zz-top'",
                "x,militia,=,sudan,,,,X; own.tsv, line 2: no country 'sudan'",
                "x,militia,=,sd,nobody,,,X; own.tsv, line 2: no parent 'nobody'",
                "x,militia,=,sd,,2024,,X; own.tsv, line 2: not a day as 2020-09-27: 2024",
                "x,militia,=,sd,,2024-13-41,,X; own.tsv, line 2: not days as 2020-09-27",
                "x,militia,=,sd,,2024-02-01,2023-02-01,X; own.tsv, line 2: from 2024-02-01 is after until 2023-02-01",
                "x,militia,=,sd,,,,; own.tsv, line 2: a name is wanted"
            })
    void whatIsWrongIsToldWithItsLine(String line, String message) throws IOException {
        Path own = file("own.tsv", "# note\n" + line.replace(',', '\t') + "\n");
        assertThatThrownBy(() -> ActorRegister.standard().with(List.of(own)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message.strip());
    }
}
