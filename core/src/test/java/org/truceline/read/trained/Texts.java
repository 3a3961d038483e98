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

    private static final String[] ODD = {
        "\u202e",
        "\u200f",
        "\u2066",
        "\u200d",
        "\ufeff",
        "\u0000",
        "\u0007",
        "\u001b[31m",
        "\u0085",
        "\u2028",
        "\ud83d",
        "\udca5",
        "\uffff",
        "\t",
        "\r\n",
        "\n\n",
        "💥",
        "👩‍👩‍👧‍👦",
        "🇺🇦",
        "4️⃣",
        "e\u0301\u0302\u0323",
        "İ",
        "ﬁ",
        "ß",
        "ẞ",
        "ǅ",
        "\ud835\udfd2",
        "٢٥",
        "१२",
        "四名士兵被杀",
        "قتل أربعة جنود",
        "Убито четверо",
        "ዐራት",
        "“",
        "”",
        "«",
        "‘",
        "'",
        "((",
        "—",
        "...",
        ",",
        ".",
        "?!",
        "1,234.5.6",
        "00:00:00",
        "http://a.b/c?d=e",
        "@",
        "#",
        "x".repeat(120),
        "-".repeat(40)
    };

    private Texts() {}

    static String report(Random random) {
        StringBuilder text = new StringBuilder("Report " + random.nextInt(1000) + "\n\n");
        return text.append(paragraphs(random, random.nextInt(12) + 1)).toString();
    }

    /** That many sentences, a paragraph now and then. */
    static String paragraphs(Random random, int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(one(WHO, random))
                    .append(' ')
                    .append(one(SAID, random))
                    .append(' ')
                    .append(one(WHAT, random));
            text.append(random.nextInt(4) == 0 ? ".\n\n" : ". ");
        }
        return text.toString();
    }

    /** Words of one who tells. */
    static String clause(Random random) {
        return one(WHAT, random);
    }

    /** Plain sentences broken anywhere by signs of any script and by such as nobody writes. */
    static String mixed(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            String piece =
                    switch (random.nextInt(5)) {
                        case 0 -> one(WHO, random);
                        case 1 -> one(SAID, random);
                        case 2 -> one(WHAT, random);
                        default -> one(ODD, random);
                    };
            text.append(piece, 0, random.nextInt(4) == 0 ? random.nextInt(piece.length() + 1) : piece.length());
            text.append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
