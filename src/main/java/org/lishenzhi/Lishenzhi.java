package org.lishenzhi;

import org.lishenzhi.startup.CreateAdmin;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one court's pipeline from filing to credit repair. */
@SpringBootApplication
public class Lishenzhi {

    public static void main(String[] args) {
        CreateAdmin.wanted(args)
                .ifPresentOrElse(
                        id -> System.exit(CreateAdmin.run(id, args)),
                        () -> SpringApplication.run(Lishenzhi.class, args));
    }
}
