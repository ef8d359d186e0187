package org.lishenzhi.model;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A small model that keeps every rule, made to be spoiled. */
final class Probe {

    static final String TEXT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions_probe" targetNamespace="probe">
            <bpmn:process id="probe" name="立案" isExecutable="true" camunda:historyTimeToLive="P3650D">
            <bpmn:startEvent id="StartEvent_Filed" name="收到起诉" />
            <bpmn:userTask id="Task_ReviewFiling" name="审查立案材料" camunda:candidateGroups="filing-clerk" camunda:formRef="review-filing" camunda:formRefBinding="deployment"><bpmn:documentation>逐项审查</bpmn:documentation></bpmn:userTask>
            <bpmn:exclusiveGateway id="Gateway_Decide" name="是否受理？" default="Flow_Decide_Reject" />
            <bpmn:serviceTask id="Task_RegisterCase" name="登记立案" camunda:delegateExpression="${registerCaseDelegate}" />
            <bpmn:callActivity id="CallActivity_Trial" name="审判" calledElement="case-trial" camunda:calledElementBinding="latest"><bpmn:extensionElements><camunda:in businessKey="#{execution.processBusinessKey}" /><camunda:in source="caseId" target="caseId" /></bpmn:extensionElements></bpmn:callActivity>
            <bpmn:intermediateCatchEvent id="Event_ReviewExpired" name="审查期届满"><bpmn:timerEventDefinition id="Timer_1"><bpmn:timeDate>${due(execution,'filing-review')}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
            <bpmn:endEvent id="EndEvent_Filed" name="已立案" />
            <bpmn:endEvent id="EndEvent_Rejected" name="不予受理" />
            <bpmn:sequenceFlow id="Flow_Begin" sourceRef="StartEvent_Filed" targetRef="Task_ReviewFiling" />
            <bpmn:sequenceFlow id="Flow_2" sourceRef="Task_ReviewFiling" targetRef="Gateway_Decide" />
            <bpmn:sequenceFlow id="Flow_Decide_Accept" name="受理" sourceRef="Gateway_Decide" targetRef="Task_RegisterCase"><bpmn:conditionExpression>${filingDecision == 'ACCEPT'}</bpmn:conditionExpression></bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="Flow_Decide_Reject" name="不受理" sourceRef="Gateway_Decide" targetRef="EndEvent_Rejected" />
            <bpmn:sequenceFlow id="Flow_5" sourceRef="Task_RegisterCase" targetRef="CallActivity_Trial" />
            <bpmn:sequenceFlow id="Flow_6" sourceRef="CallActivity_Trial" targetRef="Event_ReviewExpired" />
            <bpmn:sequenceFlow id="Flow_7" sourceRef="Event_ReviewExpired" targetRef="EndEvent_Filed" />
            </bpmn:process>
            <bpmn:message id="Message_FeePaid" name="FeePaid" />
            <bpmndi:BPMNDiagram id="D"><bpmndi:BPMNPlane id="P" bpmnElement="probe">
            <bpmndi:BPMNShape id="StartEvent_Filed_di" bpmnElement="StartEvent_Filed"><dc:Bounds x="100" y="102" width="36" height="36" /></bpmndi:BPMNShape>
            <bpmndi:BPMNShape id="Task_ReviewFiling_di" bpmnElement="Task_ReviewFiling"><dc:Bounds x="200" y="80" width="100" height="80" /></bpmndi:BPMNShape>
            <bpmndi:BPMNShape id="Gateway_Decide_di" bpmnElement="Gateway_Decide"><dc:Bounds x="375" y="95" width="50" height="50" /></bpmndi:BPMNShape>
            <bpmndi:BPMNShape id="Task_RegisterCase_di" bpmnElement="Task_RegisterCase"><dc:Bounds x="500" y="80" width="100" height="80" /></bpmndi:BPMNShape>
            <bpmndi:BPMNShape id="CallActivity_Trial_di" bpmnElement="CallActivity_Trial"><dc:Bounds x="660" y="80" width="100" height="80" /></bpmndi:BPMNShape>
            <bpmndi:BPMNShape id="Event_ReviewExpired_di" bpmnElement="Event_ReviewExpired"><dc:Bounds x="820" y="102" width="36" height="36" /></bpmndi:BPMNShape>
            <bpmndi:BPMNShape id="EndEvent_Filed_di" bpmnElement="EndEvent_Filed"><dc:Bounds x="920" y="102" width="36" height="36" /></bpmndi:BPMNShape>
            <bpmndi:BPMNShape id="EndEvent_Rejected_di" bpmnElement="EndEvent_Rejected"><dc:Bounds x="1000" y="222" width="36" height="36" /></bpmndi:BPMNShape>
            <bpmndi:BPMNEdge id="E1" bpmnElement="Flow_Begin"><di:waypoint x="136" y="120" /><di:waypoint x="200" y="120" /></bpmndi:BPMNEdge>
            <bpmndi:BPMNEdge id="E2" bpmnElement="Flow_2"><di:waypoint x="300" y="120" /><di:waypoint x="375" y="120" /></bpmndi:BPMNEdge>
            <bpmndi:BPMNEdge id="E3" bpmnElement="Flow_Decide_Accept"><di:waypoint x="425" y="120" /><di:waypoint x="500" y="120" /></bpmndi:BPMNEdge>
            <bpmndi:BPMNEdge id="E4" bpmnElement="Flow_Decide_Reject"><di:waypoint x="400" y="95" /><di:waypoint x="400" y="40" /><di:waypoint x="1018" y="40" /><di:waypoint x="1018" y="222" /></bpmndi:BPMNEdge>
            <bpmndi:BPMNEdge id="E5" bpmnElement="Flow_5"><di:waypoint x="600" y="120" /><di:waypoint x="660" y="120" /></bpmndi:BPMNEdge>
            <bpmndi:BPMNEdge id="E6" bpmnElement="Flow_6"><di:waypoint x="760" y="120" /><di:waypoint x="820" y="120" /></bpmndi:BPMNEdge>
            <bpmndi:BPMNEdge id="E7" bpmnElement="Flow_7"><di:waypoint x="856" y="120" /><di:waypoint x="920" y="120" /></bpmndi:BPMNEdge>
            </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    private Probe() {}

    static BpmnModelInstance read(String text) {
        BpmnModelInstance model =
                Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        model.getModelElementsByType(SequenceFlow.class).forEach(flow -> {
            flow.getSource().getOutgoing().add(flow);
            flow.getTarget().getIncoming().add(flow);
        });
        return model;
    }
}
