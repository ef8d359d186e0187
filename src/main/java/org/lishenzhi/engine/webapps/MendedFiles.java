package org.lishenzhi.engine.webapps;

import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.TransformedResource;

/** Serves the mended scripts and style sheets in place of those in the web jar; does not start if one of them is another than we know. */
@Configuration(proxyBeanMethods = false)
class MendedFiles implements WebMvcConfigurer {

    private final String webapps;
    private final List<MendedFile> scripts;

    MendedFiles(@Value("${camunda.bpm.webapp.application-path}") String webapps) throws IOException {
        this.webapps = webapps;
        this.scripts = List.of(
                TasklistMends.SCRIPT,
                AppMends.script("cockpit", new Mend("class=\"null-value\">null<", "class=\"null-value\">无<", 3)),
                AppMends.script("admin", new Mend("status:\"Failed\"", "status:\"未成功\"", 3)),
                AppMends.script(
                        "welcome",
                        Mend.once("placeholder=\"Jonny\"", "placeholder=\"姓名\""),
                        Mend.once("placeholder=\"Prosciutto\"", "placeholder=\"姓氏\""),
                        Mend.once("placeholder=\"j.prosciutto@acme.org\"", "placeholder=\"电子邮箱\"")),
                AppMends.style("tasklist", 21, 32),
                AppMends.style("cockpit", 22, 31),
                AppMends.style("admin", 21, 25),
                AppMends.style("welcome", 20, 25),
                FormMends.script());
    }

    /** The pattern is narrower than that of the web apps, and needs a wildcard for Spring to tell the file's name. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (MendedFile script : scripts) {
            byte[] content = content(script);
            registry.addResourceHandler(
                            webapps + script.folder() + script.name().replace(".", "*"))
                    .addResourceLocations("classpath:/" + MendedFile.JAR + script.folder())
                    .resourceChain(true)
                    .addTransformer((request, resource, chain) -> script.name().equals(resource.getFilename())
                            ? new TransformedResource(resource, content)
                            : resource);
        }
    }

    private static byte[] content(MendedFile script) {
        try {
            return script.content();
        } catch (IOException e) {
            throw new IllegalStateException("网页应用的脚本 %s 无法读取".formatted(script.name()), e);
        }
    }
}
