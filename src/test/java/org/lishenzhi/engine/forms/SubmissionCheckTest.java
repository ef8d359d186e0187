package org.lishenzhi.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lishenzhi.casefile.FieldProblem;
import org.lishenzhi.casefile.InputRejected;

/** What may come through the door, field by field: the browser's checks are a courtesy, these are the court's. */
class SubmissionCheckTest {

    private static final FormSchema FORM = form();

    private final SubmissionCheck check = new SubmissionCheck(new Visibility());

    static Stream<Arguments> whatIsTaken() {
        return Stream.of(
                Arguments.of("day", "2024-02-29", "2024-02-29"),
                Arguments.of("hour", "09:30", "09:30"),
                Arguments.of("moment", "2024-09-05T09:30", "2024-09-05T09:30"),
                Arguments.of("name", "  塔斯少布 ", "塔斯少布"),
                Arguments.of("name", "𬀩明 ᠪᠠᠶᠠᠷ", "𬀩明 ᠪᠠᠶᠠᠷ"),
                Arguments.of("name", "${1+1}#{x}<script>alert(1)</script>", "${1+1}#{x}<script>alert(1)</script>"),
                Arguments.of("note", "一\n二\t三", "一\n二\t三"),
                Arguments.of("note", "𬀩".repeat(2000), "𬀩".repeat(2000)),
                Arguments.of("money", "3150.00", "3150.00"),
                Arguments.of("money", "3150.1000", "3150.1000"),
                Arguments.of("money", 100.10, "100.1"),
                Arguments.of("money", 7, "7"),
                Arguments.of("keys", "007", "7"),
                Arguments.of("told", true, true),
                Arguments.of("told", false, false),
                Arguments.of("manner", "电话", "电话"),
                Arguments.of("inside", "[\"老人\",\"病人\"]", List.of("老人", "病人")),
                Arguments.of("inside", "[\"老人\",\"老人\"]", List.of("老人")),
                Arguments.of("inside", SpinValues.jsonValue("[\"病人\"]").create(), List.of("病人")));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource
    void whatIsTaken(String field, Object told, Object kept) {
        assertThat(check.check(FORM, told(Map.of(field, told))).all()).containsEntry(field, kept);
    }

    static Stream<Arguments> whatIsRefused() {
        return Stream.of(
                Arguments.of("day", "2024-02-30", "「日期」不是有效的日期"),
                Arguments.of("day", "2023-02-29", "「日期」不是有效的日期"),
                Arguments.of("day", "昨天", "「日期」不是有效的日期"),
                Arguments.of("day", "05/09/2024", "「日期」不是有效的日期"),
                Arguments.of("day", "2024-9-5", "「日期」不是有效的日期"),
                Arguments.of("day", "2024-09-05T09:30", "「日期」不是有效的日期"),
                Arguments.of("day", 20240905, "「日期」不是有效的日期"),
                Arguments.of("day", new Date(0), "「日期」不是有效的日期"),
                Arguments.of("day", "0001-01-01", "「日期」应在 1949 年至 2100 年之间"),
                Arguments.of("day", "9999-12-31", "「日期」应在 1949 年至 2100 年之间"),
                Arguments.of("hour", "25:00", "「时间」不是有效的日期"),
                Arguments.of("moment", "2024-09-05", "「时刻」不是有效的日期"),
                Arguments.of("name", "王".repeat(1 << 20), "「姓名」不能超过 200 个字"),
                Arguments.of("name", "王\n平", "「姓名」含有不能识别的字符"),
                Arguments.of("name", "王\u0000", "「姓名」含有不能识别的字符"),
                Arguments.of("name", "\u001b[31m王", "「姓名」含有不能识别的字符"),
                Arguments.of("name", "\uD870", "「姓名」含有不能识别的字符"),
                Arguments.of("name", 42, "「姓名」应为文字"),
                Arguments.of("name", List.of("王"), "「姓名」应为文字"),
                Arguments.of("name", new byte[] {1}, "「姓名」应为文字"),
                Arguments.of("note", "𬀩".repeat(2001), "「经过」不能超过 4000 个字"),
                Arguments.of("money", "100.001", "「金额」最多 2 位小数"),
                Arguments.of("money", "-1", "「金额」不能小于 0.01"),
                Arguments.of("money", "0", "「金额」不能小于 0.01"),
                Arguments.of("money", "1000000000", "「金额」不能大于 99999999.99"),
                Arguments.of("money", "1e309", "「金额」应为数字"),
                Arguments.of("money", "1e3", "「金额」应为数字"),
                Arguments.of("money", "NaN", "「金额」应为数字"),
                Arguments.of("money", "Infinity", "「金额」应为数字"),
                Arguments.of("money", Double.NaN, "「金额」应为数字"),
                Arguments.of("money", Double.POSITIVE_INFINITY, "「金额」应为数字"),
                Arguments.of("money", "1,000", "「金额」应为数字"),
                Arguments.of("money", "１００", "「金额」应为数字"),
                Arguments.of("money", "9".repeat(1 << 20), "「金额」应为数字"),
                Arguments.of("money", true, "「金额」应为数字"),
                Arguments.of("keys", "1.5", "「钥匙」应为整数"),
                Arguments.of("told", "true", "「已告知」只能勾选或者不勾选"),
                Arguments.of("told", 1, "「已告知」只能勾选或者不勾选"),
                Arguments.of("manner", "飞鸽", "「方式」不在可选范围内"),
                Arguments.of("inside", "[\"猫\"]", "「屋内」不在可选范围内"),
                Arguments.of("inside", "[\"老人\",\"病人\",\"老人\"]", "「屋内」不在可选范围内"),
                Arguments.of("inside", "{\"老人\":1}", "「屋内」不在可选范围内"),
                Arguments.of("inside", "[\"老人\"", "「屋内」无法读取"),
                Arguments.of("inside", "[".repeat(100_000), "「屋内」无法读取"),
                Arguments.of("inside", SpinValues.jsonValue("[\"老").create(), "「屋内」无法读取"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void whatIsRefused(String field, Object told, String sentence) {
        refuses(told(Map.of(field, told)), new FieldProblem(field, sentence));
    }

    @Test
    void anObjectThatAClientSendsIsNeverUnpacked() {
        var packed = Variables.serializedObjectValue("rO0ABXNyABFqYXZh")
                .serializationDataFormat("application/x-java-serialized-object")
                .objectTypeName("java.util.HashMap")
                .create();

        assertThat(check.check(FORM, told(Map.of("name", packed))).text("name")).isEqualTo("rO0ABXNyABFqYXZh");
    }

    @Test
    void whatIsRequiredMustBeAnswered() {
        for (String nothing : new String[] {null, "", "  "}) {
            Map<String, @Nullable Object> told = new HashMap<>();
            told.put("required", nothing);
            refuses(Variables.fromMap(told), new FieldProblem("required", "请填写「必填」"));
        }
        refuses(Variables.createVariables(), new FieldProblem("required", "请填写「必填」"));
    }

    @Test
    void whatIsEmptyIsNoAnswer() {
        Map<String, @Nullable Object> told = new HashMap<>(Map.of("name", "", "inside", "[]"));
        told.put("day", null);

        assertThat(check.check(FORM, told(told)).all()).containsOnlyKeys("required");
    }

    @Test
    void aQuestionThatTheFormDoesNotAskIsRefusedByName() {
        refuses(told(Map.of("caseId", "x")), new FieldProblem("caseId", "表单中没有「caseId」这一项"));
        refuses(told(Map.of("a\nERROR forged", "x")), new FieldProblem("…", "表单中没有「…」这一项"));
    }

    @Test
    void aThousandStrangersMakeAShortAnswer() {
        Map<String, Object> told = new HashMap<>();
        IntStream.range(0, 1000).forEach(i -> told.put("𬀩".repeat(1000) + i, "x"));

        assertThatThrownBy(() -> check.check(FORM, told(told)))
                .isInstanceOfSatisfying(InputRejected.class, rejected -> {
                    assertThat(rejected.problems()).hasSize(10);
                    assertThat(rejected.getMessage()).hasSizeLessThan(1000);
                });
    }

    @Test
    void aHiddenQuestionIsNotAnsweredAndNotRequiredWhateverIsSent() {
        assertThat(check.check(FORM, told(Map.of("manner", "电话", "why", "王".repeat(1 << 20))))
                        .all())
                .containsOnlyKeys("required", "manner");
        refuses(told(Map.of("manner", "其他")), new FieldProblem("why", "请填写「说明」"));
        assertThat(check.check(FORM, told(Map.of("manner", "其他", "why", "传真"))).text("why"))
                .isEqualTo("传真");
    }

    @Test
    void whatIsOnlyShownIsNotTaken() {
        assertThat(check.check(FORM, told(Map.of("shown", "改过"))).all()).containsOnlyKeys("required");
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertThatThrownBy(() -> check.check(FORM, told(Map.of("day", "x", "keys", "x", "told", "x"))))
                .hasMessage("「日期」不是有效的日期；「钥匙」应为数字；「已告知」只能勾选或者不勾选");
    }

    private void refuses(VariableMap told, FieldProblem problem) {
        assertThatThrownBy(() -> check.check(FORM, told))
                .isInstanceOfSatisfying(InputRejected.class, rejected -> assertThat(rejected.problems())
                        .containsExactly(problem));
    }

    private static VariableMap told(Map<String, ? extends @Nullable Object> answers) {
        Map<String, @Nullable Object> all = new HashMap<>(answers);
        all.putIfAbsent("required", "x");
        return Variables.fromMap(all);
    }

    private static FormSchema form() {
        try {
            return FormSchema.of(
                    new ObjectMapper()
                            .readTree(
                                    """
                                    {"id": "test", "components": [
                                      {"type": "text", "text": "说明"},
                                      {"type": "datetime", "key": "day", "dateLabel": "日期", "subtype": "date"},
                                      {"type": "datetime", "key": "hour", "label": "时间", "subtype": "time"},
                                      {"type": "datetime", "key": "moment", "label": "时刻", "subtype": "datetime"},
                                      {"type": "textfield", "key": "name", "label": "姓名"},
                                      {"type": "textarea", "key": "note", "label": "经过"},
                                      {"type": "number", "key": "money", "label": "金额", "decimalDigits": 2,
                                       "validate": {"min": 0.01, "max": 99999999.99}},
                                      {"type": "group", "label": "组", "components": [
                                        {"type": "number", "key": "keys", "label": "钥匙"}]},
                                      {"type": "checkbox", "key": "told", "label": "已告知"},
                                      {"type": "select", "key": "manner", "label": "方式",
                                       "values": [{"value": "电话"}, {"value": "其他"}]},
                                      {"type": "textfield", "key": "why", "label": "说明",
                                       "validate": {"required": true},
                                       "conditional": {"hide": "=manner != \\"其他\\""}},
                                      {"type": "checklist", "key": "inside", "label": "屋内",
                                       "values": [{"value": "老人"}, {"value": "病人"}]},
                                      {"type": "textfield", "key": "shown", "label": "已知", "readonly": true},
                                      {"type": "textfield", "key": "required", "label": "必填",
                                       "validate": {"required": true}}
                                    ]}
                                    """));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
