package org.sceneplan.exchange.dxf.read;

import java.io.IOException;
import java.io.InputStream;

import org.sceneplan.exchange.dxf.DxfLimits;
import org.sceneplan.exchange.dxf.DxfReadException;

/** Groups of a text file: a line with the code, a line with the value; lines end with LF, CR LF or CR. */
final class TextGroups implements GroupSource {
    private static final int BLOCK = 1 << 17;

    private final InputStream stream;
    private byte[] buffer = new byte[BLOCK];
    private int limit;
    private int next;
    private int start;
    private int end;
    private int code;
    private long line;
    private long position;
    private long bytesRead;
    private boolean isAtEnd;

    TextGroups(InputStream stream) {
        this.stream = stream;
    }

    @Override
    public boolean next() throws IOException, DxfReadException {
        do {
            if (!readLine()) {
                return false;
            }
        } while (isBlank() && isAtEnd && next >= limit);
        position = line;
        code = parseCode();
        if (!readLine()) {
            throw new DxfReadException("TextGroups_noValue", position, code);
        }
        return true;
    }

    private int parseCode() throws DxfReadException {
        int from = start;
        int to = end;
        while (from < to && buffer[from] <= ' ' && buffer[from] >= 0) {
            from++;
        }
        while (to > from && buffer[to - 1] <= ' ' && buffer[to - 1] >= 0) {
            to--;
        }
        boolean isNegative = from < to && buffer[from] == '-';
        int value = 0;
        int digits = 0;
        for (int i = isNegative ? from + 1 : from; i < to; i++) {
            int digit = buffer[i] - '0';
            if (digit < 0 || digit > 9 || ++digits > 5) {
                throw noCode(from, to);
            }
            value = value * 10 + digit;
        }
        if (digits == 0) {
            throw noCode(from, to);
        }
        return isNegative ? -value : value;
    }

    private DxfReadException noCode(int from, int to) {
        StringBuilder shown = new StringBuilder();
        for (int i = from; i < Math.min(to, from + 40); i++) {
            shown.append(buffer[i] >= ' ' && buffer[i] < 127 ? (char) buffer[i] : '?');
        }
        return new DxfReadException("TextGroups_noCode", position, shown);
    }

    private boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (buffer[i] > ' ' || buffer[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Finds the next line; start and end enclose it without its end of line. */
    private boolean readLine() throws IOException, DxfReadException {
        start = next;
        int at = next;
        while (true) {
            while (at < limit && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            boolean needsMore = at >= limit || buffer[at] == '\r' && at + 1 >= limit;
            if (needsMore && !isAtEnd) {
                int shift = start;
                fill();
                at -= shift;
                continue;
            }
            if (at >= limit && at == start) {
                return false;
            }
            end = at;
            boolean isPair = at + 1 < limit && buffer[at] == '\r' && buffer[at + 1] == '\n';
            next = Math.min(limit, at + (isPair ? 2 : 1));
            line++;
            return true;
        }
    }

    /** Moves the line begun to the front and reads more. */
    private void fill() throws IOException, DxfReadException {
        int kept = limit - start;
        if (kept > DxfLimits.MAX_VALUE_BYTES) {
            throw new DxfReadException("TextGroups_longLine", line + 1, DxfLimits.MAX_VALUE_BYTES);
        }
        System.arraycopy(buffer, start, buffer, 0, kept);
        start = 0;
        next = 0;
        limit = kept;
        int count = stream.read(buffer, limit, buffer.length - limit);
        if (count < 0) {
            isAtEnd = true;
        } else {
            limit += count;
            bytesRead += count;
        }
    }

    @Override
    public long countRest() throws IOException {
        long count = GroupSource.countMarks(buffer, next, limit);
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            count += GroupSource.countMarks(buffer, 0, read);
        }
        return count;
    }

    @Override
    public int code() {
        return code;
    }

    @Override
    public byte[] buffer() {
        return buffer;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public long bytesRead() {
        return bytesRead;
    }
}
