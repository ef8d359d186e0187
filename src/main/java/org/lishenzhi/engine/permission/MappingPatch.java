package org.lishenzhi.engine.permission;

/**
 * One named change to a mapping file of the engine.
 *
 * @param name what the change is for
 */
record MappingPatch(String name, String before, String after) {

    /** @throws IllegalStateException unless the passage stands there exactly once: then the engine is not the one we know */
    String applyTo(String mapping) {
        int first = mapping.indexOf(before);
        if (first < 0 || mapping.indexOf(before, first + 1) >= 0) {
            throw new IllegalStateException("引擎的任务查询与预期不符，补丁「%s」没有恰好一处可改".formatted(name));
        }
        return mapping.substring(0, first) + after + mapping.substring(first + before.length());
    }
}
