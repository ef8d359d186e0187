package org.lishenzhi.engine.webapps;

import java.util.List;
import java.util.stream.Stream;

/** What is mended in the scripts of the web applications: words that no file of texts can reach. */
final class AppMends {

    private static final List<Mend> WORDS = List.of(
            Mend.once("welcome:{label:\"Welcome\"}", "welcome:{label:\"首页\"}"),
            Mend.once("admin:{label:\"Admin\"}", "admin:{label:\"系统管理\"}"),
            Mend.once("cockpit:{label:\"Cockpit\"}", "cockpit:{label:\"流程监控\"}"),
            Mend.once("tasklist:{label:\"Tasklist\"}", "tasklist:{label:\"办案桌面\"}"),
            Mend.once(">Camunda Platform<", ">Camunda<"),
            new Mend("title=\"zoom in\"", "title=\"放大\"", 3),
            new Mend("title=\"zoom out\"", "title=\"缩小\"", 3),
            new Mend("title=\"reset zoom\"", "title=\"恢复原大小\"", 3),
            Mend.once("placeholder=\"varName\"", "placeholder=\"变量名\""),
            Mend.once("status:\"Error in localization configuration\"", "status:\"语言设置有误\""));

    private static final String RED = "#b5152b";
    private static final String CALM_BLUE = "#0b5394";
    private static final String PALE_GREY = "#777777";
    private static final String READABLE_GREY = "#59636e";

    private AppMends() {}

    /** The style sheet of an application in calm colours, its grey dark enough to be read. */
    static MendedFile style(String app, int reds, int greys) {
        return new MendedFile(
                "/app/%s/".formatted(app),
                "camunda-%s-bootstrap.css".formatted(app),
                List.of(new Mend(RED, CALM_BLUE, reds), new Mend(PALE_GREY, READABLE_GREY, greys)));
    }

    /** The script of an application with its words, and what is mended in this one alone. */
    static MendedFile script(String app, Mend... own) {
        return new MendedFile(
                "/app/%s/".formatted(app),
                "camunda-%s-bootstrap.js".formatted(app),
                Stream.concat(WORDS.stream(), Stream.of(own)).toList());
    }
}
