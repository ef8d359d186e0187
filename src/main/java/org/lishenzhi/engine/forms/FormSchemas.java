package org.lishenzhi.engine.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;

/** The forms of all deployments, read once each: a form bound to its deployment never changes. */
@Component
final class FormSchemas {

    private final Map<String, FormSchema> known = new ConcurrentHashMap<>();
    private final ObjectMapper json = new ObjectMapper();

    FormSchema of(FormData form) {
        CamundaFormRef reference = form.getCamundaFormRef();
        return known.computeIfAbsent(
                form.getDeploymentId() + '/' + reference.getKey(), name -> load(reference, form.getDeploymentId()));
    }

    private FormSchema load(CamundaFormRef reference, String deploymentId) {
        CommandContext context = Context.getCommandContext();
        return context.runWithoutAuthorization(() -> {
            var definition = new GetCamundaFormDefinitionCmd(reference, deploymentId).execute(context);
            try (InputStream resource = new GetDeploymentResourceCmd(
                            definition.getDeploymentId(), definition.getResourceName())
                    .execute(context)) {
                return FormSchema.of(json.readTree(resource));
            } catch (IOException e) {
                throw new UncheckedIOException("表单 %s 无法读取".formatted(reference.getKey()), e);
            }
        });
    }
}
