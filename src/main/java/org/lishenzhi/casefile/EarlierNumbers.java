package org.lishenzhi.casefile;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers that cases bore before they came into this file, e.g. (2014)乌达执字第12号: kept as they are written. */
@Service
@Transactional
public class EarlierNumbers {

    private static final int LONGEST = 60;

    private final CaseRows cases;
    private final CaseNumbers numbers;

    EarlierNumbers(CaseRows cases, CaseNumbers numbers) {
        this.cases = cases;
        this.numbers = numbers;
    }

    /**
     * Keeps the number, so that the case is found by it; the case stays known by the number that it has.
     *
     * @param typeWord the kind of case that it stood for, e.g. 执
     * @throws InputRejected if the number cannot be kept, or another case has it
     */
    public void keep(String caseId, String number, String typeWord, LocalDate since) {
        String written = number.strip();
        if (written.length() > LONGEST || !PlainText.isReadable(written, false)) {
            throw new InputRejected("earlierNumber", "「原案号」不能超过 %d 个字，也不能含有不能识别的字符".formatted(LONGEST));
        }
        cases.lock(caseId);
        if (cases.findByNumber(written).isPresent()) {
            throw new InputRejected("earlierNumber", "「原案号」已经登记在另一案件，请核对");
        }
        numbers.enter(caseId, new CaseNumber(written, typeWord, since), written);
    }
}
