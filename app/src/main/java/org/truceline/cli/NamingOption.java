package org.truceline.cli;

import org.jspecify.annotations.Nullable;
import org.truceline.resolve.place.Gazetteer;
import org.truceline.resolve.place.NamingPolicy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which names of places are shown, the same for every verb that shows some. */
final class NamingOption {

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
                    "Names of places: as-written, official (ISO and the UN), both, or as a party spells them (its country's code: az, am, ua). What the report wrote stays beside it. Default: as written, with the gazetteer's name where that is another.")
    private @Nullable NamingPolicy policy;

    Naming naming() {
        return new Naming(policy, Gazetteer::bundled);
    }
}
