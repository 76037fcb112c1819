package org.khabir.ui.network;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.khabir.model.CaseEntity;

/** Writes a network as GraphML (graphml.graphdrawing.org), for Gephi, yEd, NetworkX and the like. */
final class GraphMl {

    /** What is told of nodes and links: the thing, its attribute, and the attribute's type. */
    private static final List<List<String>> KEYS = List.of(List.of("node", "label", "string"), List.of("node", "english", "string"), List.of("node", "type", "string"),
            List.of("node", "weight", "int"), List.of("node", "x", "double"), List.of("node", "y", "double"), List.of("node", "pinned", "boolean"),
            List.of("edge", "weight", "int"), List.of("edge", "relation", "string"));

    private final XMLStreamWriter xml;

    private GraphMl(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(Arrangement arrangement) {
        StringWriter text = new StringWriter();
        try {
            new GraphMl(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).write(arrangement);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write(Arrangement arrangement) throws XMLStreamException {
        Network network = arrangement.network();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
        for (List<String> key : KEYS) {
            xml.writeEmptyElement("key");
            attributes("id", id(key.get(0), key.get(1)), "for", key.get(0), "attr.name", key.get(1), "attr.type", key.get(2));
        }
        xml.writeStartElement("graph");
        attributes("id", "network", "edgedefault", "undirected");
        for (int i = 0; i < network.nodes().size(); i++) {
            node(arrangement, i);
        }
        for (Network.Link link : network.links()) {
            xml.writeStartElement("edge");
            attributes("source", "n" + link.one(), "target", "n" + link.other());
            data("edge", "weight", Integer.toString(link.weight()));
            data("edge", "relation", network.relation().name().toLowerCase(Locale.ROOT));
            xml.writeEndElement();
        }
        xml.writeEndDocument();
    }

    private void node(Arrangement arrangement, int index) throws XMLStreamException {
        CaseEntity entity = arrangement.network().nodes().get(index).entity();
        xml.writeStartElement("node");
        attributes("id", "n" + index);
        data("node", "label", entity.name());
        if (entity.nameEn() != null) {
            data("node", "english", entity.nameEn());
        }
        data("node", "type", entity.type().name().toLowerCase(Locale.ROOT));
        data("node", "weight", Integer.toString(arrangement.network().nodes().get(index).weight()));
        data("node", "x", Double.toString(arrangement.xs()[index]));
        data("node", "y", Double.toString(arrangement.ys()[index]));
        data("node", "pinned", Boolean.toString(arrangement.pinned()[index]));
        xml.writeEndElement();
    }

    private void data(String thing, String name, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        attributes("key", id(thing, name));
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static String id(String thing, String name) {
        return thing + "-" + name;
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }
}
