package org.lishenzhi.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The pictures in {@code docs/diagrams} show the models as they are. The accident: a court discusses a picture that the
 * engine stopped following months ago. When this fails, run {@code docs/diagrams/render.sh}, look at the new picture,
 * and commit it together with the model.
 */
class DiagramTest {

    private static final Path PICTURES = Path.of("docs/diagrams");
    private static final String LABEL = "_label";

    static List<Path> models() {
        return Models.processes();
    }

    @ParameterizedTest
    @MethodSource("models")
    void thePictureShowsTheModel(Path file) throws Exception {
        assertThat(faults(Models.read(file), Files.readString(picture(file))))
                .as("run docs/diagrams/render.sh")
                .isEmpty();
    }

    @Test
    void everyPictureHasAModel() {
        assertThat(Models.files(PICTURES, ".svg"))
                .extracting(Models::id)
                .containsExactlyInAnyOrderElementsOf(
                        models().stream().map(Models::id).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "is not in the picture, Task_HandleIncomingEvent, Task_Renamed",
        "is labelled, 处理来件</tspan>, 办理来件</tspan>",
        "stands elsewhere, 1 0 0 1 200 160, 1 0 0 1 210 160",
        "is not in the model, data-element-id=\"Task_HandleIncomingEvent\", data-element-id=\"Task_Gone\""
    })
    void aPictureOfAnotherModelIsFound(String fault, String right, String wrong) throws Exception {
        Path file = Models.BPMN.resolve("incoming-event.bpmn");
        String spoiled = Files.readString(picture(file)).replace(right, wrong);

        assertThat(faults(Models.read(file), spoiled)).anyMatch(told -> told.contains(fault));
    }

    private static Path picture(Path model) {
        return PICTURES.resolve(Models.id(model) + ".svg");
    }

    private static List<String> faults(BpmnModelInstance model, String svg) throws Exception {
        Map<String, Element> drawn = drawn(svg);
        List<String> faults = new ArrayList<>();
        List<String> known = new ArrayList<>();
        Stream.concat(
                        model.getModelElementsByType(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        model.getModelElementsByType(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .forEach(element -> {
                    known.add(element.getId());
                    faults.addAll(faultsOf(element, drawn));
                });
        for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
            Element picture = drawn.get(shape.getBpmnElement().getId());
            if (picture != null && !picture.getAttribute("transform").equals(place(shape.getBounds()))) {
                faults.add(shape.getBpmnElement().getId() + " stands elsewhere");
            }
        }
        drawn.keySet().stream()
                .map(id -> id.endsWith(LABEL) ? id.substring(0, id.length() - LABEL.length()) : id)
                .filter(id -> !known.contains(id))
                .forEach(id -> faults.add(id + " is not in the model"));
        return faults;
    }

    private static List<String> faultsOf(BaseElement element, Map<String, Element> drawn) {
        String id = element.getId();
        if (!drawn.containsKey(id)) {
            return List.of(id + " is not in the picture");
        }
        String name = element instanceof FlowElement flowElement ? flowElement.getName() : null;
        String label = text(drawn.get(id)) + text(drawn.get(id + LABEL));
        return name == null || label.equals(name.replaceAll("\\s", ""))
                ? List.of()
                : List.of("%s is labelled %s, not %s".formatted(id, label, name));
    }

    private static String place(Bounds bounds) {
        return "matrix(1 0 0 1 %.0f %.0f)".formatted(bounds.getX(), bounds.getY());
    }

    private static String text(Element picture) {
        StringBuilder text = new StringBuilder();
        if (picture != null) {
            NodeList pieces = picture.getElementsByTagName("tspan");
            for (int i = 0; i < pieces.getLength(); i++) {
                text.append(pieces.item(i).getTextContent());
            }
        }
        return text.toString().replaceAll("\\s", "");
    }

    private static Map<String, Element> drawn(String svg) throws Exception {
        var parsers = DocumentBuilderFactory.newInstance();
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        NodeList groups = parsers.newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("g");
        Map<String, Element> drawn = new LinkedHashMap<>();
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            if (!group.getAttribute("data-element-id").isEmpty()) {
                drawn.put(group.getAttribute("data-element-id"), group);
            }
        }
        return drawn;
    }
}
