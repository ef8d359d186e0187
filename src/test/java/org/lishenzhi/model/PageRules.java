package org.lishenzhi.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** What a model is as a page: complete, small enough to read, its lines straight and uncrossed. */
final class PageRules {

    private static final int MOST_NODES = 25;

    private PageRules() {}

    static Stream<String> faults(BpmnModelInstance model) {
        return Stream.of(
                        model.getModelElementsByType(Process.class).stream().flatMap(PageRules::process),
                        model.getModelElementsByType(SubProcess.class).stream()
                                .flatMap(scope -> frame(scope.getId(), scope.getFlowElements())),
                        size(model.getModelElementsByType(FlowNode.class).size()),
                        undrawn(model),
                        model.getModelElementsByType(BpmnEdge.class).stream().flatMap(PageRules::slanted),
                        crossings(model))
                .flatMap(Function.identity());
    }

    /** A history that is never cleaned, or a file that silently replaces another process. */
    static Stream<String> file(String name, BpmnModelInstance model) {
        return Models.process(model).getId().equals(name)
                ? Stream.empty()
                : Stream.of("%s: the file's name is the process id %s"
                        .formatted(name, Models.process(model).getId()));
    }

    private static Stream<String> process(Process process) {
        String retention = process.getCamundaHistoryTimeToLiveString();
        return Stream.concat(
                Stream.of(
                                process.isExecutable() ? "" : "cannot be executed",
                                process.getName() == null ? "has no name" : "",
                                retention != null && retention.matches("P\\d+D")
                                        ? ""
                                        : "says in days how long its history is kept")
                        .filter(fault -> !fault.isEmpty())
                        .map(fault -> "%s: a process %s".formatted(process.getId(), fault)),
                frame(process.getId(), process.getFlowElements()));
    }

    private static Stream<String> frame(String scope, Collection<FlowElement> elements) {
        List<StartEvent> starts = elements.stream()
                .filter(StartEvent.class::isInstance)
                .map(StartEvent.class::cast)
                .toList();
        long byHand = starts.stream()
                .filter(start -> start.getEventDefinitions().isEmpty())
                .count();
        boolean clear = starts.size() == 1 || starts.size() > 1 && byHand == 1;
        long ends = elements.stream().filter(EndEvent.class::isInstance).count();
        return clear && ends > 0
                ? Stream.empty()
                : Stream.of(scope + ": one explicit start, besides those by an event, and ends");
    }

    private static Stream<String> size(int nodes) {
        return nodes > MOST_NODES
                ? Stream.of("%d nodes on one page, more than %d".formatted(nodes, MOST_NODES))
                : Stream.empty();
    }

    private static Stream<String> undrawn(BpmnModelInstance model) {
        Set<String> drawn = Stream.concat(
                        model.getModelElementsByType(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        model.getModelElementsByType(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
        return Stream.concat(
                        model.getModelElementsByType(FlowNode.class).stream(),
                        model.getModelElementsByType(SequenceFlow.class).stream())
                .map(FlowElement::getId)
                .filter(id -> !drawn.contains(id))
                .map(id -> id + ": is not drawn");
    }

    private static Stream<String> slanted(BpmnEdge edge) {
        return Line.of(edge).stream()
                .filter(line -> line.x1() != line.x2() && line.y1() != line.y2())
                .map(line -> edge.getBpmnElement().getId() + ": its line is neither level nor upright");
    }

    private static Stream<String> crossings(BpmnModelInstance model) {
        List<BpmnEdge> edges = List.copyOf(model.getModelElementsByType(BpmnEdge.class));
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            for (int j = i + 1; j < edges.size(); j++) {
                if (Line.of(edges.get(i)).stream().anyMatch(crossesOneOf(Line.of(edges.get(j)))::apply)) {
                    faults.add("%s crosses %s"
                            .formatted(
                                    edges.get(i).getBpmnElement().getId(),
                                    edges.get(j).getBpmnElement().getId()));
                }
            }
        }
        return faults.stream();
    }

    private static Function<Line, Boolean> crossesOneOf(List<Line> others) {
        return line -> others.stream().anyMatch(line::crosses);
    }

    /** One straight piece of a flow. */
    private record Line(double x1, double y1, double x2, double y2) {

        static List<Line> of(BpmnEdge edge) {
            List<Waypoint> points = List.copyOf(edge.getWaypoints());
            List<Line> lines = new ArrayList<>();
            for (int i = 1; i < points.size(); i++) {
                Waypoint from = points.get(i - 1);
                Waypoint to = points.get(i);
                lines.add(new Line(from.getX(), from.getY(), to.getX(), to.getY()));
            }
            return lines;
        }

        boolean crosses(Line other) {
            Line level = y1 == y2 ? this : other;
            Line upright = level == this ? other : this;
            return level.y1 == level.y2
                    && upright.x1 == upright.x2
                    && within(upright.x1, level.x1, level.x2)
                    && within(level.y1, upright.y1, upright.y2);
        }

        private static boolean within(double value, double one, double other) {
            return value > Math.min(one, other) && value < Math.max(one, other);
        }
    }
}
