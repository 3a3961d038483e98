package org.truceline.read.attribution;

import static org.truceline.read.attribution.WordClass.AUDIENCE;
import static org.truceline.read.attribution.WordClass.CHANNEL;
import static org.truceline.read.attribution.WordClass.DETERMINER;
import static org.truceline.read.attribution.WordClass.PREPOSITION;
import static org.truceline.read.attribution.WordClass.TIME;

import java.util.List;
import java.util.Set;
import org.truceline.read.attribution.Finding.Range;

/** What stands between a cue and its content without being either: the day, the place, the channel, the hearer. */
final class Adverbials {

    private static final Set<String> CHANNEL_PREPOSITIONS =
            Set.of("in", "on", "via", "by", "through", "at", "during", "over", "from", "to", "with");

    private final Passage passage;
    private final Phrases phrases;

    Adverbials(Passage passage, Phrases phrases) {
        this.passage = passage;
        this.phrases = phrases;
    }

    /** The end of the adverbials that begin with {@code from}; channels and agencies among them are added to {@code via}. */
    int end(int from, int ceiling, List<Range> via) {
        int i = from;
        while (i < ceiling) {
            int next = one(i, ceiling, via);
            if (next <= i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private int one(int i, int ceiling, List<Range> via) {
        int time = time(i, ceiling);
        if (time > i) {
            return time;
        }
        String word = passage.word(i);
        if (passage.isAdverb(i) && !word.equals("that") && !passage.isName(i) && !word.equals("there")) {
            return i + 1;
        }
        if (word.equals("on") && passage.word(i + 1).equals("condition")) {
            int end = i + 2;
            return passage.word(end).equals("of") ? phrases.endOf(end + 1, ceiling) : end;
        }
        if (word.equals("without") || word.equals("speaking")) {
            return i; // left to the content: what follows is told in the report's voice
        }
        if (CHANNEL_PREPOSITIONS.contains(word)) {
            return channel(i, ceiling, via);
        }
        return i;
    }

    /** "on Friday", "late on Tuesday", "last week", "in May 2014", "at 10 p.m.", "earlier this month". */
    int time(int from, int ceiling) {
        int i = from;
        boolean seen = false;
        while (i < ceiling) {
            String word = passage.word(i);
            if (passage.is(i, TIME)) {
                seen = true;
                i++;
            } else if (seen
                    && (passage.isNumber(i)
                            || (word.equals(",") && passage.isNumber(i + 1) && passage.is(i - 2, TIME)))) {
                i++;
            } else if (isTimeLead(i, ceiling)) {
                i++;
            } else {
                break;
            }
        }
        return seen ? i : from;
    }

    private boolean isTimeLead(int i, int ceiling) {
        String word = passage.word(i);
        boolean lead = passage.isNumber(i)
                || switch (word) {
                    case "on", "in", "at", "during", "the", "this", "last", "a", "few", "several", "two", "three" ->
                        true;
                    default -> false;
                };
        if (!lead) {
            return false;
        }
        for (int k = i + 1; k < Math.min(ceiling, i + 4); k++) {
            if (passage.is(k, TIME)) {
                return true;
            }
            if (!passage.isNumber(k) && !passage.is(k, DETERMINER)) {
                return false;
            }
        }
        return false;
    }

    /** "in a statement", "on its Telegram channel", "to reporters", "from Gaza", "at a news conference in Kyiv". */
    private int channel(int i, int ceiling, List<Range> via) {
        int first = i + 1;
        String word = passage.word(i);
        int end = first;
        boolean isChannel = false;
        boolean isAudience = false;
        int stop = Math.min(ceiling, first + 8);
        while (end < stop
                && !passage.isMark(end)
                && !(end > first && passage.is(end, PREPOSITION))
                && !passage.is(end, WordClass.AUXILIARY)
                && !passage.is(end, WordClass.CONJUNCTION)) {
            isChannel |= passage.is(end, CHANNEL);
            isAudience |= passage.is(end, AUDIENCE);
            if (isChannel && !passage.is(end, CHANNEL)) {
                break;
            }
            if (isAudience && !passage.is(end, AUDIENCE)) {
                break;
            }
            end++;
        }
        if (isChannel) {
            via.add(new Range(first, end));
            return tail(end, ceiling, via);
        }
        if (isAudience) {
            return end;
        }
        if ((word.equals("from") || word.equals("in") || word.equals("at")) && passage.isName(first)) {
            int phrase = phrases.endOf(first, ceiling);
            return passage.isStop(phrase)
                            || passage.isComma(phrase)
                            || passage.word(phrase).equals("that")
                    ? phrase
                    : i;
        }
        if (word.equals("to") && passage.isName(first)) {
            int phrase = phrases.endOf(first, ceiling);
            via.add(new Range(first, phrase));
            return phrase;
        }
        return i;
    }

    /** What belongs to a channel: "in an interview with Al-Mayadeen", "a statement carried by SANA", "a statement issued on Friday". */
    private int tail(int i, int ceiling, List<Range> via) {
        String word = passage.word(i);
        if (word.equals("with") || word.equals("to") || word.equals("by") || word.equals("of")) {
            int end = phrases.endOf(i + 1, ceiling);
            if (end > i + 1) {
                if (!word.equals("of") && passage.isName(end - 1)) {
                    via.add(new Range(i + 1, end));
                }
                return end;
            }
        }
        if (word.equals("carried")
                || word.equals("quoted")
                || word.equals("published")
                || word.equals("released")
                || word.equals("issued")
                || word.equals("posted")
                || word.equals("sent")
                || word.equals("obtained")
                || word.equals("seen")
                || word.equals("broadcast")) {
            int next = i + 1;
            if (passage.word(next).equals("by")
                    || passage.word(next).equals("on")
                    || passage.word(next).equals("to")) {
                int end = phrases.endOf(next + 1, ceiling);
                if (end > next + 1 && time(next, ceiling) == next) {
                    via.add(new Range(next + 1, end));
                    return end;
                }
            }
            int time = time(next, ceiling);
            return time > next ? time : next;
        }
        return i;
    }
}
