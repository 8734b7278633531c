import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Asks java.util.regex about the syntax that the engine knows, on JDK 17:
 *
 *   java Generate.java patterns > test/fixtures/javaRegex/commonSubset.json
 *   java Generate.java words > test/fixtures/javaRegex/wordCharacters.json
 *
 * Each pattern is held against every input; "1" and "0" per input, "-" where Java was stopped.
 */
public class Generate {
    static final Random random = new Random(20240501);
    static final int RANDOM_PATTERNS = 900;
    static final long READS = 10_000_000;

    static final String[] PATTERNS = {
        "", "a", "https://example\\.com", "https?://[a-z0-9-]+(\\.[a-z]+)*\\.example\\.com(:\\d+)?",
        "^https?://([a-z0-9-]+\\.){1,3}example\\.com$", "https://.*\\.example\\.com", ".+\\.[a-zA-Z]*-int.domain.com",
        "^", "$", "^$", "$\n", "a$\r", "a$\r\n", "\n$", "\r$", ".", "..", ".$", "a^*", "$+", "^{2}a", "(?:^|a){2}",
        "\\b", "\\B", "\\b\\b", "\\b.", ".\\b", "a\\b", "\\Ba", "\\b*a", "\\b{2}a", "\\B(?:|[^x])", "\\B(?:|.)", "\\B(?:|x)",
        "\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "[\\s\\S]", "[^\\W]", "[\\d-z]", "[a-\\d]", "[\\w-]", "\\x0b", "\\u0041",
        "[]a]", "[^]a]", "[]", "[^]", "[", "[a", "[a-", "[-a]", "[a-]", "[a-c-e]", "[--/]", "[a--]", "[z-a]", "[a^]", "[&a]",
        "[a&b]", "[^-]", "[ a]", "[a #b]", "[.*+?(){}|$]", "[\\]\\[]", "[\\b]", "[\\1]", "[\\x41-\\u0043]", "[\\\\]", "[a\\",
        "a*", "a+?", "a??", "a{2}", "a{2,}", "a{1,2}", "a{0}", "a{2}{3}", "{2}", "a{2}?", "a{2}??", "(a*)*", "(a|b)*?b",
        "(?:a|aa){1,3}", "((a|b)?){2,}", "()", "(|a)+", "a||b", "|", "(?:)", "((((a))))", "(?:(?:a)*)*b",
        "*", "a**", "+", "?", "a???", "(*", "|+", "(?", "(?a)", "(?P<n>a)", "(?#c)", "(?@a)", "(", "(a", "(()", ")", "a)", "())",
        "{", "a{", "a{,2}", "a{x}", "a{1", "a{1,", "a{1 }", "a{2,1}", "a{2147483647}", "a{2147483648}", "a{1,99999999999}",
        "\\", "a\\", "(\\", "[\\", "\\i", "\\y", "\\_", "\\-", "\\ ", "\\x4", "\\xg", "\\u004", "\\E", "}", "]", "a}", "a]",
        "\u00e9", "[\u00e0-\u00ff]", "[^\u00e9]", "\ud83d\ude00", "[\ud83d\ude00-\ud83d\ude02]", "\ud83d\ude00{2}", "[^\ud83d\ude00]", "\ud83d\ude00)",
    };

    static final String[] INPUTS = {
        "", "a", "b", "ab", "ba", "aa", "aaa", "aab", "aaaa", "aaaaaa", "abab", "abc", "A1_", "-", "]", "}", "a}", "a b", " a", "\\", "&",
        "\n", "\r\n", "\r", "a\n", "a\r", "a\r\n", "a\n\n", "a\u0085", "a\u2028", "\u000b", "a\tb", "\n\r", "a.b", "/a-c/", "1", "_",
        "\u00e9", "e\u0301", "\u0301a", "\u0660", "\u212a", "\ud83d\ude00", "a\ud83d\ude00a", "\ud83d", "\ude00\ud83d", "\ud835\udc9c\u0301", "\ud835\udc9ca\ud835\udc9c", "a\ud800\uddfdb",
        "https://example.com", "https://api.eu.example.com:8443", "http://my.test2.domain.com", "example.qa.staging-int.domain.com",
    };

