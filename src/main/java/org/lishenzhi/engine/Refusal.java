package org.lishenzhi.engine;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.lishenzhi.casefile.Conflict;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.casefile.NotFound;

/** A refusal by the court as the engine's REST layer understands it: a sentence for the person and a code of ours. */
public final class Refusal extends FormFieldValidationException {

    /** From this number on, and below 23000, the engine's error code minus this number is our HTTP status. */
    public static final int CODE = 22000;

    private Refusal(int status, RuntimeException cause) {
        super(cause.getClass().getSimpleName(), cause.getMessage(), cause);
        setCode(CODE + status);
    }

    /** Nobody may do this, or not this person. */
    public static Refusal notAllowed(String sentence) {
        return new Refusal(403, new NotAllowed(sentence));
    }

    /** What was handed in cannot be taken. */
    public static Refusal rejected(InputRejected rejected) {
        return new Refusal(400, rejected);
    }

    /** Does a step; what the court refuses in it reaches the engine as a refusal. */
    public static void translating(Runnable step) {
        try {
            step.run();
        } catch (InputRejected rejected) {
            throw rejected(rejected);
        } catch (NotAllowed forbidden) {
            throw new Refusal(403, forbidden);
        } catch (NotFound missing) {
            throw new Refusal(404, missing);
        } catch (Conflict late) {
            throw new Refusal(409, late);
        }
    }
}
