package org.truceline.resolve.dump;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names of divisions without the word for their kind: "Lamar County" → "Lamar", "Provincia di Cremona" → "Cremona". */
public final class DivisionNames {

    private static final List<String> ENDINGS = List.of(
            " County",
            " Parish",
            " Borough",
            " Census Area",
            " District",
            " Province",
            " Governorate",
            " Oblast",
            " Oblast'",
            " Oblast’",
            " Raion",
            " Rayon",
            " Rayonu",
            " Region",
            " Municipality",
            " Department",
            " Prefecture",
            " State",
            " Wilaya",
            " Division",
            " Territory",
            " Krai",
            " Kray",
            " Republic",
            " Okrug",
            " Autonomous Okrug",
            " Autonomous Oblast",
            " Voivodeship",
            " Zone",
            " Special Region",
            " Regency",
            " Autonomous Region",
            " Atoll",
            " Island",
            " Islands",
            " Canton",
            " Kommun",
            " Kommune",
            " län",
            " County Borough",
            " Shi",
            " Sheng",
            " Diqu",
            " megye",
            " İlçesi",
            " Tumani",
            " Tumany",
            " Audany",
            " Ile",
            " vilayati",
            " viloyati",
            " Welayaty",
            " Metropolitan City",
            " Metropolitan Municipality",
            " District Municipality",
            " Subdivision",
            " Subregion");

    private static final List<String> BEGINNINGS = List.of(
            "Provincia de ",
            "Província de ",
            "Provincia di ",
            "Province of ",
            "Provincia del ",
            "Province de ",
            "Département de ",
            "Departamento de ",
            "Departamento del ",
            "Estado de ",
            "Distrito de ",
            "Municipio de ",
            "Município de ",
            "Muḩāfaz̧at ",
            "Muhafazat ",
            "Wilayat ",
            "Wilāyat ",
            "Wilaya de ",
            "Wilaya d’",
            "Arrondissement de ",
            "Arrondissement d'",
            "Région de ",
            "Région du ",
            "Region of ",
            "Republic of ",
            "City of ",
            "County of ",
            "Powiat ",
            "Landkreis ",
            "Kreis ",
            "Regierungsbezirk ",
            "Partido de ",
            "Cercle de ",
            "Circle of ",
            "Judeţul ",
            "Județul ",
            "Commune de ",
            "Cantón ",
            "Canton ",
            "Comuna ",
            "Respublika ",
            "Qaḑā’ ",
            "Qadaa ",
            "Qaza ",
            "Caza de ",
            "Caza du ",
            "Caza d'",
            "Markaz ",
            "Mudīrīyat ",
            "Mintaqat ",
            "Minţaqat ",
            "Shahrestān-e ",
            "Ostān-e ",
            "Bakhsh-e ",
            "Wuluswali ",
            "Raionul ",
            "Oblast ",
            "Opština ",
            "Obshtina ",
            "Okres ",
            "Al ",
            "Al-",
            "Ash ",
            "As ",
            "Ar ",
            "An ",
            "Ad ",
            "Az ");

    private DivisionNames() {}

    /** Each way to leave the word out; empty where there is none. */
    public static Set<String> bare(String name) {
        Set<String> out = new LinkedHashSet<>();
        for (String ending : ENDINGS) {
            if (name.endsWith(ending)) {
                out.add(name.substring(0, name.length() - ending.length()));
            }
        }
        for (String beginning : BEGINNINGS) {
            if (name.startsWith(beginning)) {
                out.add(name.substring(beginning.length()));
            }
        }
        return out;
    }
}
