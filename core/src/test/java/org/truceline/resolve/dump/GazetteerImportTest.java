package org.truceline.resolve.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.PlaceKind;
import org.truceline.model.Report;
import org.truceline.resolve.place.Gazetteer;
import org.truceline.resolve.place.PackFile;
import org.truceline.resolve.place.PlaceFinder;
import org.truceline.resolve.place.PlacePack.TaggedName;
import org.truceline.text.TokenizedText;

/** Tables of others become packs that the gazetteer knows; what is broken in them is told by its line. */
class GazetteerImportTest {

    @TempDir
    private Path folder;

    private final List<String> broken = new ArrayList<>();

    private final GazetteerImport.Watcher watcher = new GazetteerImport.Watcher() {
        @Override
        public void read(Path file, long bytes, long ofBytes) {
            assertThat(bytes).isLessThanOrEqualTo(ofBytes);
        }

        @Override
        public void broken(Path file, long line, String why) {
            broken.add(file.getFileName() + ":" + line + ": " + why);
        }

        @Override
        public void sorting() {}
    };

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private Gazetteer imported(Path... files) throws IOException {
        Path out = folder.resolve("own.places");
        new GazetteerImport(Set.of()).run(List.of(files), out, watcher);
        return Gazetteer.bundled().with(List.of(PackFile.open(out)));
    }

    private static Place first(Gazetteer gazetteer, String name) {
        return gazetteer.candidates(name).getFirst().value();
    }

    private static String geonames(
            int id,
            String name,
            String others,
            double lat,
            double lon,
            String code,
            String country,
            String admin,
            int people) {
        String[] parts = code.split("\\.", -1);
        return String.join(
                "\t",
                "" + id,
                name,
                name,
                others,
                "" + lat,
                "" + lon,
                parts[0],
                parts[1],
                country,
                "",
                admin,
                "",
                "",
                "",
                "" + people,
                "",
                "",
                "Asia/Baku",
                "2020-01-01");
    }

    @Test
    void aGeoNamesDumpWithItsAlternateNames() throws IOException {
        Path dump = file(
                "XX.txt",
                geonames(900000001, "Qwertabad", "Qvertabad,QWE,Квертабад", 40.1, 47.2, "P.PPL", "AZ", "77", 420),
                geonames(900000002, "Zxcvland Rayon", "", 40.0, 47.0, "A.ADM1", "AZ", "77", 0),
                geonames(900000003, "Hotel Qwerty", "", 40.0, 47.0, "S.HTL", "AZ", "77", 0),
                geonames(900000004, "Qwertachay", "", 40.0, 47.1, "H.STM", "AZ", "77", 0));
        Path names = file(
                "alternateNamesV2.txt",
                "1\t900000001\taz\tQvertabadı\t1\t\t\t\t1992\t",
                "2\t900000001\tru\tКвертинск\t\t\t\t1\t1936\t1991",
                "3\t900000001\tlink\thttps://example.org/\t\t\t\t",
                "4\t5\tde\tNirgends\t\t\t\t");
        Gazetteer gazetteer = imported(names, dump);
        Place place = first(gazetteer, "QWERTABAD");
        assertThat(place.id().value()).isEqualTo("geonames:900000001");
        assertThat(place.kind()).isEqualTo(PlaceKind.VILLAGE);
        assertThat(place.province()).isEqualTo("Zxcvland Rayon");
        assertThat(place.population()).isEqualTo(420);
        assertThat(first(gazetteer, "Qvertabadı")).isEqualTo(place);
        assertThat(gazetteer.namesOf(place.id()))
                .containsExactly(
                        new TaggedName("az", "Qvertabadı", "1992", null),
                        new TaggedName("ru", "Квертинск", "1936", "1991"));
        assertThat(first(gazetteer, "Qwertachay").kind()).isEqualTo(PlaceKind.WATER);
        assertThat(gazetteer.candidates("Hotel Qwerty")).isEmpty();
        assertThat(broken).isEmpty();
    }

