package org.lishenzhi.engine.shields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.junit.jupiter.api.Test;
import org.lishenzhi.engine.Refusal;
import org.lishenzhi.support.CourtTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The guard at its post in the running engine. */
@CourtTest
class GuardedDeploymentTest {

    private static final String EVIL =
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
              <bpmn:process id="evil" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="s" camunda:formHandlerClass="org.lishenzhi.Lishenzhi"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    private RepositoryService models;

    @Autowired
    private DeploymentGuard guard;

    @Test
    void anEvilModelIsRefusedInASentenceAndNothingOfItIsKept() {
        assertThatThrownBy(() -> models.createDeployment()
                        .name("evil")
                        .addString("sub/evil.bpmn", EVIL)
                        .addString("evil.js", "1")
                        .deploy())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.getCode()).isEqualTo(Refusal.CODE + 400))
                .hasMessageContaining("「evil.bpmn」第 4 行：模型中不允许使用「formHandlerClass」")
                .hasMessageContaining("「evil.js」不是 bpmn、dmn 或者 form 文件，不能部署");
        assertThat(models.createDeploymentQuery().deploymentName("evil").count())
                .isZero();
    }

    @Test
    void aModelThatIsAlreadyInIsReadAgainWhateverTheRulesAreNow() {
        var stored = new DeploymentEntity();
        var file = new ResourceEntity();
        file.setName("evil.bpmn");
        file.setBytes(EVIL.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        stored.addResource(file);

        assertThatCode(() -> guard.deploy(stored)).doesNotThrowAnyException();
        stored.setNew(true);
        assertThatThrownBy(() -> guard.deploy(stored)).isInstanceOf(Refusal.class);
    }

    @Test
    void ourOwnModelsPass() throws IOException {
        List<Path> files;
        try (Stream<Path> bpmn = Files.list(Path.of("bpmn"));
                Stream<Path> forms = Files.list(Path.of("forms"))) {
            files = Stream.concat(bpmn, forms).toList();
        }

        assertThat(files).hasSizeGreaterThan(15);
        for (Path file : files) {
            assertThat(guard.problems(file.getFileName().toString(), Files.readAllBytes(file)))
                    .isEmpty();
        }
    }
}
