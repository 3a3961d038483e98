package org.truceline.intake.body;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that are part of a page and not of a report, by their words: a list of named kinds. Each kind looks at one whole line. A line that could tell of an
 * event is never among them: the kinds match short lines with set wording.
 */
final class Furniture {

    /** Longer lines are never looked at. */
    private static final int LONGEST = 240;

    /** What a line does to the lines behind it. */
    enum Effect {
        /** Only the line itself goes. */
        LINE,
        /** Headlines of other stories follow: they go too, up to the next paragraph. */
        TEASERS,
        /** The page's comments follow: all behind it goes. */
        COMMENTS,
        NONE
    }

    private record Kind(String name, Effect effect, Pattern wording) {
        static Kind of(String name, Effect effect, String... wordings) {
            return new Kind(
                    name,
                    effect,
                    Pattern.compile(
                            "[\\W&&[^©(]]*+(?:" + String.join("|", wordings) + ")",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
        }
    }

    private static final String SITES =
            "facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|tumblr|viber|vk|messenger|instagram|youtube"
                    + "|email|e-mail|mail|print|copy link|link|pocket|flipboard|odnoklassniki|threads|bluesky";

    private static final List<Kind> KINDS = List.of(
            Kind.of(
                    "skip link",
                    Effect.LINE,
                    "(?:skip|jump|go) to (?:the )?(?:main |page )?(?:content|navigation|menu|footer|search|article)\\W*"),
            Kind.of(
                    "share line",
                    Effect.LINE,
                    "(?:share|tweet|pin|pin it|print|email|save|like|post|send|click to share|share (?:this|on|via|it|with|article|story|post|news|the)|teilen|compartir|partager|поделиться|paylaş)\\W*",
                    "(?:(?:click to )?(?:share|tweet|send|e-?mail|print|save|copy|teilen|compartir|partager)\\W+)?(?:(?:this|on|via|by|to|in|a|the|friend|friends|with|article|story|post|page|opens|new|window|auf|en|sur|mit|per|por|"
                            + SITES + ")\\W*){1,12}",
                    "(?:diesen|den|möchten sie den) (?:artikel|beitrag) teilen\\W*|war (?:der|dieser) (?:artikel|beitrag) (?:nützlich|hilfreich)\\W*",
                    "share this (?:article|story|post|page|news|on|with|via)\\b.{0,60}"),
            Kind.of(
                    "join or follow",
                    Effect.LINE,
                    "(?:(?:click|tap|press) here to )?(?:join|follow|like|find|subscribe to|add) (?:us|our) .{0,80}(?:channel|page|group|facebook|twitter|telegram|whatsapp|instagram|youtube|newsletter|google news|feed|app|community)\\b.{0,80}",
                    "follow (?:us|me|him|her|them|@\\w+)\\b.{0,60}",
                    "follow .{2,40} on (?:twitter|facebook|instagram|telegram|youtube|whatsapp|google news)\\b.{0,120}",
                    "(?:never|don'?t) miss (?:the latest|a story|out|any)\\b.{0,120}",
                    ".{0,80}\\b(?:click|tap|press) here to (?:join|subscribe|follow|download|read|sign up|watch)\\b.{0,140}",
                    "(?:sign up|subscribe|register)\\b.{0,30}\\b(?:newsletters?|edition|updates|alerts|channel|free|e-?mail|inbox|briefing)\\b.{0,80}",
                    "(?:for (?:all )?(?:the )?(?:latest|more)\\b.{0,60})?\\b(?:download|get|install) (?:the|our) .{0,60}\\bapps?\\b.{0,40}",
                    "(?:get|receive) (?:the|our|all the) (?:latest|best|top|breaking) .{0,80}(?:inbox|e-?mail|newsletter|phone|app)\\W*",
                    "stay (?:up to date|updated|informed|tuned|connected)\\b.{0,80}"),
            Kind.of(
                    "copyright",
                    Effect.LINE,
                    "(?:© ?\\d|\\(c\\) ?\\d{4}|copyright\\b ?(?:©|\\(c\\)|\\d{4}|by)).{0,160}",
                    ".{0,120}\\ball rights reserved\\b.{0,80}",
                    ".{0,60}\\balle rechte vorbehalten\\b.{0,60}",
                    "© ?.{0,60}"),
            Kind.of(
                    "comments",
                    Effect.COMMENTS,
                    "leave (?:a|your) (?:reply|comment)(?: (?:below|cancel reply|to .{0,40}))?\\W*",
                    "(?:post|add|write|submit) (?:a|your) comment\\W*",
                    "cancel reply\\W*",
                    "your e-?mail address will not be (?:published|shared)\\b.{0,80}",
                    "required fields are marked.{0,8}",
                    "\\d+ (?:comments?|replies|responses)\\W*",
                    "\\d+ thoughts? on .{0,120}",
                    "you must be logged in to (?:post|leave) a comment\\W*",
                    "(?:hinterlasse|schreibe?n?)(?: sie)? (?:eine antwort|einen kommentar|ein kommentar)\\b.{0,40}",
                    "kommentar (?:schreiben|verfassen|hinterlassen|abgeben)\\W*|antworten? abbrechen\\W*",
                    "deja (?:una respuesta|un comentario)\\b.{0,40}",
                    "laisser un commentaire\\b.{0,40}",
                    "(?:dodaj|zostaw) komentarz\\b.{0,40}",
                    "добавить комментарий\\W*|оставить комментарий\\W*"),
            Kind.of(
                    "comment form",
                    Effect.LINE,
                    "save my name, e-?mail,? and website in this browser.{0,60}",
                    "(?:log in|login|sign in|register)(?: (?:to|or|now|with)\\b.{0,40})?\\W*",
                    "notify me of (?:new|follow-?up) (?:comments|posts)\\b.{0,60}",
                    "reply\\W*|(?:view|show|load|see|read)(?: all| more)?(?: \\d+)? comments?\\W*|comments? (?:are )?(?:closed|off|disabled)\\b.{0,30}|comments?\\W*"),
            Kind.of(
                    "other stories",
                    Effect.TEASERS,
                    "(?:about the author|über den autor|sobre el autor)\\W*|check also\\W*|(?:see|read|watch) (?:also|more|next|this)\\W*|also (?:read|see|on .{0,30})\\W*",
                    "related (?:articles?|posts?|stories|story|news|topics|content|coverage|items|links|reading)\\W*|related\\W*",
                    "(?:you )?(?:might|may) (?:also )?(?:like|be interested in|enjoy)\\b.{0,30}|you (?:might|may) (?:also )?(?:like|be interested in|enjoy)\\b.{0,30}",
                    "(?:recommended|suggested)(?: (?:for you|articles|stories|reading|posts))?\\W*",
                    "(?:more|latest|other|recent|popular|trending|top|breaking)(?: (?:from|in|on|of|about))?(?: (?:the|this|our))?(?: (?:latest|popular|recent|breaking))?(?: (?:news|stories|posts|articles|headlines|author|section|category|topic|world|stories now|now|today)){1,2}\\W*",
                    "(?:most|trending)(?: (?:read|popular|viewed|shared|commented|now|topics))\\W*|trending\\W*|don'?t miss\\W*|what to read next\\W*|editor'?s picks?\\W*|previous (?:article|post)\\W*|next (?:article|post)\\W*",
                    "(?:das könnte (?:sie|dich|euch|ihnen) auch|auch interessant|mehr zum thema|zum thema|weitere (?:artikel|beiträge|meldungen|nachrichten|themen)|ähnliche (?:artikel|beiträge|themen)|verwandte (?:artikel|beiträge|themen)|lesen sie auch|lesen sie mehr|mehr (?:artikel|beiträge|news|aus)|neueste (?:artikel|beiträge)|meistgelesen|beliebte(?:ste)? (?:artikel|beiträge)|passend zum thema|vorheriger (?:artikel|beitrag)|nächster (?:artikel|beitrag)|empfehlungen|das könnte)\\b.{0,40}",
                    "(?:te puede interesar|lea también|lee también|noticias relacionadas|artículos relacionados|contenido relacionado|más noticias|otras noticias|ver más)\\b.{0,40}",
                    "(?:lire aussi|à lire aussi|articles similaires|sur le même (?:sujet|thème)|voir aussi|articles liés)\\b.{0,40}",
                    "(?:czytaj (?:też|także|również)|zobacz (?:też|także|również)|przeczytaj (?:też|także)|polecane|powiązane)\\b.{0,40}",
                    "(?:читайте также|читать также|по теме|другие новости|похожие (?:новости|статьи))\\W*",
                    "(?:leia (?:também|mais)|veja também|leggi anche|lees ook|ilgili haberler|həmçinin oxu)\\b.{0,40}"),
            Kind.of(
                    "advertisement",
                    Effect.LINE,
                    "(?:advertise(?:ment|ments)?|sponsored|sponsored content|promoted|anzeige|werbung|publicidad|publicité|reklama|реклама|reklam)\\W*",
                    "(?:story|article) continues (?:below|after).{0,40}|scroll (?:down )?to continue\\b.{0,60}|continue reading\\b.{0,60}",
                    "(?:loading|please wait|lädt)\\W*"),
            Kind.of(
                    "pointer",
                    Effect.LINE,
                    "page \\d{1,4}(?: (?:of|/) ?\\d{1,4})?\\W*|(?:source|original) (?:site|link|article)\\W*|(?:read|view|see) (?:the )?(?:original|full)(?: (?:article|story|text|post))?(?: (?:here|at .{0,40}|on .{0,40}))?\\W*",
                    "(?:back to (?:top|home)|nach oben|zurück(?: zur (?:übersicht|startseite))?|home|menu|search|close|open|next|previous|toggle navigation|main menu|startseite|suche|menü|schließen|read more|weiterlesen|mehr lesen|mehr|leer más|lire la suite|click here|here|more)\\W*",
                    "this (?:site|website) uses (?:cookies|akismet)\\b.{0,160}|.{0,40}\\bwe use cookies\\b.{0,160}|.{0,80}\\bverwendet cookies\\b.{0,120}|diese (?:web)?(?:site|seite) (?:nutzt|verwendet) cookies\\b.{0,120}",
                    "(?:privacy policy|terms of (?:use|service)|cookie policy|datenschutz(?:erklärung)?|impressum|contact us|about us|kontakt|advertise with us)\\W*",
                    "(?:enable|turn on|allow|please enable) (?:javascript|notifications)\\b.{0,60}"));

    private Furniture() {}

    /** What the line is to the report: {@link Effect#NONE} where it may be the report's own. */
    static Effect effectOf(CharSequence line) {
        if (line.length() > LONGEST || line.isEmpty()) {
            return Effect.NONE;
        }
        for (Kind kind : KINDS) {
            if (kind.wording().matcher(line).matches()) {
                return kind.effect();
            }
        }
        return Effect.NONE;
    }
}
