package org.lishenzhi.engine;

import java.util.Set;

/**
 * What Java and one model have agreed on, as the application needs it at run time.
 *
 * @param key the process id, equal to the model's file name
 * @param variables every variable that the model reads or writes
 */
public record ProcessContract(String key, Set<ProcessVariable<?>> variables) {}
