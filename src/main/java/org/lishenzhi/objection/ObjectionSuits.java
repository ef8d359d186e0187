package org.lishenzhi.objection;

import java.util.List;
import org.lishenzhi.casefile.InputRejected;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The suits against rulings on objections of outsiders (执行异议之诉, 民事诉讼法第二百三十八条): filed, and decided. */
@Service
@Transactional
public class ObjectionSuits {

    private final Objections objections;

    ObjectionSuits(Objections objections) {
        this.objections = objections;
    }

    /** @throws InputRejected unless it is the decided objection of an outsider, of which no suit is pending */
    public Objection file(String caseId, String id) {
        Objection objection = objections.required(caseId, id, "objection", "所起诉的异议");
        if (!isOpenToSuit(objection)) {
            throw new InputRejected("objection", "执行异议之诉只能针对已经裁定的案外人异议，且尚未起诉的");
        }
        return objections.review(objection, FurtherReview.SUIT_PENDING);
    }

    /** @throws InputRejected unless a suit is pending, or the outcome is none of a suit */
    public Objection decide(String caseId, String id, FurtherReview outcome) {
        Objection objection = objections.required(caseId, id, "objection", "所起诉的异议");
        if (objection.furtherReview() != FurtherReview.SUIT_PENDING) {
            throw new InputRejected("objection", "这件异议没有正在审理的执行异议之诉");
        }
        if (!outcome.isSuit() || outcome.isPending()) {
            throw new InputRejected(
                    "outcome",
                    "「结果」应为%s或者%s".formatted(FurtherReview.SUIT_EXCLUDED.label(), FurtherReview.SUIT_ALLOWED.label()));
        }
        return objections.review(objection, outcome);
    }

    /** The objections of a case against whose rulings a suit may be filed. */
    @Transactional(readOnly = true)
    public List<Objection> open(String caseId) {
        return objections.of(caseId).stream()
                .filter(ObjectionSuits::isOpenToSuit)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Objection> pending(String caseId) {
        return objections.of(caseId).stream()
                .filter(objection -> objection.furtherReview() == FurtherReview.SUIT_PENDING)
                .toList();
    }

    private static boolean isOpenToSuit(Objection objection) {
        return objection.kind() == ObjectionKind.THIRD_PARTY
                && objection.servedOn() != null
                && objection.furtherReview() == null;
    }
}
