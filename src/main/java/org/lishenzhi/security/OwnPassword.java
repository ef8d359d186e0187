package org.lishenzhi.security;

import org.lishenzhi.casefile.InputRejected;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person changes his own password, e.g. the first one that the security administrator gave him. */
@Service
public class OwnPassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final AccountActs acts;

    OwnPassword(Accounts accounts, Passwords passwords, AccountActs acts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.acts = acts;
    }

    /**
     * Takes the new password; whoever else is logged in with the old one is out.
     *
     * @throws InputRejected if the old one is wrong, or the new one is too short or the same
     */
    @Transactional
    public void change(String id, String old, String wanted, String place) {
        if (passwords.check(id, old, place) != Passwords.Verdict.RIGHT) {
            throw new InputRejected("old", "「现在的口令」不对，或者连续输错，请稍后再试");
        }
        if (old.equals(wanted)) {
            throw new InputRejected("password", "「新口令」不能与现在的相同");
        }
        accounts.setPassword(id, wanted);
        acts.trace(id, AccountAct.Kind.PASSWORD_CHANGED, id, null, null, null);
    }
}
