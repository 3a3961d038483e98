package org.truceline.read.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorKind;
import org.truceline.model.Location;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.read.figure.People;
import org.truceline.read.role.Candidate.Sort;
import org.truceline.read.rule.Phrases;
import org.truceline.read.rule.Phrases.Hit;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Finds the noun phrases of a sentence that may fill a role: actors named, people, things and buildings, places. */
final class Candidates {

    private static final Phrases<Sort> NOUNS =
            Phrases.read("roles.txt", (heading, entry) -> Sort.valueOf(heading.toUpperCase(Locale.ROOT)));
    private static final int MODIFIERS = 3;

    /** So many of a sentence are looked at, however long it is. */
    private static final int MOST = 60;

    private final TokenizedText text;
    private final Mentions mentions;

    Candidates(TokenizedText text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The candidates of {@code sentence}, in its order; a phrase may stand in a longer one ("rebel" in "rebel positions"). */
    List<Candidate> in(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        actors(sentence, found);
        places(sentence, found);
        nouns(sentence, found);
        found.sort(Comparator.comparingInt(Candidate::first).thenComparing(c -> -c.end()));
        return found;
    }

    private void actors(Sentence sentence, List<Candidate> found) {
        List<Name<Actor>> actors = mentions.actors();
        for (int i = firstFrom(actors, sentence.start());
                i < actors.size()
                        && found.size() < MOST
                        && actors.get(i).words().start() < sentence.end();
                i++) {
            Name<Actor> name = actors.get(i);
            int first = text.tokenIndexAt(name.words().start());
            int end = text.tokenIndexAt(name.words().end() - 1) + 1;
            found.add(new Candidate(first, end, sort(name, first, end), name.words(), name));
        }
    }

    private void places(Sentence sentence, List<Candidate> found) {
        List<Name<Location>> places = mentions.places();
        for (int i = firstFrom(places, sentence.start());
                i < places.size()
                        && found.size() < MOST
                        && places.get(i).words().start() < sentence.end();
                i++) {
            Name<Location> name = places.get(i);
            int first = text.tokenIndexAt(name.words().start());
            int end = text.tokenIndexAt(name.words().end() - 1) + 1;
            if (held(found, first) == null) {
                found.add(new Candidate(first, end, Sort.PLACE, name.words(), null));
            }
        }
    }

    private static <T> int firstFrom(List<Name<T>> names, int offset) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).words().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void nouns(Sentence sentence, List<Candidate> found) {
        int at = sentence.firstToken();
        while (at < sentence.endToken() && found.size() < MOST) {
            Hit<Sort> hit = noun(at, sentence.endToken());
            if (hit == null) {
                at++;
                continue;
            }
            Candidate holder = held(found, at);
            boolean named = holder != null && holder.end() >= hit.end();
            boolean compound = !isPlural(hit.end() - 1)
                    && hit.end() < sentence.endToken()
                    && noun(hit.end(), sentence.endToken()) != null;
            if (!named && !compound) {
                int first = left(sentence, at, found);
                int end = right(sentence, hit.end(), found);
                found.add(new Candidate(first, end, hit.value(), text.quote(first, end), null));
            }
            at = hit.end();
        }
    }

    private @Nullable Hit<Sort> noun(int at, int end) {
        Hit<Sort> own = NOUNS.at(text, at, end);
        if (own != null) {
            return own;
        }
        Hit<People.Kind> people = People.WORDS.at(text, at, end);
        if (people == null || RoleWords.isHarm(text.token(people.end() - 1).lower())) {
            return null;
        }
        return switch (people.value()) {
            case CIVILIAN -> new Hit<>(Sort.CIVILIANS, people.end());
            case COMBATANT -> new Hit<>(Sort.FIGHTERS, people.end());
            case PERSON -> new Hit<>(Sort.PEOPLE, people.end());
            case THING -> new Hit<>(Sort.THING, people.end());
            case UNCOUNTED -> null;
        };
    }

    /** "Houses cars and shops", commas lost: a plural begins no compound. */
    private boolean isPlural(int token) {
        String word = text.token(token).lower();
        return word.endsWith("s") && !word.endsWith("ss");
    }

    /** Where the phrase begins whose head is at {@code head}: over adjectives and nouns, and a name that stands right before. */
    private int left(Sentence sentence, int head, List<Candidate> found) {
        int first = head;
        int steps = 0;
        while (first > sentence.firstToken() && steps < MODIFIERS) {
            Candidate before = held(found, first - 1);
            if (before != null && before.first() >= sentence.firstToken()) {
                return before.first();
            }
            String word = text.token(first - 1).lower();
            boolean genitive = word.equals("'s") && first - 2 >= sentence.firstToken();
            if (genitive && held(found, first - 2) != null) {
                first--;
                continue;
            }
            if (!text.token(first - 1).isWord()
                    || (RoleWords.isClosed(word) && !text.isAcronym(first - 1))
                    || RoleWords.looksLikeVerb(word)
                    || (isPlural(first - 1) && noun(first - 1, first) != null)) {
                break;
            }
            first--;
            steps++;
        }
        return first;
    }

    /** "The village of X", "positions of the army": the name that "of" adds. */
    private int right(Sentence sentence, int end, List<Candidate> found) {
        if (end + 1 >= sentence.endToken() || !text.token(end).is("of")) {
            return end;
        }
        int at = RoleWords.isDeterminer(text.token(end + 1).lower()) ? end + 2 : end + 1;
        Candidate after = held(found, at);
        return after != null && after.first() == at ? after.end() : end;
    }

    private static @Nullable Candidate held(List<Candidate> found, int token) {
        for (Candidate candidate : found) {
            if (candidate.covers(token)) {
                return candidate;
            }
        }
        return null;
    }

    private Sort sort(Name<Actor> name, int first, int end) {
        for (int i = end - 1; i >= first; i--) {
            Hit<Sort> hit = NOUNS.at(text, i, end);
            if (hit != null && hit.end() == end && hit.value() == Sort.DOER) {
                return Sort.DOER;
            }
        }
        ActorKind kind = name.found().map(Actor::kind).orElse(ActorKind.UNKNOWN);
        return switch (kind) {
            case STATE,
                    STATE_FORCES,
                    DE_FACTO_AUTHORITY,
                    DE_FACTO_FORCES,
                    REBEL_GROUP,
                    MILITIA,
                    IDENTITY_MILITIA,
                    EXTERNAL_FORCES -> Sort.PARTY;
            case MINISTRY -> Sort.OFFICE;
            case PEACEKEEPERS, INTERNATIONAL_ORGANISATION, MONITOR, AID_ORGANISATION -> Sort.OUTSIDER;
            case NEWS_AGENCY, MEDIA -> Sort.MEDIA;
            case PERSON -> Sort.PERSON;
            case CIVILIANS, PROTESTERS, RIOTERS -> Sort.CIVILIANS;
            case UNKNOWN -> Sort.UNKNOWN;
        };
    }
}
