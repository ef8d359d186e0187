package org.lishenzhi.engine.shields;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.casefile.FieldProblem;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.engine.ForModels;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Every known way to bring code or a foreign form in with a model, and the sentence that refuses it. */
class DeploymentGuardTest {

    private final DeploymentGuard guard;

    DeploymentGuardTest() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("lists", new Lists());
        beans.addBean("workDelegate", (JavaDelegate) execution -> {});
        beans.addBean("secret", new Object());
        var expressions = new ModelExpressions(new ModelBeans(beans));
        guard = new DeploymentGuard(new ProcessFileRules(expressions), new DecisionFileRules());
    }

    /** A bean for models. */
    @ForModels
    public static final class Lists {
        public List<String> persons(String obligationId) {
            return List.of(obligationId);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <bpmn:scriptTask id="a" scriptFormat="groovy"><bpmn:script>1</bpmn:script></bpmn:scriptTask> | 「scriptTask」
                    <bpmn:serviceTask id="a" camunda:class="java.lang.Runtime"/> | 「class」
                    <bpmn:serviceTask id="a" activiti:class="java.lang.Runtime"/> | 「class」
                    <bpmn:serviceTask id="a" camunda:expression="${lists.persons('x')}"/> | 「expression」
                    <bpmn:serviceTask id="a" camunda:type="mail"/> | 「type」
                    <bpmn:serviceTask id="a" camunda:type="shell"/> | 「type」
                    <bpmn:serviceTask id="a" camunda:type="external" camunda:topic="x"/> | 「type」
                    <bpmn:serviceTask id="a" camunda:delegateExpression="${secret}"/> | 「delegateExpression」没有指向系统中的自动步骤
                    <bpmn:serviceTask id="a" camunda:delegateExpression="${missing}"/> | 「delegateExpression」没有指向系统中的自动步骤
                    <bpmn:serviceTask id="a" camunda:delegateExpression="${workDelegate.getClass()}"/> | 「${workDelegate.getClass()}」
                    <bpmn:serviceTask id="a"><bpmn:extensionElements><camunda:connector/></bpmn:extensionElements></bpmn:serviceTask> | 「connector」
                    <bpmn:serviceTask id="a"><bpmn:extensionElements><camunda:executionListener class="X" event="start"/></bpmn:extensionElements></bpmn:serviceTask> | 「executionListener」
                    <bpmn:userTask id="a"><bpmn:extensionElements><camunda:taskListener expression="${x}" event="create"/></bpmn:extensionElements></bpmn:userTask> | 「taskListener」
                    <bpmn:task id="a"><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name="x"><camunda:script scriptFormat="js">1</camunda:script></camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:task> | 「script」
                    <bpmn:task id="a"><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name="x" resource="x.js">1</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:task> | 「resource」
                    <bpmn:startEvent id="a" camunda:formHandlerClass="X"/> | 「formHandlerClass」
                    <bpmn:startEvent id="a" camunda:formKey="embedded:app:x.html"/> | 「formKey」
                    <bpmn:userTask id="a"><bpmn:extensionElements><camunda:formData/></bpmn:extensionElements></bpmn:userTask> | 「formData」
                    <bpmn:userTask id="a"/> | 人工任务须以 formRef 指定表单
                    <bpmn:userTask id="a" camunda:formRef="x" camunda:formRefBinding="latest"/> | 人工任务须以 formRef 指定表单
                    <bpmn:userTask id="a" name="${secret}x" camunda:formRef="x" camunda:formRefBinding="deployment"/> | 「${secret}x」
                    <bpmn:userTask id="a" camunda:formRef="x" camunda:formRefBinding="deployment" camunda:assignee="${''.getClass().forName('x')}"/> | 不允许使用表达式
                    <bpmn:userTask id="a" camunda:formRef="x" camunda:formRefBinding="deployment" camunda:candidateGroups="a,${execution.processEngineServices}"/> | 不允许使用表达式
                    <bpmn:userTask id="a"><bpmn:documentation>${secret.<!-- -->toString()}</bpmn:documentation></bpmn:userTask> | 「${secret.toString()}」
                    <bpmn:userTask id="a"><bpmn:extensionElements><camunda:properties><camunda:property name="deadline" value="x') or secret.y('"/></camunda:properties></bpmn:extensionElements></bpmn:userTask> | 「deadline」须是期限规则的编号
                    <bpmn:sequenceFlow id="a"><bpmn:conditionExpression language="javascript">true</bpmn:conditionExpression></bpmn:sequenceFlow> | 「language」
                    <bpmn:sequenceFlow id="a"><bpmn:conditionExpression>${secret.run()}</bpmn:conditionExpression></bpmn:sequenceFlow> | 「${secret.run()}」
                    <bpmn:sequenceFlow id="a"><bpmn:conditionExpression>&#36;{secret.run()}</bpmn:conditionExpression></bpmn:sequenceFlow> | 「${secret.run()}」
                    <bpmn:sequenceFlow id="a"><bpmn:conditionExpression><![CDATA[$]]>{secret.run()}</bpmn:conditionExpression></bpmn:sequenceFlow> | 「${secret.run()}」
                    <bpmn:sequenceFlow id="a"><bpmn:conditionExpression>${a == 'x'}${secret.run()}</bpmn:conditionExpression></bpmn:sequenceFlow> | 不允许使用表达式
                    <bpmn:sequenceFlow id="a"><bpmn:conditionExpression>${lists.getClass()}</bpmn:conditionExpression></bpmn:sequenceFlow> | 「${lists.getClass()}」
                    <bpmn:sequenceFlow id="a"><bpmn:conditionExpression>${JSON(x).prop('y')}</bpmn:conditionExpression></bpmn:sequenceFlow> | 不允许使用表达式
                    <bpmn:sequenceFlow id="a"><bpmn:conditionExpression>${lastMinute(execution, secret.x())}</bpmn:conditionExpression></bpmn:sequenceFlow> | 不允许使用表达式
                    <bpmn:import importType="http://schemas.xmlsoap.org/wsdl/" location="http://x"/> | 「import」
                    <evil:task xmlns:evil="http://example.org/evil"/> | 「task」
                    """)
    void codeAndForeignFormsAreRefusedWithASentence(String evil, String sentence) {
        assertThat(problems("x.bpmn", process(evil)))
                .anySatisfy(problem -> assertThat(problem).contains(sentence).startsWith("「x.bpmn」第 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${due(execution,'eviction-vacate')}",
                "${courtDay(evictionDay)}",
                "${officer(execution)}",
                "${lists.persons(obligationId)}",
                "#{execution.processBusinessKey}",
                "${decision == 'RETURN'}",
                "${!paid}",
                "${nrOfCompletedInstances >= 2}",
                "${decision}",
                "2024-09-05T09:00:00",
            })
    void whatDesignersNeedIsLetIn(String expression) {
        assertThat(problems(
                        "x.bpmn",
                        process("<bpmn:conditionExpression>%s</bpmn:conditionExpression>"
                                .formatted(expression.replace(">", "&gt;")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <inputExpression expressionLanguage="javascript"><text>1</text></inputExpression> | 不允许「javascript」
                    <inputEntry expressionLanguage="juel"><text>${x}</text></inputEntry> | 不允许「juel」
                    <outputEntry expressionLanguage="groovy"><text>1</text></outputEntry> | 不允许「groovy」
                    <literalExpression expressionLanguage="java"><text>1</text></literalExpression> | 不允许「java」
                    <outputEntry><text>function(x) external { java: { class: "X" } }</text></outputEntry> | 自带函数
                    <functionDefinition kind="Java"/> | 自带函数
                    <import importType="x" namespace="y"/> | 自带函数
                    """)
    void decisionTablesSpeakFeelOnly(String evil, String sentence) {
        String table = "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\">%s</definitions>";

        assertThat(problems("x.dmn", table.formatted(evil)))
                .anySatisfy(problem -> assertThat(problem).contains(sentence));
    }

    @Test
    void theLanguageOfAWholeDecisionFileIsLookedAtToo() {
        String table =
                "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" expressionLanguage=\"groovy\"/>";

        assertThat(problems("x.dmn", table)).containsExactly("「x.dmn」第 1 行：决策表只能使用 FEEL，不允许「groovy」");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.js", "x.groovy", "x.cmmn", "x.html", "x.bpmn20.xml", "x.bpmn.png", "x", "x.BPMN"})
    void otherFilesAreRefused(String file) {
        assertThat(problems(file, "")).containsExactly("「%s」不是 bpmn、dmn 或者 form 文件，不能部署".formatted(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><x>&e;</x>",
                "<!DOCTYPE x [<!ENTITY e '${secret.run()}'>]><x>&e;</x>",
                "<x>",
                "{}"
            })
    void whatIsNoPlainXmlIsRefused(String content) {
        assertThat(problems("x.bpmn", content)).singleElement().asString().startsWith("「x.bpmn」不");
    }

    private List<String> problems(String file, String content) {
        try {
            return guard.problems(file, content.getBytes(StandardCharsets.UTF_8))
                    .map(FieldProblem::message)
                    .toList();
        } catch (InputRejected rejected) {
            return Stream.of(rejected.getMessage()).toList();
        }
    }

    private static String process(String inside) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:activiti="http://activiti.org/bpmn">
                  <bpmn:process id="x" isExecutable="true">
                    %s
                  </bpmn:process>
                </bpmn:definitions>
                """
                .formatted(inside);
    }
}