    static final String[] ATOMS = {
        "a", "a", "b", "b", "c", "A", "1", "_", "-", " ", "/", ":", "\\.", "\\-", "\\n", "\\t", "\\x61", "\u00e9", "\ud83d\ude00", ".", ".",
        "^", "$", "\\b", "\\B", "\\d", "\\w", "\\s", "\\D", "\\W", "\\S", "[ab]", "[^ab]", "[a-c1]", "[]a]", "[\\w-]", "[^\\s]",
        "[\u00e0-\u00ff]", "[a-\ud83d\ude00]", "[\\D&]", "[-.]", "]", "}",
    };
    static final String[] FAULTS = { "*", "{", "a{1", "(", ")", "[", "[]", "[b-a]", "\\i", "(?a)", "\\x", "\\u00" };
    static final String[] TIMES = { "*", "+", "?", "*?", "+?", "??", "{2}", "{0,1}", "{1,3}", "{2,}?", "{0}" };

    static String any(String[] choice) { return choice[random.nextInt(choice.length)]; }

    static String alternatives(int depth) {
        String text = sequence(depth);
        while (random.nextInt(4) == 0) text += "|" + sequence(depth);
        return text;
    }

    static String sequence(int depth) {
        String text = "";
        for (int i = random.nextInt(4); i >= 0; i--) {
            text += atom(depth);
            if (random.nextInt(5) < 2) text += any(TIMES);
        }
        return text;
    }

    static String atom(int depth) {
        if (random.nextInt(40) == 0) return any(FAULTS);
        if (depth == 0 || random.nextInt(3) > 0) return any(ATOMS);
        return (random.nextBoolean() ? "(" : "(?:") + alternatives(depth - 1) + ")";
    }

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

    static char ask(Pattern pattern, String input, boolean whole) {
        var matcher = pattern.matcher(new Text(input, new long[] { READS }));
        try {
            return (whole ? matcher.matches() : matcher.find()) ? '1' : '0';
        } catch (Stopped | StackOverflowError e) {
            return '-';
        }
    }

    static String quote(String text) {
        var out = new StringBuilder("\"");
        for (char c : text.toCharArray())
            if (c < ' ' || c > '~') out.append(String.format("\\u%04x", (int) c));
            else out.append(c == '"' || c == '\\' ? "\\" : "").append(c);
        return out.append('"').toString();
    }

    static String row(String source) {
        var matches = new StringBuilder();
        var find = new StringBuilder();
        try {
            var pattern = Pattern.compile(source);
            for (var input : INPUTS) {
                matches.append(ask(pattern, input, true));
                find.append(ask(pattern, input, false));
            }
            return String.format("{\"pattern\":%s,\"matches\":\"%s\",\"find\":\"%s\"}", quote(source), matches, find);
        } catch (PatternSyntaxException e) {
            return String.format("{\"pattern\":%s,\"error\":%s,\"index\":%d}", quote(source), quote(e.getDescription()), e.getIndex());
        }
    }

    static void patterns(PrintStream out) {
        var rows = new ArrayList<String>();
        for (var pattern : PATTERNS) rows.add(row(pattern));
        for (int i = 0; i < RANDOM_PATTERNS; i++) rows.add(row(alternatives(2)));
        var inputs = new ArrayList<String>();
        for (var input : INPUTS) inputs.add(quote(input));
        print(out, List.of("\"inputs\": [" + String.join(", ", inputs) + "]", "\"patterns\": [\n" + String.join(",\n", rows) + "\n]"));
    }

    /** The code points that are words to \b, as ranges in hexadecimal. */
    static void words(PrintStream out) {
        var boundary = Pattern.compile("\\b");
        var ranges = new ArrayList<String>();
        int start = -1;
        for (int c = 0; c <= Character.MAX_CODE_POINT + 1; c++) {
            boolean word = Character.isValidCodePoint(c) && boundary.matcher(Character.toString(c)).find();
            if (word && start < 0) start = c;
            if (word || start < 0) continue;
            ranges.add(Integer.toHexString(start) + "-" + Integer.toHexString(c - 1));
            start = -1;
        }
        print(out, List.of("\"ranges\": " + quote(String.join(" ", ranges))));
    }

    static void print(PrintStream out, List<String> fields) {
        String origin = quote("java.util.regex, JDK " + System.getProperty("java.version") + ", by test/core/javaRegex/truth/Generate.java");
        out.print("{\n\"origin\": " + origin + ",\n" + String.join(",\n", fields) + "\n}\n");
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments[0].equals("words")) words(out);
        else patterns(out);
    }
}
