package org.lishenzhi.engine.shields;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.lishenzhi.casefile.FieldProblem;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.engine.Refusal;
import org.springframework.stereotype.Component;

/**
 * Lets only those files into the engine that the court allows: process models, decision tables and forms without code.
 *
 * <p>It reads the files itself, before the engine does, for the engine already makes some of the classes that a model
 * names while it reads the model. And it looks at new deployments only: after a restart the engine reads stored models
 * again, and a rule that was tightened meanwhile must not stop the cases that run on them.
 */
@Component
final class DeploymentGuard implements Deployer {

    private static final int SHOWN = 10;

    private final ProcessFileRules processes;
    private final DecisionFileRules decisions;

    DeploymentGuard(ProcessFileRules processes, DecisionFileRules decisions) {
        this.processes = processes;
        this.decisions = decisions;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            Refusal.translating(() -> check(deployment.getResources().values()));
        }
    }

    private void check(Collection<ResourceEntity> files) {
        List<FieldProblem> problems = files.stream()
                .flatMap(file -> problems(shortName(file.getName()), file.getBytes()))
                .limit(SHOWN)
                .toList();
        if (!problems.isEmpty()) {
            throw new InputRejected(problems);
        }
    }

    Stream<FieldProblem> problems(String file, byte[] content) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "bpmn" -> problems(file, content, processes);
            case "dmn" -> problems(file, content, decisions);
            case "form" -> Stream.empty();
            default -> Stream.of(new FieldProblem(file, "「%s」不是 bpmn、dmn 或者 form 文件，不能部署".formatted(file)));
        };
    }

    private static Stream<FieldProblem> problems(String file, byte[] content, FileRules rules) {
        return XmlReading.of(file, content).stream().flatMap(element -> rules.problems(element)
                .map(problem -> new FieldProblem(file, "「%s」第 %d 行：%s".formatted(file, element.line(), problem))));
    }

    private static String shortName(String resource) {
        return resource.substring(Math.max(resource.lastIndexOf('/'), resource.lastIndexOf('\\')) + 1);
    }
}
