package org.lishenzhi.procedure;

/** The decision table {@code procedural-changes}: what each kind of change stops, excludes and needs, and how it ends. */
public interface ChangeEffects {

    ChangeEffect of(ChangeKind kind);
}
