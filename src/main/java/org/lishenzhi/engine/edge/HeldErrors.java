package org.lishenzhi.engine.edge;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A response that keeps back what is written about an error; everything else goes straight out. */
final class HeldErrors extends HttpServletResponseWrapper {

    private final Held held = new Held();
    private final PrintWriter heldText = new PrintWriter(held, false, StandardCharsets.UTF_8);

    HeldErrors(HttpServletResponse response) {
        super(response);
    }

    boolean isError() {
        return getStatus() >= HttpServletResponse.SC_BAD_REQUEST;
    }

    byte[] body() {
        heldText.flush();
        return held.bytes.toByteArray();
    }

    @Override
    public void sendError(int status) {
        setStatus(status);
    }

    @Override
    public void sendError(int status, String message) {
        setStatus(status);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return isError() ? held : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return isError() ? heldText : super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isError()) {
            super.flushBuffer();
        }
    }

    private static final class Held extends ServletOutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("the engine writes its answers at once");
        }
    }
}
