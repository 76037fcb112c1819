package org.khabir.codebook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a codebook of the REFI-QDA standard (Codebook.xsd 1.0). Sets are passed over, as is what other programs add of their own;
 * of any prefix or namespace, elements count by their local names.
 */
final class QdcReader {

    private final XMLStreamReader xml;

    private QdcReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * What a file holds.
     *
     * @param sets how many sets of codes it has, which have no like here
     */
    record Content(List<FileTag> codes, int sets) {
    }

    /** @return null where the file is sound XML but no codebook */
    static Content read(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        try {
            return new QdcReader(xml).codebook();
        } finally {
            xml.close();
        }
    }

    private Content codebook() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // the XML declaration, comments and the like before the root
        }
        if (!xml.getLocalName().equals("CodeBook")) {
            return null;
        }
        List<FileTag> codes = new ArrayList<>();
        int sets = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "Codes", "Sets" -> { }
                    case "Set" -> {
                        sets++;
                        skip();
                    }
                    case "Code" -> codes.add(code(""));
                    default -> skip();
                }
            }
        }
        return new Content(codes, sets);
    }

    private FileTag code(String path) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        String name = attribute("name", "");
        String here = path + "\n" + name;
        String guid = Guids.of(attribute("guid", here));
        String color = attribute("color", null);
        boolean heading = !isTrue(attribute("isCodable", "true"));
        String description = "";
        List<FileTag> under = new ArrayList<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "Description" -> description = xml.getElementText();
                    case "Code" -> under.add(code(here));
                    default -> skip();
                }
            }
        }
        return new FileTag(guid, name, color, description, 0, heading, line, under);
    }

    private String attribute(String name, String absent) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? absent : value;
    }

    private static boolean isTrue(String value) {
        return value.strip().equals("true") || value.strip().equals("1");
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