    @Test
    void aPlaceOfTheProgramIsNotThereTwice() throws IOException {
        Gazetteer gazetteer = imported(file(
                "AZ.txt",
                geonames(147105, "Shusha", "Shushi", 39.76006, 46.74989, "P.PPLA2", "AZ", "55", 18662),
                geonames(523426, "Makhachkala", "", 42.98, 47.5, "P.PPLA", "RU", "17", 1)));
        assertThat(gazetteer.candidates("Shushi"))
                .hasSameSizeAs(Gazetteer.bundled().candidates("Shushi"));
        assertThat(gazetteer.candidates("Makhachkala"))
                .hasSameSizeAs(Gazetteer.bundled().candidates("Makhachkala"));
    }

    @Test
    void pCodesWithTheDivisionsAboveThem() throws IOException {
        Gazetteer gazetteer = imported(file(
                "xyz_adminboundaries.csv",
                "ADM2_EN,ADM2_AR,ADM2_PCODE,ADM1_EN,ADM1_PCODE,ADM0_EN,ADM0_PCODE,center_lat,center_lon",
                "#adm2+name,#adm2+name+ar,#adm2+code,#adm1+name,#adm1+code,#country,#country+code,,",
                "Qwertein,,YE9901,\"Zxcv, Upper\",YE99,Yemen,YE,15.5,44.5",
                "Asdfein,أسد,YE9902,\"Zxcv, Upper\",YE99,Yemen,YE,15.9,44.9",
                "Nowhere,,,,,Yemen,YE,15.9,44.9",
                "Qwertein,,YE9901,\"Zxcv, Upper,YE99,Yemen,YE,15.5,44.5"));
        Place district = first(gazetteer, "Asdfein");
        assertThat(district.id().value()).isEqualTo("pcode:YE9902");
        assertThat(district.kind()).isEqualTo(PlaceKind.DISTRICT);
        assertThat(district.country()).isEqualTo("YE");
        assertThat(district.province()).isEqualTo("Zxcv, Upper");
        Place province = first(gazetteer, "Zxcv, Upper");
        assertThat(province.kind()).isEqualTo(PlaceKind.PROVINCE);
        assertThat(province.point()).as("the middle of its districts").isNotNull();
        assertThat(province.radiusKm()).isBetween(25.0, 45.0);
        assertThat(broken)
                .containsExactly(
                        "xyz_adminboundaries.csv:5: no p-code below the country's",
                        "xyz_adminboundaries.csv:6: a quote is not closed");
    }

    @Test
    void pCodesADivisionALine() throws IOException {
        Gazetteer gazetteer = imported(file(
                "global_pcodes.csv",
                "Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date",
                "#country+code,#geo+admin_level,#adm+code,#adm+name,#adm+code+parent,#date+start",
                "SDN,1,SD98,Qwertfur State,SDN,2020-01-01",
                "SDN,2,SD98001,Zxcvina,SD98,2020-01-01"));
        assertThat(first(gazetteer, "Zxcvina").province()).isEqualTo("Qwertfur State");
        assertThat(first(gazetteer, "Zxcvina").country()).isEqualTo("SD");
        assertThat(first(gazetteer, "Qwertfur").kind()).isEqualTo(PlaceKind.PROVINCE);
    }

    @Test
    void aPlainTableWithRivalNames() throws IOException {
        Gazetteer gazetteer = imported(file(
                "own.csv",
                "id;Name;Kind;Lat;Lon;Country;Province;Population;names;name_en_az",
                "cp-7;Crossing Seven;site;50.1;30.2;UA;Zxcv;0;uk:Сьомий|en[2014..2019]:Checkpoint Seven;Seventh Gate",
                "cp-8;Crossing Eight;bridge too far;50.1;30.2;UA;Zxcv;0;;",
                "cp-9;Crossing Nine;site;95.1;30.2;UA;Zxcv;0;;",
                "cp-10;Crossing Ten;site;north;30.2;UA;Zxcv;0;;",
                "cp-11;;site;5;30.2;UA;Zxcv;0;;"));
        Place place = first(gazetteer, "Checkpoint Seven");
        assertThat(place.id().value()).isEqualTo("own:cp-7");
        assertThat(place.province()).isEqualTo("Zxcv");
        assertThat(gazetteer.namesOf(place.id()))
                .contains(
                        new TaggedName("en", "Checkpoint Seven", "2014", "2019"),
                        new TaggedName("en-az", "Seventh Gate", null, null));
        assertThat(broken)
                .containsExactly(
                        "own.csv:3: kind 'bridge too far' is none of: country, region, province, district, city, village, quarter, water, mountain, road, line, site, area",
                        "own.csv:4: latitude 95.1 is not from -90 to 90",
                        "own.csv:5: latitude 'north' is no number",
                        "own.csv:6: no name");
    }

