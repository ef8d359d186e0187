package org.lishenzhi.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.casefile.FieldProblem;
import org.lishenzhi.casefile.InputRejected;

/** A list of a form, read row by row. */
class ListAnswerTest {

    private static final String FORM =
            """
            {"id": "inventory", "components": [
              {"type": "checkbox", "key": "nothingLeft", "label": "没有遗留物品"},
              {"type": "dynamiclist", "path": "items", "label": "物品清单",
               "properties": {"minRows": "%d", "maxRows": "3"},
               "conditional": {"hide": "=nothingLeft = true"},
               "components": [
                 {"type": "textfield", "key": "item", "label": "物品", "validate": {"required": true}},
                 {"type": "number", "key": "quantity", "label": "数量", "validate": {"required": true, "min": 1}},
                 {"type": "checkbox", "key": "sealed", "label": "已封存"},
                 {"type": "textfield", "key": "state", "label": "状况"}]}]}
            """;

    private final SubmissionCheck check = new SubmissionCheck(new Visibility());

    @Test
    void rowsAreReadColumnByColumn() {
        List<Answers> rows = check(
                        1,
                        "[{\"item\":\" 衣柜 \",\"quantity\":2,\"sealed\":true,\"state\":\"\"},"
                                + "{\"item\":\"𬀩家具\",\"quantity\":\"1\",\"sealed\":false,\"state\":null}]")
                .rows("items");

        assertThat(rows)
                .extracting(Answers::all)
                .containsExactly(
                        Map.of("item", "衣柜", "quantity", "2", "sealed", true),
                        Map.of("item", "𬀩家具", "quantity", "1", "sealed", false));
    }

    @Test
    void rowsThatSayNothingDoNotCount() {
        assertThat(check(1, "[{\"item\":\"\",\"quantity\":null,\"sealed\":false},{\"item\":\"床\",\"quantity\":1}]")
                        .rows("items"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"item\":\"\",\"quantity\":null}]", "[]", "[{}]", "[{\"sealed\":false}]"})
    void anUntouchedListIsNoAnswer(String untouched) {
        assertThat(check(0, untouched).all()).doesNotContainKey("items");
        assertThatThrownBy(() -> check(1, untouched)).hasMessage("请填写「物品清单」");
    }

    @ParameterizedTest(name = "{1} at {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "items[0].quantity | 请填写「数量」     | [{\"item\":\"床\"}]",
                "items[1].quantity | 「数量」不能小于 1 | [{\"item\":\"床\",\"quantity\":1},{\"item\":\"桌\",\"quantity\":-1}]",
                "items[2].quantity | 「数量」应为数字   | [{},{},{\"item\":\"椅\",\"quantity\":\"两把\"}]",
                "items[0].quantity | 「数量」应为整数   | [{\"item\":\"床\",\"quantity\":1.5}]",
                "items[0].item     | 请填写「物品」     | [{\"quantity\":1}]",
                "items[0].sealed   | 「已封存」         | [{\"item\":\"床\",\"quantity\":1,\"sealed\":\"yes\"}]",
                "items[0]          | 第 1 行无法读取    | [{\"item\":\"床\",\"quantity\":1,\"price\":3}]",
                "items[0]          | 第 1 行无法读取    | [\"床\"]",
                "items             | 不能超过 3 行      | [{},{},{},{}]",
                "items             | 应为逐行填写的清单 | {\"item\":\"床\"}",
                "items             | 无法读取           | [{\"item\"",
                "items             | 应为逐行填写的清单 | 床"
            })
    void aProblemNamesItsCell(String field, String sentence, String submitted) {
        String json = submitted.equals("床") ? "\"床\"" : submitted;

        assertThatThrownBy(() -> check(1, json))
                .asInstanceOf(type(InputRejected.class))
                .extracting(InputRejected::problems)
                .satisfies(problems -> assertThat(problems).singleElement().satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo(field);
                    assertThat(problem.message()).contains(sentence).contains("「物品清单」");
                }));
    }

    @Test
    void tooFewRowsAreRefused() {
        assertThatThrownBy(() -> check(2, "[{\"item\":\"床\",\"quantity\":1}]")).hasMessageContaining("至少填写 2 行");
    }

    @Test
    void aListOfAMegabyteIsRefusedBeforeItIsRead() {
        assertThatThrownBy(() -> check(1, "[{\"item\":\"" + "长".repeat(1_000_000) + "\"}]"))
                .hasMessageContaining("不能过长");
    }

    @Test
    void aHiddenListIsNeitherAskedForNorKept() {
        Answers answers = check.check(
                form(1),
                Variables.createVariables()
                        .putValue("nothingLeft", true)
                        .putValueTyped(
                                "items",
                                SpinValues.jsonValue("[{\"item\":\"床\"}]").create()));

        assertThat(answers.all()).containsOnlyKeys("nothingLeft");
    }

    @Test
    void aListIsNotAPlaceToSmuggleFieldsIn() {
        assertThatThrownBy(
                        () -> check.check(form(0), Variables.createVariables().putValue("item", "床")))
                .asInstanceOf(type(InputRejected.class))
                .extracting(InputRejected::problems)
                .isEqualTo(List.of(new FieldProblem("item", "表单中没有「item」这一项")));
    }

    private Answers check(int minRows, String json) {
        return check.check(form(minRows), Variables.createVariables().putValue("items", json));
    }

    private static FormSchema form(int minRows) {
        try {
            return FormSchema.of(new ObjectMapper().readTree(FORM.formatted(minRows)));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
