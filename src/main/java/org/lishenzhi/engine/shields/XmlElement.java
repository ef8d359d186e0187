package org.lishenzhi.engine.shields;

import java.util.List;
import java.util.Optional;

/**
 * An element of a model file as it stands there.
 *
 * @param text its own text, whole, however it was cut up by comments or by elements inside
 */
record XmlElement(String namespace, String name, List<Attribute> attributes, String text, int line) {

    record Attribute(String namespace, String name, String value) {}

    boolean is(String wantedNamespace, String wantedName) {
        return namespace.equals(wantedNamespace) && name.equals(wantedName);
    }

    Optional<String> attribute(String wantedNamespace, String wantedName) {
        return attributes.stream()
                .filter(attribute -> attribute.namespace().equals(wantedNamespace)
                        && attribute.name().equals(wantedName))
                .map(Attribute::value)
                .findFirst();
    }
}
