import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What java.util.regex says about a pattern and texts, as JSON. */
class Judge {
    /** Reads of characters after which a match is stopped. */
    final long reads;

    Judge(long reads) { this.reads = reads; }

    static class Stopped extends RuntimeException { }

    /** Text that can be read only so often: the one way to stop a match that runs away. */
    record Text(String text, long[] left) implements CharSequence {
        public int length() { return text.length(); }
        public char charAt(int i) {
            if (--left[0] < 0) throw new Stopped();
            return text.charAt(i);
        }
        public CharSequence subSequence(int from, int to) { return text.subSequence(from, to); }
        public String toString() { return text; }
    }

    /** 1 or 0, or - where Java gave up: too many reads, too deep, or a fault of its own. */
    char ask(Pattern pattern, String input, boolean whole) {
        var matcher = pattern.matcher(new Text(input, new long[] { reads }));
        try {
            return (whole ? matcher.matches() : matcher.find()) ? '1' : '0';
        } catch (Stopped | StackOverflowError | IndexOutOfBoundsException | NullPointerException e) {
            return '-';
        }
    }

    /** The fields of a JSON object: pattern and answers, or pattern and error. */
    String fields(String source, List<String> inputs) {
        var start = "\"pattern\":" + quote(source);
        try {
            var pattern = Pattern.compile(source);
            var matches = new StringBuilder();
            var find = new StringBuilder();
            for (var input : inputs) {
                matches.append(ask(pattern, input, true));
                find.append(ask(pattern, input, false));
            }
            return start + ",\"matches\":\"" + matches + "\",\"find\":\"" + find + "\"";
        } catch (PatternSyntaxException e) {
            return start + ",\"error\":" + quote(e.getDescription()) + ",\"index\":" + e.getIndex();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return start + ",\"thrown\":" + quote(e.toString()); // no verdict: a fault in Java
        }
    }

    static String quote(String text) {
        var out = new StringBuilder("\"");
        for (char c : text.toCharArray())
            if (c < ' ' || c > '~') out.append(String.format("\\u%04x", (int) c));
            else out.append(c == '"' || c == '\\' ? "\\" : "").append(c);
        return out.append('"').toString();
    }

    static String quoteAll(List<String> texts) {
        return "[" + String.join(",", texts.stream().map(Judge::quote).toList()) + "]";
    }
}
