package org.truceline.read.proposal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.truceline.model.Event;
import org.truceline.model.Reality;
import org.truceline.model.Stance;

/**
 * An event word.
 *
 * @param words the event word itself; its likelihood is that of its telling a claim at all
 * @param event what it tells
 * @param reality whether that is said to have happened
 * @param stance how the speaker stands to it
 * @param background whether it lies long back
 * @param roles the words in each role, in the order of the text
 */
public record ProposedEvent(
        Words words,
        Choice<Event> event,
        Choice<Reality> reality,
        Choice<Stance> stance,
        Choice<Boolean> background,
        Map<Role, List<Words>> roles) {

    /** Copies the map. */
    public ProposedEvent {
        roles = Map.copyOf(roles);
    }

    ProposedEvent moved(IntUnaryOperator place) {
        Map<Role, List<Words>> shifted = new EnumMap<>(Role.class);
        roles.forEach((role, fillers) -> shifted.put(role, Words.moved(fillers, place)));
        return new ProposedEvent(words.moved(place), event, reality, stance, background, shifted);
    }

    /** The words proposed for a role, the likeliest first; none where there are none. */
    public List<Words> in(Role role) {
        return roles.getOrDefault(role, List.of());
    }
}
