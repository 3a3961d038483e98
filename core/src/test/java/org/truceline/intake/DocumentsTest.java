package org.truceline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.truceline.model.Published;
import org.truceline.model.Report;

/** Documents made by the libraries that others make them with. */
class DocumentsTest {

    private static final String LEAD = "Shells fell on two villages on Sunday, the mayor said.";

    @Test
    void pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(LEAD);
                content.endText();
            }
            document.save(bytes);
        }
        assertThat(open("report.pdf", bytes.toByteArray()).text()).isEqualTo(LEAD);
    }

    @Test
    void docx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Two villages shelled");
            document.createParagraph().createRun().setText(LEAD);
            document.write(bytes);
        }
        Report report = open("report.docx", bytes.toByteArray());
        assertThat(report.text()).contains("Two villages shelled\n", LEAD);
        assertThat(report.title()).isEqualTo("Two villages shelled");
    }

    @Test
    void mail() {
        String mail =
                """
                From: Duty Desk <desk@example.org>
                To: list@example.org
                Subject: Two villages shelled
                Date: Mon, 03 May 2021 18:30:00 +0400
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8

                """
                        + LEAD + "\n";
        Report report = open("report.eml", mail.getBytes(StandardCharsets.UTF_8));
        assertThat(report.text()).isEqualTo(LEAD);
        assertThat(report.title()).isEqualTo("Two villages shelled");
        assertThat(report.published()).isNotNull();
        assertThat(report.published().day()).isEqualTo(LocalDate.of(2021, 5, 3));
        assertThat(report.published().reason()).isEqualTo("mail header Date");
        assertThat(report.source().author()).contains("Duty Desk");
    }

    @Test
    void theDayOfAMailIsThatOfItsSender() {
        String mail =
                """
                From: desk@example.org
                Subject: Two villages shelled
                Date: Wed, 12 May 2021 22:30:00 -0500 (COT)
                Content-Type: text/plain; charset=utf-8

                """
                        + LEAD + "\n";
        Published sent =
                open("report.eml", mail.getBytes(StandardCharsets.UTF_8)).published();
        assertThat(sent)
                .isEqualTo(new Published(
                        LocalDate.of(2021, 5, 12), LocalTime.of(22, 30), ZoneOffset.ofHours(-5), "mail header Date"));
    }

    @Test
    void mailOfTwoKindsIsReadOnce() {
        String mail =
                """
                From: desk@example.org
                Subject: Two villages shelled
                Date: Mon, 03 May 2021 18:30:00 +0400
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8

                %s
                --b
                Content-Type: text/html; charset=utf-8

                <html><body><p>%s</p></body></html>
                --b--
                """
                        .formatted(LEAD, LEAD);
        assertThat(open("report.eml", mail.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(LEAD);
    }

    private static Report open(String name, byte[] bytes) {
        Arrival arrival = Intake.with(IntakeOptions.defaults()).open(Intake.parcel(name, null, bytes));
        assertThat(arrival).as(arrival.toString()).isInstanceOf(Arrival.Arrived.class);
        return arrival.found().orElseThrow();
    }
}
