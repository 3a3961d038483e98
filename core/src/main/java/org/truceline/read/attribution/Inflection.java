package org.truceline.read.attribution;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The forms of an English verb. */
final class Inflection {

    /** Past and participle of the irregular verbs that the lexicon holds. */
    private static final Map<String, String[]> IRREGULAR = Map.ofEntries(
            Map.entry("say", new String[] {"said", "said"}),
            Map.entry("tell", new String[] {"told", "told"}),
            Map.entry("write", new String[] {"wrote", "written"}),
            Map.entry("speak", new String[] {"spoke", "spoken"}),
            Map.entry("think", new String[] {"thought", "thought"}),
            Map.entry("feel", new String[] {"felt", "felt"}),
            Map.entry("know", new String[] {"knew", "known"}),
            Map.entry("show", new String[] {"showed", "shown"}),
            Map.entry("find", new String[] {"found", "found"}),
            Map.entry("hold", new String[] {"held", "held"}),
            Map.entry("hear", new String[] {"heard", "heard"}),
            Map.entry("see", new String[] {"saw", "seen"}),
            Map.entry("go", new String[] {"went", "gone"}),
            Map.entry("make", new String[] {"made", "made"}),
            Map.entry("take", new String[] {"took", "taken"}),
            Map.entry("swear", new String[] {"swore", "sworn"}),
            Map.entry("seek", new String[] {"sought", "sought"}),
            Map.entry("understand", new String[] {"understood", "understood"}),
            Map.entry("foresee", new String[] {"foresaw", "foreseen"}),
            Map.entry("put", new String[] {"put", "put"}),
            Map.entry("read", new String[] {"read", "read"}),
            Map.entry("broadcast", new String[] {"broadcast", "broadcast"}),
            Map.entry("forecast", new String[] {"forecast", "forecast"}),
            Map.entry("prove", new String[] {"proved", "proven"}),
            Map.entry("beg", new String[] {"begged", "begged"}),
            Map.entry("learn", new String[] {"learned", "learnt"}),
            Map.entry("beseech", new String[] {"besought", "besought"}));

    private static final Set<String> DOUBLED = Set.of(
            "admit", "rebut", "beg", "brag", "quip", "dub", "signal", "label", "refer", "prefer", "concur", "plan",
            "chat", "hit", "spot", "opt");

    private Inflection() {}

    static Map<Form, String> of(String lemma) {
        Map<Form, String> forms = new EnumMap<>(Form.class);
        forms.put(Form.BASE, lemma);
        boolean consonantY =
                lemma.endsWith("y") && lemma.length() > 2 && "aeou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
        boolean hisses = lemma.endsWith("s")
                || lemma.endsWith("sh")
                || lemma.endsWith("ch")
                || lemma.endsWith("x")
                || lemma.endsWith("go");
        String stem = consonantY ? lemma.substring(0, lemma.length() - 1) : lemma;
        forms.put(Form.PRESENT, consonantY ? stem + "ies" : hisses ? lemma + "es" : lemma + "s");
        boolean silentE = lemma.endsWith("e") && !lemma.endsWith("ee");
        String root = silentE ? lemma.substring(0, lemma.length() - 1) : lemma;
        if (DOUBLED.contains(lemma)) {
            root = root + root.charAt(root.length() - 1);
        }
        forms.put(Form.GERUND, root + "ing");
        String[] irregular = IRREGULAR.get(lemma);
        if (irregular != null) {
            forms.put(Form.PAST, irregular[0]);
            forms.put(Form.PARTICIPLE, irregular[1]);
        } else {
            forms.put(Form.PAST, consonantY ? stem + "ied" : lemma.endsWith("e") ? lemma + "d" : root + "ed");
        }
        return forms;
    }
}
