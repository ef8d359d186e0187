package org.lishenzhi.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The stories that lie in the folder {@code demo/stories}, one to a file. */
class DemoStories {

    private static final String FILES = "classpath:demo/stories/*.json";

    private final ObjectMapper json;

    DemoStories(ObjectMapper json) {
        this.json = json;
    }

    /** All of them, in the order of their files' names. */
    List<DemoStory> all() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
        Arrays.sort(files, Comparator.comparing(Resource::getFilename));
        List<DemoStory> stories = new ArrayList<>();
        for (Resource file : files) {
            try (InputStream text = file.getInputStream()) {
                stories.add(DemoStory.read(text, json));
            }
        }
        return stories;
    }
}
