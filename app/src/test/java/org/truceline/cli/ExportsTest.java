package org.truceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.cli.export.Table;
import org.truceline.json.IncidentGeoJson;
import org.truceline.json.IncidentJson;
import org.truceline.json.Json;
import org.truceline.model.Incident;
import org.truceline.model.Source;

/** What other programs get, against golden files. */
class ExportsTest {

    private static final List<Incident> INCIDENTS =
            SampleDossier.archive().dossier().incidents();

    private static List<Source> sources() {
        return List.of(Sample.north().report().source(), Sample.south().report().source());
    }

    @Test
    void csvHasTheColumnsOfAcledThenOurs() throws IOException {
        List<String> lines = new ArrayList<>(Table.heading(true));
        INCIDENTS.forEach(incident -> lines.add(Table.line(incident, sources(), Naming.none())));
        Golden.check("incidents.csv", String.join("\n", lines) + "\n");
        assertThat(lines.get(0)).startsWith("event_id_cnty,event_date,year,time_precision,disorder_type,event_type");
        assertThat(lines.get(1)).startsWith("#event+code,#date+occurred");
    }

    @Test
    void cellsThatASpreadsheetWouldRunAreDefusedAndNumbersAreNot() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\n", "＝")) {
            Source evil = new Source(start + "HYPERLINK(\"http://x\")", null, null, null);
            String line = Table.line(INCIDENTS.getFirst(), List.of(evil), Naming.none());
            assertThat(line).contains("\"'" + start + "HYPERLINK(\"\"http://x\"\")\"");
        }
        assertThat(Table.line(INCIDENTS.getFirst(), sources(), Naming.none())).contains(",-12.5000,20.2500,");
    }

    @Test
    void silenceIsAZeroThatSaysSo() {
        String threat = Table.line(INCIDENTS.get(1), List.of(), Naming.none());
        assertThat(threat).contains(",0,").contains(",,,,unknown,");
        assertThat(IncidentJson.line(INCIDENTS.get(1))).contains("\"killed\":null");
    }

    @Test
    void geoJsonPutsLongitudeFirstAndNobodyAtZeroZero() throws IOException {
        String collection = IncidentGeoJson.of(INCIDENTS);
        Golden.check("incidents.geojson", collection + "\n");
        var features = Json.parse(collection).path("features");
        assertThat(features.get(0).path("geometry").path("coordinates").get(0).asDouble())
                .isEqualTo(20.25);
        assertThat(features.get(0).path("geometry").path("coordinates").get(1).asDouble())
                .isEqualTo(-12.5);
    }

    @Test
    void jsonCarriesEachFigureWithItsSpeakerAndWords() throws IOException {
        var incident = Json.parse(IncidentJson.line(INCIDENTS.getFirst()));
        assertThat(incident.path("killed").path("best").asLong()).isEqualTo(4);
        var entry = incident.path("tolls").get(0).path("entries").get(0);
        assertThat(entry.path("speaker").path("name").asText()).isEqualTo("Ministry of Defence of the North");
        assertThat(entry.path("figure").path("text").path("text").asText()).isEqualTo("four");
        Golden.check("incident.json", IncidentJson.line(INCIDENTS.getFirst()) + "\n");
    }
}
