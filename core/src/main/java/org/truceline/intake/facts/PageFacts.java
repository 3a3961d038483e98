package org.truceline.intake.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.truceline.json.Json;
import org.truceline.model.Published;

/** The facts that a page states in its markup, each from a list of places in the order of trust. */
public final class PageFacts {

    private static final List<String> PUBLISHED_META = List.of(
            "article:published_time",
            "og:published_time",
            "article:published",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "pubdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "date",
            "last-modified",
            "article:modified_time",
            "og:updated_time");

    private static final List<String> PUBLISHED_ELEMENTS = List.of(
            "[itemprop=datePublished]",
            "time[pubdate]",
            "abbr.published",
            "time.entry-date, time.published, .entry-date time",
            "article header time, .post-meta time, .article-meta time, .byline time",
            "article time",
            "time[datetime]",
            ".entry-date, .post-date, .posted-on, .published, .article-date, .article__date, .date-published, .pubdate, .publish-date, .meta-date, .datum",
            "[class*=publish], [class*=post-date], [class*=entry-date], [class*=article-date], [class*=timestamp], .date, .meta, .byline, .entry-meta, .post-meta");

    private static final Pattern ADDRESS_DAY =
            Pattern.compile("/((?:19|20)\\d\\d)[/-]?([01]\\d)[/-]?([0-3]\\d)(?!\\d)");

    private PageFacts() {}

    /**
     * What a page says of itself.
     *
     * @param name the address it was fetched from, or its file's name
     */
    public static Facts of(Document document, String name) {
        List<JsonNode> linked = linkedData(document);
        Map<String, String> metas = metas(document);
        String publisher = first(metas.get("og:site_name"), fromLinked(linked, n -> name(n.path("publisher"))));
        String address = address(document, metas);
        return new Facts(
                title(document, metas, linked),
                published(document, metas, linked, address == null ? name : address)
                        .orElse(null),
                publisher,
                author(document, metas, linked),
                address,
                null);
    }

    /** The contents of the meta elements by their names in lower case; of several the first. */
    private static Map<String, String> metas(Document document) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : document.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            for (String attribute : List.of("property", "name", "itemprop")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.putIfAbsent(name, content);
                }
            }
        }
        return metas;
    }

    private static @Nullable String title(Document document, Map<String, String> metas, List<JsonNode> linked) {
        return first(
                metas.get("og:title"),
                metas.get("twitter:title"),
                fromLinked(linked, n -> text(n.path("headline"))),
                some(Optional.ofNullable(document.selectFirst("h1[itemprop=headline], h1.entry-title, article h1"))
                        .map(Element::text)
                        .orElse("")),
                withoutSite(document.title()));
    }

    private static final Pattern SITE = Pattern.compile("^(.{20,}?\\S) +(?:[|–—·»]|::|-) +[^|–—·»]{1,40}$");

    /** A title without the site's name at its end: "Two killed in shelling | The Paper". */
    private static @Nullable String withoutSite(String title) {
        Matcher named = SITE.matcher(title.strip());
        return some(named.matches() ? named.group(1) : title);
    }

    private static Optional<Published> published(
            Document document, Map<String, String> metas, List<JsonNode> linked, String address) {
        return linked.stream()
                .flatMap(n -> moment(text(n.path("datePublished")), "JSON-LD datePublished").stream())
                .findFirst()
                .or(() -> inMeta(metas))
                .or(() -> inElements(document))
                .or(() -> inAddress(address));
    }

    private static Optional<Published> inMeta(Map<String, String> metas) {
        return PUBLISHED_META.stream()
                .flatMap(name -> moment(metas.get(name), "meta " + name).stream())
                .findFirst();
    }

    private static Optional<Published> inElements(Document document) {
        return PUBLISHED_ELEMENTS.stream()
                .flatMap(query -> document.select(query).stream().limit(3))
                .flatMap(element -> Stream.of(
                                element.attr("datetime"),
                                element.attr("content"),
                                element.attr("title"),
                                shortText(element))
                        .flatMap(words -> moment(words, "element " + element.normalName() + named(element)).stream()))
                .findFirst();
    }

    private static String named(Element element) {
        return element.className().isEmpty() ? "" : "." + element.className().split(" ", 2)[0];
    }

    private static String shortText(Element element) {
        String words = element.text();
        return words.length() > 200 ? "" : words;
    }

    private static Optional<Published> inAddress(String address) {
        Matcher day = ADDRESS_DAY.matcher(address);
        return day.find()
                ? moment(day.group(1) + "-" + day.group(2) + "-" + day.group(3), "the address")
                : Optional.empty();
    }

    private static Optional<Published> moment(@Nullable String words, String reason) {
        return words == null || words.isBlank() ? Optional.empty() : Moments.first(words, reason);
    }

    private static @Nullable String author(Document document, Map<String, String> metas, List<JsonNode> linked) {
        String named = first(
                fromLinked(linked, n -> name(n.path("author"))),
                metas.get("author"),
                metas.get("article:author"),
                some(Optional.ofNullable(document.selectFirst("[rel=author], [itemprop=author], .byline, .author-name"))
                        .map(Element::text)
                        .orElse("")));
        return named == null || named.startsWith("http") || named.length() > 100 ? null : bare(named);
    }

    private static final Pattern BY = Pattern.compile("^by:? +", Pattern.CASE_INSENSITIVE);

    /** A byline without its "By" and without the date or paper that stands behind a bar. */
    private static @Nullable String bare(String byline) {
        String name = BY.matcher(byline.split("[|•·]", 2)[0].strip()).replaceFirst("");
        return some(name);
    }

    private static @Nullable String address(Document document, Map<String, String> metas) {
        Element canonical = document.selectFirst("link[rel=canonical]");
        String found = first(canonical == null ? null : some(canonical.attr("href")), metas.get("og:url"));
        return found != null && found.startsWith("http") ? found : null;
    }

    /** The objects of all JSON-LD scripts, those within a graph or a list included; what does not parse is passed over. */
    private static List<JsonNode> linkedData(Document document) {
        Deque<JsonNode> waiting = new ArrayDeque<>();
        for (Element script : document.select("script[type=application/ld+json]")) {
            parsed(script.data()).ifPresent(waiting::add);
        }
        List<JsonNode> found = new ArrayList<>();
        while (!waiting.isEmpty() && found.size() < 500) {
            JsonNode node = waiting.removeFirst();
            if (node.isArray()) {
                node.forEach(waiting::addLast);
            } else if (node.isObject()) {
                found.add(node);
                waiting.addLast(node.path("@graph"));
                waiting.addLast(node.path("mainEntity"));
            }
        }
        return found;
    }

    /** Many pages have broken scripts; the other places serve. */
    private static Optional<JsonNode> parsed(String script) {
        try {
            return Optional.of(Json.parse(script.strip()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String fromLinked(List<JsonNode> linked, Function<JsonNode, @Nullable String> part) {
        for (JsonNode node : linked) {
            String found = part.apply(node);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String name(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        return one.isTextual() ? some(one.textValue()) : text(one.path("name"));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? some(node.textValue()) : null;
    }

    private static @Nullable String some(String words) {
        return words.isBlank() ? null : words.strip();
    }

    private static @Nullable String first(@Nullable String... found) {
        for (String one : found) {
            if (one != null) {
                return one;
            }
        }
        return null;
    }
}