    @Test
    void brokenLinesAreToldAndTheRestIsIn() throws IOException {
        Path dump = folder.resolve("XX.txt");
        String good = geonames(900000001, "Qwertabad", "", 40.1, 47.2, "P.PPL", "AZ", "77", 420);
        try (OutputStream out = Files.newOutputStream(dump)) {
            out.write((good + "\n12\tshort\n").getBytes(StandardCharsets.UTF_8));
            out.write(new byte[] {'1', '\t', (byte) 0xC3, '\n'});
            out.write(("x".repeat(200_000) + "\n").getBytes(StandardCharsets.UTF_8));
            out.write(good.replace("900000001", "x1").getBytes(StandardCharsets.UTF_8));
        }
        GazetteerImport.Summary made =
                new GazetteerImport(Set.of()).run(List.of(dump), folder.resolve("x.places"), watcher);
        assertThat(made).isEqualTo(new GazetteerImport.Summary(5, 1, 0, 4));
        assertThat(broken)
                .containsExactly(
                        "XX.txt:2: 2 columns where 19 are wanted",
                        "XX.txt:3: not UTF-8",
                        "XX.txt:4: longer than 131072 bytes",
                        "XX.txt:5: 'x1' is no geonameid");
    }

    @Test
    void anImportedVillageIsFoundInRunningText() throws IOException {
        Gazetteer gazetteer = imported(
                file("own.csv", "name,latitude,longitude,country", "Qwertabad,39.9,46.9,AZ", "Market,39.95,46.95,AZ"));
        String text = "Shells hit the village of Qwertabad near Shusha on Monday. Market prices rose.";
        List<Name<Location>> found =
                new PlaceFinder(gazetteer).find(Report.of("r", null, text), TokenizedText.of(text));
        assertThat(found).extracting(Name::text).containsExactly("Qwertabad", "Shusha");
        assertThat(found.getFirst().found().orElseThrow().place().id().value()).startsWith("own:qwertabad@");
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws IOException {
        Path dump = file("XX.txt", geonames(900000001, "Qwertabad", "Qvertabad", 40.1, 47.2, "P.PPL", "AZ", "77", 420));
        Path zipped = folder.resolve("XX.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(zipped))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("About these files".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("XX.txt"));
            zip.write(Files.readAllBytes(dump));
        }
        new GazetteerImport(Set.of()).run(List.of(dump), folder.resolve("a.places"), watcher);
        new GazetteerImport(Set.of()).run(List.of(zipped), folder.resolve("b.places"), watcher);
        assertThat(folder.resolve("a.places")).hasSameBinaryContentAs(folder.resolve("b.places"));
        try (var left = Files.list(folder)) {
            assertThat(left).as("nothing else is left").hasSize(4);
        }
    }

    @Test
    void whatIsNoTableOrNoPackIsRefused() throws IOException {
        Path letter = file("letter.txt", "Dear Sir,", "there is no place here.");
        assertThatThrownBy(() -> imported(letter))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Dear Sir,");
        assertThatThrownBy(() -> PackFile.open(letter))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gazetteer import");
        Path pack = folder.resolve("own.places");
        imported(file("own.csv", "name,lat,lon", "Qwertabad,39.9,46.9"));
        byte[] bytes = Files.readAllBytes(pack);
        Path cut = Files.write(folder.resolve("cut.places"), java.util.Arrays.copyOf(bytes, bytes.length - 5));
        assertThatThrownBy(() -> PackFile.open(cut))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut short");
    }
}
