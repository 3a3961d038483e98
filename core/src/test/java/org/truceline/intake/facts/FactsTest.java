package org.truceline.intake.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Published;

class FactsTest {

    private static final String BODY = "\n\nThe army said that two of its soldiers were wounded in the exchange.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "As of: May 3, 2021 8:34 p.m | 2021-05-03 | 20:34 |",
                "June 4, 2019 11:32:24 AM | 2019-06-04 | 11:32:24 |",
                "Published: 14 March 2022, 20:15 GMT | 2022-03-14 | 20:15 | Z",
                "Updated 2022-03-14T20:15:00+04:00 | 2022-03-14 | 20:15 | +04:00",
                "BEIRUT, 12 July 2016 – The army said so. | 2016-07-12 | |",
                "KYIV (Agency), May 3, 2022 - The army said so. | 2022-05-03 | |",
                "The morning herald · June 4, 2019 11:32 AM | 2019-06-04 | 11:32 |",
                "Monday, 5 April 2021 | 2021-04-05 | |",
                "Situation report 3 June 2019 | 2019-06-03 | |",
                "Daily report, 11 October 2016 | 2016-10-11 | |",
                "Humanitarian flash update no. 12 (4 May 2021) | 2021-05-04 | |",
                "Weekly monitoring report for 3–9 June 2019 | 2019-06-09 | |",
                "Press release of Tuesday, 6 July 2021 | 2021-07-06 | |",
                "19 September 2022. Two jets struck a school in the north. | 2022-09-19 | |",
                "(Nairobi, April 25, 2024) – The army executed two men. | 2024-04-25 | |",
                "BAGHDAD - 7 July 2016. The ministry said so. | 2016-07-07 | |",
                "2019-07-27. Ten people died in the raid. | 2019-07-27 | |",
                "Baku, October 9, 2020, APA. Three men were detained. | 2020-10-09 | |",
                "Daily report of the mission, based on information received as of 18:00 (local time), 28 January 2015 | 2015-01-28 | 18:00 |",
                "## Daily bulletin – 21 January 2023 | 2023-01-21 | |",
                "Issued on 18 June 2024, based on information as of the evening of 17 June | 2024-06-18 | |",
                "Mission to the Valley, Daily Report 142/2024 issued on 18 June 2024 | 2024-06-18 | |",
                "Date of issue: 18 June 2024 (all times are local) | 2024-06-18 | |"
            })
    void datelines(String line, LocalDate day, LocalTime time, String zone) {
        Published found = Facts.none().completedFrom(line + BODY).published();
        assertThat(found).isNotNull();
        assertThat(found.day()).isEqualTo(day);
        assertThat(found.time()).isEqualTo(time);
        assertThat(found.zone()).isEqualTo(zone == null ? null : ZoneOffset.of(zone));
        assertThat(found.reason()).containsAnyOf("dateline", "heading");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The truce was signed on 9 November 2020 and has held since.",
                "Released on 3 May 2021, the prisoners said that they had been beaten.",
                "Prisoners released on 3 May 2021",
                "The order 12/2021 issued on 3 May 2021 was withdrawn by the court on Friday",
                "Issued on 3 May 2021 the order was never carried out, the army said.",
                "The mission published its first report on 3 June 2019",
                "Since the last report of 3 June 2019 nothing was heard.",
                "2. What has held since 9 November 2020 on the line of contact",
                "Nobody knew how many had fled as of the end of the siege, which the army began on 3 May 2021",
                "Geneva, August 12, 1949, saw the convention signed. The army said so.",
                "On May 3, 2021 the army shelled a town, killing two people who had stayed there."
            })
    void aDateInASentenceIsNoDateline(String line) {
        assertThat(Facts.none().completedFrom(line + BODY).published()).isNull();
    }

    @Test
    void theDayIsInferredFromAnEmbeddedPost() {
        String text =
                "The ministry this Friday spoke of losses.\nWe deny it. #truth\n— Ministry (@min) June 2, 2022" + BODY;
        Published found = Facts.none().completedFrom(text).published();
        assertThat(found).isNotNull();
        assertThat(found.day()).isEqualTo(LocalDate.of(2022, 6, 3));
        assertThat(found.reason()).contains("embedded post", "2022-06-02", "this Friday");
    }

    @Test
    void theYearIsInferredFromTheYearsCounted() {
        String text =
                "Talks began on 4 March, and ended on 5 March without a result, nearly two years after the war of 2018."
                        + BODY;
        Published found = Facts.none().completedFrom(text).published();
        assertThat(found).isNotNull();
        assertThat(found.day()).isEqualTo(LocalDate.of(2020, 3, 5));
        assertThat(found.reason()).contains("two years after", "2018");
    }

    @Test
    void history() {
        String history = "Today the truce of 9 November 2020 is broken daily, the monitors said.";
        assertThat(Facts.none().completedFrom(history + BODY).published()).isNull();
        String rivals = "Shells fell on 4 March and on 5 March, two years after the war of 2018 and as in 2020.";
        assertThat(Facts.none().completedFrom(rivals + BODY).published()).isNull();
    }

    @Test
    void theDayIsInferredFromADateWithItsWeekday() {
        String text =
                "The army said on Tuesday, May 4, 2021, that two of its soldiers were wounded, more than since 2016.";
        Published found = Facts.none().completedFrom(text + BODY).published();
        assertThat(found).isNotNull();
        assertThat(found.day()).isEqualTo(LocalDate.of(2021, 5, 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Headline\\nFrom: Some Agency \\| | Some Agency",
                "Headline\\nText of it.\\nSource: DN | DN",
                "BEIRUT (Reuters) - The army said so. | Reuters",
                "The army said so. (AFP) | AFP"
            })
    void creditedAgencies(String text, String agency) {
        assertThat(Facts.none()
                        .completedFrom(text.replace("\\n", "\n").replace("\\|", "|"))
                        .agency())
                .isEqualTo(agency);
    }

    @Test
    void aPageStatesItsFacts() {
        Facts facts = PageFacts.of(
                Jsoup.parse(
                        """
                <html><head><title>T | Paper</title><meta property="og:title" content="Title">
                <meta property="og:site_name" content="The Paper"><link rel=canonical href="https://paper.example/1">
                <meta name=author content="A. Writer">
                <script type="application/ld+json">{"@graph":[{"datePublished":"2021-05-03T10:00:00+03:00"}]}</script>
                <script type="application/ld+json">{broken</script></head><body></body></html>"""),
                "page.html");
        assertThat(facts.title()).isEqualTo("Title");
        assertThat(facts.publisher()).isEqualTo("The Paper");
        assertThat(facts.author()).isEqualTo("A. Writer");
        assertThat(facts.address()).isEqualTo("https://paper.example/1");
        assertThat(facts.published())
                .isEqualTo(new Published(
                        LocalDate.of(2021, 5, 3), LocalTime.of(10, 0), ZoneOffset.ofHours(3), "JSON-LD datePublished"));
    }

    @Test
    void aBylineIsTheAuthorWithoutWhatStandsAroundHim() {
        String page = "<html><body><p class=byline>By Mara Quint | March 14, 2024 6:40 pm</p><p>x</p></body></html>";
        assertThat(PageFacts.of(Jsoup.parse(page), "a.html").author()).isEqualTo("Mara Quint");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army said that two of its soldiers were killed in the exchange on the border. | en",
                "Армия сообщила, что в результате обстрела на границе погибли двое военнослужащих. | ru",
                "Militärsprecher sagte, dass zwei Soldaten bei dem Angriff auf das Dorf getötet wurden. | de",
                "Las autoridades dijeron que dos soldados murieron en el ataque a la ciudad. | es",
                "Ordu açıkladı ki bu saldırı için bir sorumlu yok ve daha sonra bilgi verilecek. | tr",
                "قال الجيش إن جنديين قتلا في تبادل لإطلاق النار على الحدود | ar",
                "Բանակը հայտնել է երկու զինծառայողի մահվան մասին | hy",
                "Sınırda iki asker öldü, köy ateş altında. | mis",
                "Dua tentara tewas dalam serangan di desa perbatasan. | id",
                "Kaksi sotilasta kuoli kranaattien iskussa rajalla tiistaina. | mis",
                "The raid took place outside a clinic. | en",
                "A guard was seen on a roof in a quarter of the town. | en",
                "Rebels shell town, four civilians hurt. | en",
                "Sadah - Coalition jets struck a market on Monday, killing a doctor and a nurse. | en",
                "Mortar rounds slammed into Hadramat. | en",
                "Three Norland Soldiers Killed Near Eastford | en",
                "NORLAND SOLDIERS KILLED | und",
                "2020 | und"
            })
    void languages(String text, String language) {
        assertThat(Language.of(text)).isEqualTo(language);
    }
}
