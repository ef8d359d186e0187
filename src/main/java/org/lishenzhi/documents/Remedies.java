package org.lishenzhi.documents;

import java.util.List;

/** The guide to remedies (救济指引): against which document one may do what, with whom, and by when. */
public interface Remedies {

    /**
     * The remedies against a document.
     *
     * @param document what the court calls it, e.g. 民事判决书
     * @throws IllegalStateException if the guide does not know the document
     */
    List<Remedy> against(String document);

    /** The same in words, as people are told when they are served. */
    String told(String document);
}
