package org.lishenzhi.security;

import java.util.Arrays;
import java.util.Optional;

/** A role at the court; tasks are offered to roles, and the engine sees each as a group. */
public enum Role {
    FILING_CLERK("filing-clerk", "立案庭"),
    TRIAL_JUDGE("trial-judge", "审判法官"),
    QUICK_TRACK_JUDGE("quick-track-judge", "速裁法官"),
    JUDGE_ASSISTANT("judge-assistant", "法官助理、书记员"),
    URGING_OFFICER("urging-officer", "执前督促专员"),
    ENFORCEMENT_OFFICER("enforcement-officer", "执行法官"),
    ENTERPRISE_TEAM("enterprise-team", "涉企执行团队"),
    EXECUTION_COMMAND("execution-command", "执行指挥中心"),
    ENFORCEMENT_REVIEW("enforcement-review", "执行裁决"),
    COLLEGIATE_PANEL("collegiate-panel", "合议庭"),
    BAILIFF("bailiff", "司法警察"),
    ENFORCEMENT_DIRECTOR("enforcement-director", "执行局局长"),
    VICE_PRESIDENT("vice-president", "分管副院长"),
    COURT_PRESIDENT("court-president", "院长"),
    FINANCE("finance", "财务"),
    LIAISON("liaison", "联动单位联络员"),
    MANAGER("manager", "院庭长"),
    TRIAL_ADMINISTRATION("trial-administration", "审判管理办公室"),
    PROCESS_DESIGNER("process-designer", "流程设计"),
    SYSTEM_ADMIN("system-admin", "系统管理员"),
    SECURITY_ADMIN("security-admin", "安全管理员"),
    AUDIT_ADMIN("audit-admin", "审计管理员");

    private final String id;
    private final String label;

    Role(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The name under which models and systems know the role, e.g. {@code judge-assistant}. */
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public static Optional<Role> find(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }
}
