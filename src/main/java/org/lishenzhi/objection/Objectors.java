package org.lishenzhi.objection;

import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.FieldCipher;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Masking;
import org.lishenzhi.casefile.PlainText;
import org.springframework.stereotype.Component;

/** Who objects: a party, or an outsider whose name is kept encrypted and shown masked. */
@Component
class Objectors {

    private static final int LONGEST_NAME = 100;

    private final CaseFile cases;
    private final FieldCipher cipher;

    Objectors(CaseFile cases, FieldCipher cipher) {
        this.cases = cases;
        this.cipher = cipher;
    }

    /**
     * The name as it is kept; none for a party, who stands in the file already.
     *
     * @throws InputRejected if an outsider is not named
     */
    @Nullable
    String sealed(ObjectionFiling filing, String name) {
        if (filing.objectorId() != null) {
            return null;
        }
        if (name.isBlank() || name.length() > LONGEST_NAME || !PlainText.isReadable(name, false)) {
            throw new InputRejected("objectorName", "异议人不是本案当事人，请填写「异议人姓名或者名称」，不超过 %d 个字".formatted(LONGEST_NAME));
        }
        return cipher.encrypt(name, filing.documentKey());
    }

    /** A masked name. */
    String shown(ObjectionFiling filing) {
        if (filing.objectorId() != null) {
            return cases.party(filing.objectorId()).maskedName();
        }
        return filing.objectorName() == null
                ? "（尚未登记）"
                : Masking.name(cipher.decrypt(filing.objectorName(), filing.documentKey()));
    }
}
