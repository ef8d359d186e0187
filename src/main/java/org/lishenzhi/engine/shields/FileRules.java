package org.lishenzhi.engine.shields;

import java.util.stream.Stream;

/** What the court lets stand in one kind of model file. */
@FunctionalInterface
interface FileRules {

    /** What is wrong with an element, each as a sentence without its place. */
    Stream<String> problems(XmlElement element);
}
