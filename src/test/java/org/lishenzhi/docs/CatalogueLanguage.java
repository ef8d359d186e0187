package org.lishenzhi.docs;

import java.nio.file.Path;
import org.lishenzhi.security.Role;

/** The languages in which the process catalogue is printed, each with its document. */
enum CatalogueLanguage {
    ENGLISH("README.md", "| Process | Begins | Ends | Deadlines | Roles |", "called by ", "`officer` of the case") {
        @Override
        String role(String group) {
            return '`' + group + '`';
        }
    },
    CHINESE("README.zh-CN.md", "| 流程 | 开始 | 结束 | 期限 | 角色 |", "被调用：", "承办人") {
        @Override
        String role(String group) {
            return Role.find(group).map(Role::label).orElse(group);
        }
    };

    private final String document;
    private final String heading;
    private final String calledBy;
    private final String officer;

    CatalogueLanguage(String document, String heading, String calledBy, String officer) {
        this.document = document;
        this.heading = heading;
        this.calledBy = calledBy;
        this.officer = officer;
    }

    Path document() {
        return Path.of(document);
    }

    String heading() {
        return heading;
    }

    String calledBy() {
        return calledBy;
    }

    String officer() {
        return officer;
    }

    abstract String role(String group);
}
