package org.lishenzhi.engine.webapps;

/** What is mended in the script of Tasklist. */
final class TasklistMends {

    /** A form with a list of rows could never be submitted: an empty list of errors counted as an error. */
    static final Mend LISTS = Mend.once(
            "var t=!!Object.keys(e.errors).length;",
            """
            var t=function any(x){return typeof x==="string"?x!=="":!!x&&typeof x==="object"&&\
            Object.keys(x).some(function(k){return any(x[k])})}(e.errors);""");

    /** Drafts stayed in the browser of a PC that several people use; those of old are thrown away. */
    static final Mend NO_LOCAL_DRAFT = Mend.once(
            "b=JSON.parse(localStorage.getItem(\"camunda-form:\".concat(y))||\"{}\")",
            "b=(Object.keys(localStorage).filter(function(k){return k.indexOf(\"camunda-form:\")===0})"
                    + ".forEach(function(k){localStorage.removeItem(k)}),{})");

    /** They are kept at the court instead, with the task; a form that begins a process has none. */
    static final Mend DRAFT_AT_THE_COURT = Mend.once(
            "localStorage.setItem(\"camunda-form:\".concat(y),JSON.stringify(e)),h.notifyFormDirty(!1)",
            "y&&window.courtDraft&&window.courtDraft(y,e).then(function(){h.notifyFormDirty(!1)})");

    static final MendedFile SCRIPT = AppMends.script("tasklist", LISTS, NO_LOCAL_DRAFT, DRAFT_AT_THE_COURT);

    private TasklistMends() {}
}
