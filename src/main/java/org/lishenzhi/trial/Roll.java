package org.lishenzhi.trial;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Party;
import org.springframework.stereotype.Component;

/** The parties of a case by their ordinals, as forms list them and clerks name them, e.g. 2,3. */
@Component
public class Roll {

    private final CaseFile cases;

    Roll(CaseFile cases) {
        this.cases = cases;
    }

    /** All parties with their ordinals and masked names, in one line. */
    public String listed(String caseId) {
        CaseState state = cases.get(caseId).state();
        List<Party> parties = cases.parties(caseId);
        return IntStream.range(0, parties.size())
                .mapToObj(at -> "%d. %s %s"
                        .formatted(
                                at + 1,
                                parties.get(at).role().label(state),
                                parties.get(at).maskedName()))
                .collect(Collectors.joining("；"));
    }

    /**
     * The ids of the parties that a text names.
     *
     * @throws InputRejected if it names none, or something that is no party's ordinal
     */
    public List<String> ids(String caseId, String ordinals, String field, String label) {
        List<Party> parties = cases.parties(caseId);
        List<String> ids = Arrays.stream(ordinals.strip().split("[,，、;；\\s]+"))
                .filter(ordinal -> !ordinal.isEmpty())
                .map(ordinal -> Arrays.stream(
                                IntStream.rangeClosed(1, parties.size()).toArray())
                        .filter(at -> ordinal.equals(Integer.toString(at)))
                        .mapToObj(at -> parties.get(at - 1).id())
                        .findFirst()
                        .orElseThrow(() -> refused(field, label)))
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            throw refused(field, label);
        }
        return ids;
    }

    /** The ordinals of these parties, as a clerk would write them. */
    public String ordinals(String caseId, List<String> ids) {
        List<String> all = cases.parties(caseId).stream().map(Party::id).toList();
        return ids.stream().map(id -> String.valueOf(all.indexOf(id) + 1)).collect(Collectors.joining(","));
    }

    private static InputRejected refused(String field, String label) {
        return new InputRejected(field, "「%s」请填写当事人的序号，如 2,3".formatted(label));
    }
}
