package org.lishenzhi.engine.webapps;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The words of the form library, of its calendar and of the viewer of decision tables, which offer no other way to be said in Chinese. */
final class FormMends {

    private FormMends() {}

    static MendedFile script() throws IOException {
        try (var words = new ClassPathResource("webapps/form-texts.json").getInputStream()) {
            List<Mend> mends = new ObjectMapper().readValue(words, new TypeReference<>() {});
            return new MendedFile("/lib/", "deps.js", mends);
        }
    }
}
