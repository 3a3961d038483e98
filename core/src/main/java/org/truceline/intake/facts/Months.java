package org.truceline.intake.facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of the months, in English and in the languages that pages around conflicts put their dates in. */
final class Months {

    private static final String[] NAMES = {
        "january jan januar jänner janvier enero gennaio janeiro stycznia января январь січня yanvar ocak januari",
        "february feb februar février febrero febbraio fevereiro lutego февраля февраль лютого fevral şubat februari",
        "march mar märz mars marzo março marca марта март березня mart maart",
        "april apr avril abril aprile kwietnia апреля апрель квітня aprel nisan",
        "may mai mayo maggio maio maja мая май травня mayıs mei",
        "june jun juni juin junio giugno junho czerwca июня июнь червня iyun haziran",
        "july jul juli juillet julio luglio julho lipca июля июль липня iyul temmuz",
        "august aug août agosto sierpnia августа август серпня avqust ağustos augustus",
        "september sep sept septembre septiembre settembre setembro września сентября сентябрь вересня sentyabr eylül",
        "october oct oktober okt octobre octubre ottobre outubro października октября октябрь жовтня oktyabr ekim",
        "november nov novembre noviembre novembro listopada ноября ноябрь листопада noyabr kasım",
        "december dec dezember dez décembre diciembre dicembre dezembro grudnia декабря декабрь грудня dekabr aralık"
    };

    private static final Map<String, Integer> NUMBERS = table();

    private Months() {}

    /** 1 to 12, or 0 where {@code word} is no month. */
    static int numberOf(String word) {
        return NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> table() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < NAMES.length; i++) {
            for (String name : NAMES[i].split(" ", -1)) {
                numbers.put(name, i + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
