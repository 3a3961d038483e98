package org.truceline.ledger;

import java.nio.file.Path;
import java.util.Random;

/** A process of its own that adds reports to a ledger and prints the id of each when it has been kept, until somebody kills it. */
final class AddingProcess {

    private AddingProcess() {}

    public static void main(String[] arguments) {
        try (Ledger ledger = SqliteLedger.open(Path.of(arguments[0]));
                Ledger.Writer writer = ledger.writer()) {
            for (int i = 0; i < 100_000; i++) {
                Entry entry = entry(i);
                writer.add(entry);
                System.out.println(entry.reading().report().id());
            }
        }
    }

    /** The same report for the same number: some tens of claims over a text that does not pack well. */
    static Entry entry(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 20; sentence++) {
            text.append("Post ").append(Long.toString(random.nextLong(), 36)).append(" was shelled. ");
        }
        return Entries.of("r" + number, "2024-03-01", text.toString());
    }
}
