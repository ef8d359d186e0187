package org.lishenzhi.trial;

import java.util.Optional;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.documents.Registry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates that a document has taken effect (生效证明书). */
@Service
@Transactional
public class EffectCertificates {

    static final String KIND = "生效证明书";

    private final Registry registry;
    private final CaseFile cases;

    EffectCertificates(Registry registry, CaseFile cases) {
        this.registry = registry;
        this.cases = cases;
    }

    /** What a certificate of this case usually says. */
    @Transactional(readOnly = true)
    public String proposed(String caseId) {
        return cases.title(caseId)
                .map(title -> "兹证明%s%s%s已于%s发生法律效力。"
                        .formatted(title.issuedBy(), title.documentNumber(), title.kind(), title.effectiveOn()))
                .orElse("");
    }

    public void draft(String caseId, String text, String by) {
        registry.draft(caseId, null, KIND, text, by);
    }

    /** @throws InputRejected if the drafter signs himself */
    public void sign(String caseId, String by) {
        registry.signForCase(caseId, KIND, by, "承办法官签发");
    }

    @Transactional(readOnly = true)
    public Optional<CourtDocument> latest(String caseId) {
        return registry.latestOfCase(caseId, KIND);
    }
}
