package org.truceline.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.truceline.resolve.place.Gazetteer;
import org.truceline.resolve.place.NamingPolicy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which names of places are shown, the same for every verb that shows some. */
final class NamingOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    static final class OfPolicy implements ITypeConverter<NamingPolicy> {
        @Override
        public NamingPolicy convert(String word) {
            try {
                return NamingPolicy.of(word);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    @Option(
            names = "--names",
            paramLabel = "POLICY",
            converter = OfPolicy.class,
            description =
                    "Names of places: as-written, official (ISO and the UN), both, or as a party spells them (its country's code: am, az). What the report wrote stays beside it; in JSON the name asked for is \"shown\". Default: as written, with the gazetteer's name where that is another.")
    private @Nullable NamingPolicy policy;

    /** @throws ParameterException where a party is asked for whose spellings nobody knows: nothing would be shown by it */
    Naming naming() {
        if (policy instanceof NamingPolicy.OfParty party) {
            Gazetteer gazetteer = Gazetteer.bundled();
            String code = party.country().toLowerCase(Locale.ROOT);
            if (!gazetteer.parties().contains(code)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--names: no place's name is known as '" + code
                                + "' spells it; there are as-written, official, both, "
                                + String.join(", ", gazetteer.parties()));
            }
            return new Naming(policy, () -> gazetteer);
        }
        return new Naming(policy, Gazetteer::bundled);
    }
}
