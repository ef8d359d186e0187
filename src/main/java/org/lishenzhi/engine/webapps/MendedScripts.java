package org.lishenzhi.engine.webapps;

import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.TransformedResource;

/** Serves the mended scripts in place of those in the web jar; does not start if one of them is another than we know. */
@Configuration(proxyBeanMethods = false)
class MendedScripts implements WebMvcConfigurer {

    private final String webapps;
    private final List<MendedScript> scripts;

    MendedScripts(@Value("${camunda.bpm.webapp.application-path}") String webapps) throws IOException {
        this.webapps = webapps;
        this.scripts = List.of(
                TasklistMends.SCRIPT,
                AppMends.script("cockpit"),
                AppMends.script("admin", new Mend("status:\"Failed\"", "status:\"未成功\"", 3)),
                AppMends.script("welcome"),
                FormMends.script());
    }

    /** The pattern is narrower than that of the web apps, and needs a wildcard for Spring to tell the file's name. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (MendedScript script : scripts) {
            byte[] content = content(script);
            registry.addResourceHandler(
                            webapps + script.folder() + script.name().replace(".js", "*js"))
                    .addResourceLocations("classpath:/" + MendedScript.JAR + script.folder())
                    .resourceChain(true)
                    .addTransformer((request, resource, chain) -> script.name().equals(resource.getFilename())
                            ? new TransformedResource(resource, content)
                            : resource);
        }
    }

    private static byte[] content(MendedScript script) {
        try {
            return script.content();
        } catch (IOException e) {
            throw new IllegalStateException("网页应用的脚本 %s 无法读取".formatted(script.name()), e);
        }
    }
}
