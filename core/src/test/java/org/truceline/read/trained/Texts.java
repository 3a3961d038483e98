package org.truceline.read.trained;

import java.util.Random;

/** Reports made up at random of plain sentences. */
final class Texts {

    private static final String[] WHO = {
        "The army", "The defence ministry", "Rebels", "A monitor", "Ann Lee, a doctor,", "He", "They"
    };
    private static final String[] SAID = {"said", "denied", "told Reuters", "added that", "accused the rebels, saying"};
    private static final String[] WHAT = {
        "four soldiers were killed in shelling of Odesa on Monday",
        "at least 12 people, including two children, were wounded near the town of Saraqib",
        "the truce had been broken 30 times since Friday",
        "talks would go on in Geneva",
        "dozens fled",
        "a drone was shot down over the village"
    };

    private Texts() {}

    static String report(Random random) {
        StringBuilder text = new StringBuilder("Report " + random.nextInt(1000) + "\n\n");
        for (int i = random.nextInt(12) + 1; i > 0; i--) {
            text.append(one(WHO, random))
                    .append(' ')
                    .append(one(SAID, random))
                    .append(' ')
                    .append(one(WHAT, random));
            text.append(random.nextInt(4) == 0 ? ".\n\n" : ". ");
        }
        return text.toString();
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
