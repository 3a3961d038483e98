package org.truceline.intake.body;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the names that authors of pages give an element (id, class, role) say of it.
 *
 * @param others a part that never holds the report, even where it holds most of the page's words
 * @param furniture a part that is no report
 * @param body the report's own text
 * @param caption the words of a picture
 */
record Names(boolean others, boolean furniture, boolean body, boolean caption) {

    /** Parts that never hold the report, even where they hold most of the page's words. */
    private static final Pattern OTHERS = words(
            "comments?|commentlist|comment-respond|disqus|respond|replies|kommentare?",
            "related|relatedposts|recommended|recommendations?|recirc|recirculation|outbrain|taboola|plista|yarpp|interesting-articles",
            "more-(?:from|stories|news|posts|articles|on)|also-(?:read|like)|read-(?:more|next|also)|most-(?:read|popular)",
            "navigation|navbar|menu|submenu|breadcrumbs?|footer|sidebar|cookie\\w*|newsletter");

    /** Parts of pages that are no report. */
    private static final Pattern FURNITURE = words(
            "share|sharing|shareblock|sharedaddy|socials?|socialmedia|addthis|addtoany|followus|siguenos",
            "recommend|popular|trending",
            "sidebars|side-bar|widget|widgets|widget-area|aside|marginalspalte",
            "foot|footnav|bottom-bar|colophon|fusszeile",
            "nav|navi|navbox|crumbs?|breadcrumb-trail|pagination|pager|paging|prevnext|topbar|masthead|toolbar|site-header",
            "subscribe|subscription|signup|sign-up|login|log-in|paywall|registration|optin|donate|donation|spenden",
            "promo|promos|promotion|adverts?|advertisement|advertising|adsense|adbox|sponsor|sponsored|banner|teasers?|anzeige|werbung|affiliate",
            "consent|gdpr|modal|popup|pop-up|overlay|lightbox|notification",
            "author-(?:bio|box|info|card|profile|description|about)|authorbox|about-(?:the-)?author|biography|autorenbox|vcard|bylines?|post-author|post-signature|user-info",
            "tag-list|taglist|tags-links|tagcloud|tag-cloud|cat-links|category-list",
            "metadata|postmeta|postmetadata|entry-meta|post-meta|article-meta|posted-on|post-info|postinfo|article-info|timestamp|dateline",
            "searchform|suche|copyright|disclaimer|disclosure|licence-?info|impressum|print-only|printonly|noprint|no-print",
            "sr-only|screen-reader-text|visually-hidden|visuallyhidden|skip-link|skiplink|a11y",
            "ratings?|votes?|voting|poll|jumplinks|toc|table-of-contents|carousel|slider|slideshow|swiper|call-to-action|buttons?|btn|contact-form|wpcf7");

    /** Names that say so only where they are all of a class or id. */
    private static final Pattern FURNITURE_ALONE = Pattern.compile(
            "(?:^| )(?:tags?|ads?|likes?|follow|date|meta|notice|tools|actions|print|rail|feedback|survey|topics?|keywords|latest|search|register|author|autor|bio|cta|legal|published|categories|extras|appendix)(?:$| )");

    /** The lead of a report, often outside its body. */
    private static final Pattern LEAD = words(
            "lead|lede|leadin|intro|intro-text|introduction|standfirst|excerpt|summary|abstract|subtitle|subline|subhead(?:line)?|dek|deck|bajada|vorspann|perex|chapo|teaser-?text|artikel-teaser|article-teaser|articleteaser|news-teaser");

    /** Says something of a part's state, not of its kind: "has-sidebar", "field--label-hidden". */
    private static final Pattern STATE =
            Pattern.compile("(?:^|.*[_-])(?:has|with|no|is|js|hide|show|enable|without)-.*|.*--.*-.*--.*");

    private static final Pattern CAPTION = words(
            "caption|caption-text|captions|img-description|image-?description|imginline|bildunterschrift|bildunterzeile|legende|legend|pie-de-foto|epigrafe");

    private static final Pattern BODY = Pattern.compile(
            "(?:^|[\\s_-])(?:(?:article|story|post|entry|news|blog|page|main|single|detail|report|text|content|item|td|artikel|beitrag|noticia|nota)[_-]{0,2}(?:body|content|text|inhalt|cuerpo|copy|main|detail|contents)(?:[_-]?(?:text|wrapper|wrap|inner|content|container|main|area|block|section))?"
                    + "|articlebody|mw-parser-output|mw-content-text|body-?text|body-?copy|bodytext|storytext|field-name-body|node-body|instapaper_body|rich-?text|richtext|prose|hentry|h-entry|e-content|texte|ce_text|ce-bodytext)(?:$|[\\s_-])");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static Pattern words(String... alternatives) {
        return Pattern.compile("(?:^|[\\s_-])(?:" + String.join("|", alternatives) + ")(?:$|[\\s_-])");
    }

    /** What the names in {@code id}, {@code class} and {@code role} say. */
    static Names of(String attributes) {
        String names = tokens(attributes);
        if (names.isEmpty()) {
            return new Names(false, false, false, false);
        }
        boolean body = BODY.matcher(names).find();
        boolean others = !body && OTHERS.matcher(names).find();
        boolean furniture = !body
                && (FURNITURE.matcher(names).find()
                        || FURNITURE_ALONE.matcher(names).find())
                && !LEAD.matcher(names).find();
        return new Names(others, furniture, body, CAPTION.matcher(names).find());
    }

    /** The attributes of an element that hold names. */
    static String attributes(Element element) {
        String id = element.id();
        String role = element.attr("role");
        String classes = element.className();
        return id.isEmpty() && role.isEmpty() ? classes : id + " " + classes + " " + role;
    }

    /** In lower case, hyphens between the parts of camel-case names, those that say something of a state left out. */
    private static String tokens(String names) {
        if (names.isBlank()) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        for (String name : SPACES.split(names.length() > 400 ? names.substring(0, 400) : names, -1)) {
            String lower = hyphened(name);
            if (!STATE.matcher(lower).matches()) {
                all.append(all.isEmpty() ? "" : " ").append(lower);
            }
        }
        return all.toString();
    }

    private static String hyphened(String name) {
        StringBuilder split = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1))) {
                split.append('-');
            }
            split.append(c);
        }
        return split.toString().toLowerCase(Locale.ROOT);
    }
}
