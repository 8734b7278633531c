import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Asks java.util.regex about the syntax that the engine knows, on JDK 17:
 *
 *   javac -d classes *.java
 *   java -cp classes Generate patterns > test/fixtures/javaRegex/commonSubset.json
 *   java -cp classes Generate words > test/fixtures/javaRegex/wordCharacters.json
 *   java -cp classes Generate fuzz 20000 1    what `npm run fuzz:regex` reads
 *   java -cp classes Generate ask '(a)x' ax    one pattern and texts
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

    static final Judge judge = new Judge(READS);

    static String row(String source) { return "{" + judge.fields(source, List.of(INPUTS)) + "}"; }

    static void patterns(PrintStream out) {
        var rows = new ArrayList<String>();
        for (var pattern : PATTERNS) rows.add(row(pattern));
        for (int i = 0; i < RANDOM_PATTERNS; i++) rows.add(row(alternatives(2)));
        print(out, List.of("\"inputs\": " + Judge.quoteAll(List.of(INPUTS)), "\"patterns\": [\n" + String.join(",\n", rows) + "\n]"));
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
        print(out, List.of("\"ranges\": " + Judge.quote(String.join(" ", ranges))));
    }

    /** Random patterns, each with texts of its own, one a line. */
    static void fuzz(PrintStream out, int count, long seed) {
        var random = new Random(seed);
        var judge = new Judge(200_000);
        for (int i = 0; i < count; i++) {
            var made = new RandomPattern(random);
            var inputs = made.inputs();
            out.print("{" + judge.fields(made.pattern, inputs) + ",\"inputs\":" + Judge.quoteAll(inputs) + "}\n");
        }
        out.flush();
    }

    /** One pattern and texts, all as arguments, the texts with Java's escapes but for unicode ones. */
    static void ask(PrintStream out, List<String> arguments) {
        out.print(judge.fields(arguments.get(1), arguments.subList(2, arguments.size()).stream().map(String::translateEscapes).toList()) + "\n");
        out.flush();
    }

    static void print(PrintStream out, List<String> fields) {
        String origin = Judge.quote("java.util.regex, JDK " + System.getProperty("java.version") + ", by test/core/javaRegex/truth/Generate.java");
        out.print("{\n\"origin\": " + origin + ",\n" + String.join(",\n", fields) + "\n}\n");
        out.flush();
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(new java.io.BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
        if (arguments[0].equals("words")) words(out);
        else if (arguments[0].equals("fuzz")) fuzz(out, Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
        else if (arguments[0].equals("ask")) ask(out, Arrays.asList(arguments));
        else patterns(out);
    }
}
