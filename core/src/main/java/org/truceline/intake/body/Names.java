package org.truceline.intake.body;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the names that authors of pages give their elements (id, class, role) say of them. */
final class Names {

    /** Parts of pages that are no report, wherever they stand. */
    private static final Pattern FURNITURE = words(
            "comments?|commentlist|comment-respond|disqus|respond|replies|kommentare?",
            "share|sharing|shares|sharedaddy|social|socials|socialmedia|addthis|addtoany|follow|followus|like|likes",
            "related|relatedposts|recommend|recommended|recommendations?|recirc|recirculation|outbrain|taboola|plista|yarpp|jp-relatedposts",
            "more-(?:from|stories|news|posts|articles|on)|also-(?:read|like)|read-(?:more|next|also)|most-(?:read|popular)|popular|trending|latest",
            "sidebar|sidebars|side-bar|rail|widget|widgets|widget-area|aside|marginal|marginalspalte",
            "footer|foot|footnav|bottom-bar|colophon|fusszeile",
            "nav|navi|navigation|navbar|navbox|menu|submenu|breadcrumbs?|crumbs?|breadcrumb-trail|pagination|pager|paging|prevnext|post-navigation|topbar|masthead|toolbar|site-header",
            "newsletter|subscribe|subscription|signup|sign-up|login|log-in|paywall|register|registration|optin|donate|donation|spenden",
            "promo|promos|promotion|adverts?|advertisement|advertising|ads|ad|adsense|adbox|sponsor|sponsored|banner|teaser|teasers|anzeige|werbung|affiliate",
            "cookies?|consent|gdpr|modal|popup|pop-up|overlay|lightbox|notification|notice",
            "author-(?:bio|box|info|card|profile|description|about)|authorbox|about-(?:the-)?author|bio|biography|autor|autorenbox|vcard|byline|bylines",
            "tags?|tag-list|taglist|tags-links|tagcloud|keywords|cat-links|categories|category-list|topics",
            "meta|metadata|postmeta|entry-meta|post-meta|article-meta|posted-on|post-info|postinfo|article-info|timestamp|dateline|date|published",
            "search|searchform|suche|copyright|legal|disclaimer|impressum|print|print-only|printonly|noprint|no-print",
            "hidden|invisible|sr-only|screen-reader-text|visually-hidden|visuallyhidden|skip-link|skiplink|a11y",
            "rating|ratings|vote|votes|voting|poll|survey|feedback|jumplinks|toc|table-of-contents|shortcuts|carousel|slider|slideshow|swiper|cta|call-to-action|buttons?|btn|tools|actions|contact-form|wpcf7");

    private static final Pattern BODY = Pattern.compile(
            "(?:^|[\\s_-])(?:(?:article|story|post|entry|news|blog|page|main|single|detail|report|text|content|item|td|artikel|beitrag|noticia|nota)[_-]?(?:body|content|text|inhalt|cuerpo|copy|main|detail|contents)(?:[_-]?(?:text|wrapper|wrap|inner|content|container|main|area|block|section))?"
                    + "|articlebody|mw-parser-output|mw-content-text|body-?text|body-?copy|bodytext|storytext|field-name-body|node-body|instapaper_body|rich-?text|richtext|prose|hentry|h-entry|e-content|texte|ce_text|ce-bodytext)(?:$|[\\s_-])");

    private Names() {}

    private static Pattern words(String... alternatives) {
        return Pattern.compile("(?:^|[\\s_-])(?:" + String.join("|", alternatives) + ")(?:$|[\\s_-])");
    }

    static boolean isFurniture(Element element) {
        String names = of(element);
        return !names.isEmpty()
                && FURNITURE.matcher(names).find()
                && !BODY.matcher(names).find();
    }

    static boolean isBody(Element element) {
        return element.attr("itemprop").equals("articleBody")
                || element.attr("property").endsWith("articleBody")
                || BODY.matcher(of(element)).find();
    }

    /** In lower case with hyphens between the parts of camel-case names. */
    private static String of(Element element) {
        String names = element.id() + " " + element.className() + " " + element.attr("role");
        if (names.length() > 400) {
            names = names.substring(0, 400);
        }
        StringBuilder split = new StringBuilder(names.length() + 8);
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1))) {
                split.append('-');
            }
            split.append(c);
        }
        return split.toString().strip().toLowerCase(Locale.ROOT);
    }
}
