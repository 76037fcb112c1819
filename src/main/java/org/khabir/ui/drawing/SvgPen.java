package org.khabir.ui.drawing;

import java.io.StringWriter;
import java.util.Locale;
import javafx.scene.paint.Color;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what is drawn as SVG 1.1. */
final class SvgPen implements Pen {

    private static final int OPAQUE = 255;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final StringBuilder path = new StringBuilder();

    SvgPen(double width, double height, Color ground, String title) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
            attributes("width", number(width), "height", number(height), "viewBox", "0 0 " + number(width) + " " + number(height));
            xml.writeStartElement("title");
            xml.writeCharacters(title);
            xml.writeEndElement();
            xml.writeEmptyElement("rect");
            attributes("width", "100%", "height", "100%", "fill", hex(ground));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A word or a name in a line of its own, from the left edge of its box; {@code baseline} is where its letters stand. */
    void text(String words, double left, double baseline, double width, double size, boolean bold, Color color, String family) {
        element("text", "x", number(left + width / 2), "y", number(baseline), "text-anchor", "middle", "font-size", number(size), "font-family", family + ", sans-serif",
                "font-weight", bold ? "bold" : "normal", "fill", hex(color));
        try {
            xml.writeCharacters(words);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole document; nothing can be drawn any more. */
    String finish() {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    @Override
    public void begin() {
        path.setLength(0);
    }

    @Override
    public void moveTo(double x, double y) {
        path.append('M').append(number(x)).append(' ').append(number(y));
    }

    @Override
    public void lineTo(double x, double y) {
        path.append('L').append(number(x)).append(' ').append(number(y));
    }

    @Override
    public void close() {
        path.append('Z');
    }

    @Override
    public void fill(Color color) {
        empty("path", "d", path.toString(), "fill", hex(color), "fill-opacity", number(color.getOpacity()), "fill-rule", "evenodd");
    }

    @Override
    public void stroke(Color color, double width) {
        empty("path", "d", path.toString(), "fill", "none", "stroke", hex(color), "stroke-opacity", number(color.getOpacity()), "stroke-width", number(width));
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Color color, double width) {
        empty("line", "x1", number(fromX), "y1", number(fromY), "x2", number(toX), "y2", number(toY),
                "stroke", hex(color), "stroke-opacity", number(color.getOpacity()), "stroke-width", number(width));
    }

    @Override
    public void circle(double x, double y, double radius, Color fill, Color edge, double width) {
        empty("circle", "cx", number(x), "cy", number(y), "r", number(radius), "fill", hex(fill), "fill-opacity", number(fill.getOpacity()),
                "stroke", edge == null ? "none" : hex(edge), "stroke-width", number(width));
    }

    private void empty(String name, String... attributes) {
        element(name, attributes);
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void element(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : String.format(Locale.ROOT, "%.2f", rounded);
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(color.getRed() * OPAQUE), Math.round(color.getGreen() * OPAQUE),
                Math.round(color.getBlue() * OPAQUE));
    }
}
