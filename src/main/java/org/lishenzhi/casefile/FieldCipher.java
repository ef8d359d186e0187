package org.lishenzhi.casefile;

/** The encryption of single fields at rest; the algorithm stands at the head of each text, so another may follow. */
public interface FieldCipher {

    /** @param owner the id of the row that holds the text; it cannot be read in another row's place */
    String encrypt(String text, String owner);

    String decrypt(String sealed, String owner);
}
