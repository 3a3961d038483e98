package org.truceline.read.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of English words: {@code kill:v} is kill, kills, killed, killing; {@code body:n} is body, bodies. */
public final class Forms {

    private static final Map<String, List<String>> IRREGULAR = Map.ofEntries(
            verb("be", "is", "are", "was", "were", "been", "being", "am"),
            verb("have", "has", "had", "having"),
            verb("do", "does", "did", "done", "doing"),
            verb("go", "goes", "went", "gone", "going"),
            verb("say", "says", "said", "saying"),
            verb("tell", "tells", "told", "telling"),
            verb("take", "takes", "took", "taken", "taking"),
            verb("retake", "retakes", "retook", "retaken", "retaking"),
            verb("overtake", "overtakes", "overtook", "overtaken", "overtaking"),
            verb("come", "comes", "came", "coming"),
            verb("become", "becomes", "became", "becoming"),
            verb("lose", "loses", "lost", "losing"),
            verb("leave", "leaves", "left", "leaving"),
            verb("hold", "holds", "held", "holding"),
            verb("withhold", "withholds", "withheld", "withholding"),
            verb("fight", "fights", "fought", "fighting"),
            verb("strike", "strikes", "struck", "striking", "stricken"),
            verb("hit", "hits", "hitting"),
            verb("shoot", "shoots", "shot", "shooting"),
            verb("flee", "flees", "fled", "fleeing"),
            verb("fall", "falls", "fell", "fallen", "falling"),
            verb("blow", "blows", "blew", "blown", "blowing"),
            verb("break", "breaks", "broke", "broken", "breaking"),
            verb("bring", "brings", "brought", "bringing"),
            verb("send", "sends", "sent", "sending"),
            verb("lay", "lays", "laid", "laying"),
            verb("die", "dies", "died", "dying"),
            verb("hurt", "hurts", "hurting"),
            verb("meet", "meets", "met", "meeting"),
            verb("give", "gives", "gave", "given", "giving"),
            verb("get", "gets", "got", "gotten", "getting"),
            verb("make", "makes", "made", "making"),
            verb("put", "puts", "putting"),
            verb("cut", "cuts", "cutting"),
            verb("set", "sets", "setting"),
            verb("burn", "burns", "burned", "burnt", "burning"),
            verb("steal", "steals", "stole", "stolen", "stealing"),
            verb("begin", "begins", "began", "begun", "beginning"),
            verb("drive", "drives", "drove", "driven", "driving"),
            verb("find", "finds", "found", "finding"),
            verb("write", "writes", "wrote", "written", "writing"),
            verb("swear", "swears", "swore", "sworn", "swearing"),
            verb("speak", "speaks", "spoke", "spoken", "speaking"),
            verb("think", "thinks", "thought", "thinking"),
            verb("know", "knows", "knew", "known", "knowing"),
            verb("see", "sees", "saw", "seen", "seeing"),
            verb("hear", "hears", "heard", "hearing"),
            verb("read", "reads", "reading"),
            verb("quote", "quotes", "quoted", "quoting"),
            verb("behead", "beheads", "beheaded", "beheading"),
            verb("slay", "slays", "slew", "slain", "slaying"),
            verb("rise", "rises", "rose", "risen", "rising"),
            verb("seek", "seeks", "sought", "seeking"),
            verb("win", "wins", "won", "winning"),
            verb("throw", "throws", "threw", "thrown", "throwing"),
            verb("surround", "surrounds", "surrounded", "surrounding"),
            verb("free", "frees", "freed", "freeing"),
            verb("pay", "pays", "paid", "paying"),
            verb("show", "shows", "showed", "shown", "showing"),
            verb("sink", "sinks", "sank", "sunk", "sinking"),
            verb("split", "splits", "splitting"),
            verb("gun", "guns", "gunned", "gunning"),
            verb("admit", "admits", "admitted", "admitting"),
            verb("submit", "submits", "submitted", "submitting"),
            verb("stop", "stops", "stopped", "stopping"),
            verb("drop", "drops", "dropped", "dropping"),
            verb("trap", "traps", "trapped", "trapping"),
            verb("kidnap", "kidnaps", "kidnapped", "kidnapping", "kidnaped", "kidnaping"),
            verb("ambush", "ambushes", "ambushed", "ambushing"),
            verb("bomb", "bombs", "bombed", "bombing"),
            verb("plan", "plans", "planned", "planning"),
            verb("pin", "pins", "pinned", "pinning"),
            verb("rob", "robs", "robbed", "robbing"),
            verb("stab", "stabs", "stabbed", "stabbing"),
            verb("keep", "keeps", "kept", "keeping"),
            verb("spread", "spreads", "spreading"),
            verb("build", "builds", "built", "building"));

    private static final Map<String, String> PLURALS = Map.of(
            "man",
            "men",
            "woman",
            "women",
            "child",
            "children",
            "person",
            "people",
            "wife",
            "wives",
            "aircraft",
            "aircraft",
            "policeman",
            "policemen",
            "gunman",
            "gunmen",
            "serviceman",
            "servicemen",
            "life",
            "lives");

    private Forms() {}

    private static Map.Entry<String, List<String>> verb(String base, String... others) {
        return Map.entry(base, List.of(others));
    }

    /** The forms that {@code word} stands for: itself, unless it ends in {@code :v} (a verb) or {@code :n} (a noun). */
    public static Set<String> of(String word) {
        if (word.endsWith(":v")) {
            return verbForms(word.substring(0, word.length() - 2));
        }
        if (word.endsWith(":n")) {
            String base = word.substring(0, word.length() - 2);
            Set<String> forms = new LinkedHashSet<>(List.of(base));
            String irregular = PLURALS.get(base);
            forms.add(irregular == null ? withS(base) : irregular);
            return forms;
        }
        return Set.of(word);
    }

    private static Set<String> verbForms(String base) {
        Set<String> forms = new LinkedHashSet<>(List.of(base));
        List<String> irregular = IRREGULAR.get(base);
        if (irregular != null) {
            forms.addAll(irregular);
            return forms;
        }
        List<String> regular = new ArrayList<>(List.of(withS(base)));
        String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
        boolean consonantY = base.endsWith("y") && !isVowel(base.charAt(base.length() - 2));
        regular.add(consonantY ? base.substring(0, base.length() - 1) + "ied" : stem + "ed");
        regular.add(base.endsWith("ee") ? base + "ing" : stem + "ing");
        forms.addAll(regular);
        return forms;
    }

    private static String withS(String base) {
        if (base.endsWith("y") && base.length() > 1 && !isVowel(base.charAt(base.length() - 2))) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hissing = base.endsWith("s") || base.endsWith("x") || base.endsWith("ch") || base.endsWith("sh");
        return hissing ? base + "es" : base + "s";
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
