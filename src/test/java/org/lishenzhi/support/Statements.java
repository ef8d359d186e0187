package org.lishenzhi.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What a piece of work costs the database: every SQL statement and every commit, on whatever thread. */
@TestComponent
public class Statements implements BeanPostProcessor {

    private static final List<String> SQL = Collections.synchronizedList(new ArrayList<>());
    private static final AtomicInteger COMMITS = new AtomicInteger();

    /**
     * The price of one piece of work.
     *
     * @param statements number of SQL statements, each row of a batch counted
     * @param sql the statements in their order, so that a failing test can show them
     */
    public record Counts(int statements, int commits, List<String> sql) {}

    /** Work that may throw whatever it likes. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Counts what goes through a source of connections that the application does not know. */
    public static DataSource watch(DataSource source) {
        return new Counting(source);
    }

    public static Counts during(Work work) throws Exception {
        SQL.clear();
        COMMITS.set(0);
        work.run();
        var sql = List.copyOf(SQL);
        return new Counts(sql.size(), COMMITS.get(), sql);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Counting) ? new Counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            return watched(super.getConnection());
        }
    }

    private static Connection watched(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("commit")) {
                COMMITS.incrementAndGet();
            }
            Object result = call(method, connection, arguments);
            return result instanceof Statement statement
                    ? watched(statement, method.getReturnType(), textOf(arguments))
                    : result;
        });
    }

    private static Object watched(Statement statement, Class<?> type, @Nullable String prepared) {
        return proxy(type, (method, arguments) -> {
            boolean runs =
                    method.getName().startsWith("execute") && !method.getName().equals("executeBatch");
            if (runs || method.getName().equals("addBatch")) {
                String text = textOf(arguments);
                SQL.add(text == null ? String.valueOf(prepared) : text);
            }
            return call(method, statement, arguments);
        });
    }

    private static @Nullable String textOf(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : null;
    }

    private static <T> T proxy(Class<T> type, Watch watch) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> watch.on(method, arguments)));
    }

    private static @Nullable Object call(Method method, Object target, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @FunctionalInterface
    private interface Watch {
        @Nullable
        Object on(Method method, Object @Nullable [] arguments) throws Throwable;
    }
}
