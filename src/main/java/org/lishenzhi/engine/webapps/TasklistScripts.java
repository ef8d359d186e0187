package org.lishenzhi.engine.webapps;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.TransformedResource;

/** Serves the mended script of Tasklist in place of the one in the web jar. */
@Configuration(proxyBeanMethods = false)
class TasklistScripts implements WebMvcConfigurer {

    private static final String FOLDER = "/app/tasklist/";
    private static final String NAME = "camunda-tasklist-bootstrap.js";
    private static final String JAR = "META-INF/resources/webjars/camunda" + FOLDER;

    private final String webapps;
    private final TasklistScript mended;

    TasklistScripts(@Value("${camunda.bpm.webapp.application-path}") String webapps) throws IOException {
        this.webapps = webapps;
        this.mended = new TasklistScript(new ClassPathResource(JAR + NAME).getContentAsString(StandardCharsets.UTF_8));
    }

    /** The pattern is narrower than that of the web apps, and needs a wildcard for Spring to tell the file's name. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(webapps + FOLDER + "camunda-tasklist-bootstrap*js")
                .addResourceLocations("classpath:/" + JAR)
                .resourceChain(true)
                .addTransformer((request, resource, chain) -> NAME.equals(resource.getFilename())
                        ? new TransformedResource(resource, mended.bytes())
                        : resource);
    }
}
