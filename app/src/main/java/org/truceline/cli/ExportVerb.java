package org.truceline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.truceline.cli.export.SourceTable;
import org.truceline.cli.export.Table;
import org.truceline.json.IncidentGeoJson;
import org.truceline.json.IncidentJson;
import org.truceline.model.Incident;
import org.truceline.model.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Hands incidents to other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes incidents for other programs: csv in ACLED's columns and ours; sources, a csv with the speaker, report and sentence of each of its values; jsonl with everything; geojson for maps.")
final class ExportVerb implements Callable<Integer> {

    /** The shapes. */
    enum Form {
        CSV,
        SOURCES,
        JSONL,
        GEOJSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private ViewOption view;

    @Mixin
    private IncidentFilter filter;

    @Mixin
    private NamingOption naming;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Form form = Form.CSV;

    @Option(names = "--hxl", description = "Put the row of HXL tags under the heading of a csv.")
    private boolean tags;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file. Default: standard output.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        Naming names = naming.naming();
        Archive archive = view.archive(filter::part);
        List<Incident> incidents = filter.of(archive.dossier().incidents());
        if (file == null) {
            write(archive, incidents, names, spec.commandLine().getOut());
        } else {
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                write(archive, incidents, names, out);
                if (out.checkError()) {
                    throw new IOException("cannot write all of " + file + ": is the disk full?");
                }
            }
        }
        spec.commandLine().getErr().println(incidents.size() + (incidents.size() == 1 ? " incident" : " incidents"));
        return ExitStatus.OK;
    }

    private void write(Archive archive, List<Incident> incidents, Naming names, PrintWriter out) {
        switch (form()) {
            case CSV -> {
                Table.heading(tags).forEach(line -> out.print(line + "\n"));
                incidents.forEach(
                        incident -> out.print(Table.line(incident, sources(archive, incident), names) + "\n"));
            }
            case SOURCES -> {
                SourceTable table = new SourceTable(archive);
                table.heading(tags).forEach(line -> out.print(line + "\n"));
                incidents.forEach(incident -> table.lines(incident).forEach(line -> out.print(line + "\n")));
            }
            case JSONL -> incidents.forEach(incident -> out.print(IncidentJson.line(incident, names) + "\n"));
            case GEOJSON -> out.print(IncidentGeoJson.of(incidents, names) + "\n");
        }
        out.flush();
    }

    private Form form() {
        return view.json ? Form.JSONL : form;
    }

    private static List<Source> sources(Archive archive, Incident incident) {
        return incident.reports().stream()
                .map(archive::findReading)
                .flatMap(Optional::stream)
                .map(reading -> reading.report().source())
                .toList();
    }
}
