package org.khabir.codebook;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.khabir.model.Codebook;
import org.khabir.model.Tag;

/** Writes a codebook of the REFI-QDA standard (Codebook.xsd 1.0). */
final class QdcWriter {

    private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

    private final Codebook codebook;
    private final XMLStreamWriter xml;

    private QdcWriter(Codebook codebook, XMLStreamWriter xml) {
        this.codebook = codebook;
        this.xml = xml;
    }

    static void write(Codebook codebook, OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        new QdcWriter(codebook, xml).write();
        xml.close();
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        line(0);
        xml.writeStartElement("CodeBook");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("origin", "Khabir");
        line(1);
        xml.writeStartElement("Codes");
        for (Tag tag : codebook.under(null)) {
            code(tag, 2);
        }
        line(1);
        xml.writeEndElement();
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void code(Tag tag, int depth) throws XMLStreamException {
        line(depth);
        xml.writeStartElement("Code");
        xml.writeAttribute("guid", Guids.of(tag.id()));
        xml.writeAttribute("name", writable(tag.name()));
        xml.writeAttribute("isCodable", Boolean.toString(!tag.heading()));
        xml.writeAttribute("color", tag.color());
        if (!tag.description().isEmpty()) {
            line(depth + 1);
            xml.writeStartElement("Description");
            xml.writeCharacters(writable(tag.description()));
            xml.writeEndElement();
        }
        for (Tag under : codebook.under(tag.id())) {
            code(under, depth + 1);
        }
        line(depth);
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** Without the control characters that XML cannot hold. */
    private static String writable(String text) {
        return text.codePoints().filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) || c == '\n' || c == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
