package org.lishenzhi.engine.shields;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lishenzhi.casefile.InputRejected;

/** The reading of a model file into its elements; a file that declares types or entities of its own is not read. */
final class XmlReading {

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<XmlElement> elements = new ArrayList<>();

    private XmlReading() {}

    private record Open(List<XmlElement.Attribute> attributes, int line, StringBuilder text) {}

    /** @throws InputRejected when the file is no XML that the court reads */
    static List<XmlElement> of(String file, byte[] content) {
        // The platform's own reader: one that happens to lie on the class path might obey other switches.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reading = new XmlReading();
            var xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                reading.take(file, xml.next(), xml);
            }
            return reading.elements;
        } catch (XMLStreamException e) {
            throw new InputRejected(file, "「%s」不是有效的 XML 文件".formatted(file));
        }
    }

    private void take(String file, int event, XMLStreamReader xml) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new InputRejected(file, "「%s」不得含有 DOCTYPE 或者实体声明".formatted(file));
            case XMLStreamConstants.START_ELEMENT ->
                open.push(new Open(attributes(xml), xml.getLocation().getLineNumber(), new StringBuilder()));
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!open.isEmpty()) {
                    open.peek().text().append(xml.getText());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> close(xml);
            default -> {
                // Comments and processing instructions say nothing to the engine.
            }
        }
    }

    private void close(XMLStreamReader xml) {
        Open closed = open.pop();
        elements.add(new XmlElement(
                namespace(xml.getNamespaceURI()),
                xml.getLocalName(),
                closed.attributes(),
                closed.text().toString().strip(),
                closed.line()));
    }

    private static List<XmlElement.Attribute> attributes(XMLStreamReader xml) {
        return IntStream.range(0, xml.getAttributeCount())
                .mapToObj(i -> new XmlElement.Attribute(
                        namespace(xml.getAttributeNamespace(i)),
                        xml.getAttributeLocalName(i),
                        xml.getAttributeValue(i)))
                .toList();
    }

    private static String namespace(String uri) {
        return Objects.requireNonNullElse(uri, "");
    }
}
