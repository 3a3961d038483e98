package org.truceline.read.speaker;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Attribution;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.model.Stance;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Within;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.TokenizedText;

/**
 * Whether an attribution makes its source the speaker of what an event word in its content tells. Who calls for something, or declares it, does not thereby say what else
 * happened ("called for a meeting on the raid"); pictures, conflicts and counted people say nothing; and a paper is spoken by who wrote it ("a statement by the ministry").
 */
final class Voice {

    private static final Set<String> WANTING = Lexicon.words(
            "call calls called calling demand demands demanded demanding urge urges urged urging ask asks asked asking appeal appeals appealed appealing seek seeks sought "
                    + "seeking pledge pledges pledged vow vows vowed promise promises promised offer offers offered plead pleads pleaded");
    private static final Set<String> PERFORMING = Lexicon.words(
            "declare declares declared declaring discuss discusses discussed discussing identify identifies identified identifying name names named naming");
    private static final Set<String> MUTE = Lexicon.words(
            "video videos recording recordings footage image images picture pictures photo photos photograph photographs clip clips conflict war fighting battle offensive "
                    + "tension tensions crisis violence attack attacks escalation expansion explosion explosions blast blasts bombing bombings raid raids clashes shooting assault killing "
                    + "strike strikes this these that");
    private static final Set<String> COUNTED = Lexicon.words("people civilians persons others dead victims");
    private static final Set<String> PAPERS = Lexicon.words(
            "report reports statement statements communique communiqué document documents release assessment findings investigation");
    private static final Set<String> TIES = Lexicon.words("by of from");
    private static final Set<String> ENDS = Lexicon.words("of by from in on at near that which who with to for about");

    private final TokenizedText text;
    private final List<Name<Actor>> actors;

    Voice(TokenizedText text, List<Name<Actor>> actors) {
        this.text = text;
        this.actors = actors;
    }

    /** The attribution as one of the draft's, its speaker the author where a paper speaks; null where it is none. */
    @Nullable Attribution of(Attribution attribution, Draft draft) {
        if (!tells(attribution, draft)) {
            return null;
        }
        Quote speaker = attribution.speaker();
        if (speaker == null) {
            return attribution;
        }
        String head = head(speaker);
        int first = text.tokenIndexAt(speaker.start());
        boolean counted = text.token(first).isNumber() && COUNTED.contains(head);
        if (MUTE.contains(head) || counted) {
            return null;
        }
        Quote author = PAPERS.contains(head) ? author(speaker) : null;
        return author == null
                ? attribution
                : new Attribution(
                        attribution.source(),
                        author,
                        attribution.cue(),
                        attribution.content(),
                        attribution.stance(),
                        attribution.via(),
                        attribution.rule());
    }

    private boolean tells(Attribution attribution, Draft draft) {
        Quote cue = attribution.cue();
        boolean plain = attribution.stance() == Stance.ASSERTS && draft.reality == Reality.ACTUAL;
        if (cue == null || !plain) {
            return true;
        }
        int first = text.tokenIndexAt(cue.start());
        int last = text.tokenIndexAt(cue.end() - 1);
        for (int i = first; i <= last; i++) {
            String word = text.token(i).lower();
            if (WANTING.contains(word)) {
                return false;
            }
            if (PERFORMING.contains(word)) {
                return last + 1 < text.tokens().size() && says(last + 1);
            }
        }
        return true;
    }

    /** "declared that", "declared: " */
    private boolean says(int token) {
        return switch (text.token(token).lower()) {
            case "that", ":", "\"", "“", ",", "'", "‘" -> true;
            default -> false;
        };
    }

    /** The last word of the phrase before what is tied to it. */
    private String head(Quote phrase) {
        int first = text.tokenIndexAt(phrase.start());
        int end = text.tokenIndexAt(phrase.end() - 1) + 1;
        String head = text.token(first).lower();
        for (int i = first; i < end; i++) {
            String word = text.token(i).lower();
            if (i > first && ENDS.contains(word)) {
                break;
            }
            head = word;
        }
        return head;
    }

    /** The actor tied to the paper, the rest of a phrase that the source holds with it. */
    private @Nullable Quote author(Quote paper) {
        int first = text.tokenIndexAt(paper.start());
        int end = text.tokenIndexAt(paper.end() - 1) + 1;
        for (int i = first + 1; i <= end && i + 1 < text.tokens().size(); i++) {
            if (TIES.contains(text.token(i).lower())) {
                return i < end - 1 ? text.quote(i + 1, end) : named(i + 1);
            }
        }
        return null;
    }

    private @Nullable Quote named(int token) {
        boolean article = text.token(token).is("the")
                || text.token(token).is("a")
                || text.token(token).is("an");
        int at = text.token(article && token + 1 < text.tokens().size() ? token + 1 : token)
                .start();
        for (Name<Actor> actor : Within.startingBy(actors, at)) {
            if (actor.words().span().contains(at)) {
                return text.quote(token, text.tokenIndexAt(actor.words().end() - 1) + 1);
            }
        }
        return null;
    }
}
