package org.lishenzhi.casefile;

/**
 * One thing wrong with one field of what a person submitted.
 *
 * @param field the field's key, as in the form or the API
 * @param message a Chinese sentence that names the field in the person's words
 */
public record FieldProblem(String field, String message) {}
