import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Path;
import java.util.Properties;
import org.truceline.bench.peers.Race;

/**
 * Stanford CoreNLP in the race, with the annotators that a reader of claims would start from. Run as a source file, since it is compiled against a library that no part
 * of the build but this race may need (GPL).
 */
final class CoreNlp {

    private CoreNlp() {}

    public static void main(String[] args) throws Exception {
        Race.run(Path.of(args[0]), Integer.parseInt(args[1]), () -> {
            Properties properties = new Properties();
            properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
            StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
            return text -> {
                CoreDocument document = new CoreDocument(text);
                pipeline.annotate(document);
                return document.sentences().size();
            };
        });
    }
}
