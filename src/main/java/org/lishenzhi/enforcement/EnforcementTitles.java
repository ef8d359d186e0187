package org.lishenzhi.enforcement;

/** The decision table {@code enforcement-titles}: what the law says of each kind of title. */
public interface EnforcementTitles {

    /** The row of this kind; a kind that the table does not know is no title. */
    TitleRule of(String kind);
}
