import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Runs java.util.regex of JDK 17. `npm run truth:regex` calls it; by hand, in this folder:
 *
 *   javac -encoding UTF-8 -d classes *.java
 *   java -cp classes Generate chosen patterns.txt > ../../../fixtures/javaRegex/chosen.json
 *   java -cp classes Generate random 900 7 > ../../../fixtures/javaRegex/random.json
 *   java -cp classes Generate words > ../../../fixtures/javaRegex/wordCharacters.json
 *   java -cp classes Generate fuzz 20000 1    what `npm run fuzz:regex` reads
 *   java -cp classes Generate ask '(a)x' ax    one pattern and texts, these with Java's \n, \t …
 */
public class Generate {
    static final PrintStream out = new PrintStream(new java.io.BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
    static final Judge patient = new Judge(10_000_000);
    static final Judge hasty = new Judge(200_000);

    public static void main(String[] words) throws IOException {
        switch (words[0]) {
            case "chosen" -> chosen(Path.of(words[1]));
            case "random" -> random(Integer.parseInt(words[1]), Long.parseLong(words[2]));
            case "words" -> words();
            case "fuzz" -> fuzz(Integer.parseInt(words[1]), Long.parseLong(words[2]));
            case "ask" -> out.println(row(patient, words[1], Arrays.stream(words).skip(2).map(String::translateEscapes).toList()));
            default -> throw new IllegalArgumentException(words[0]);
        }
        out.flush();
    }

    record Category(List<String> inputs, List<String> patterns) { }

    /** The patterns of a file by category, each held against the texts of its category. */
    static void chosen(Path file) throws IOException {
        var categories = read(file);
        var common = categories.remove("all").inputs;
        var fields = new ArrayList<String>();
        for (var entry : categories.entrySet()) {
            var inputs = new ArrayList<String>(common);
            inputs.addAll(entry.getValue().inputs);
            var rows = entry.getValue().patterns.stream().map(pattern -> "{" + patient.fields(pattern, inputs) + "}").toList();
            fields.add(Judge.quote(entry.getKey()) + ": {\n\"inputs\": " + Judge.quoteAll(inputs) + ",\n\"patterns\": " + lines(rows) + "}");
        }
        print("\"categories\": {\n" + String.join(",\n", fields) + "\n}");
    }

    static Map<String, Category> read(Path file) throws IOException {
        var categories = new LinkedHashMap<String, Category>();
        var current = new Category(List.of(), new ArrayList<>()); // what the file says of itself
        for (var line : Files.readAllLines(file)) {
            if (line.isEmpty()) continue;
            var text = line.startsWith("> ") ? line.substring(2) : line;
            text = Pattern.compile("⟨([0-9a-f]*)⟩").matcher(text).replaceAll(found -> unit(found.group(1)));
            if (line.startsWith("## ")) categories.put(text.substring(3), current = new Category(new ArrayList<>(), new ArrayList<>()));
            else (line.startsWith("> ") ? current.inputs : current.patterns).add(text);
        }
        return categories;
    }

    static String unit(String hex) {
        return hex.isEmpty() ? "" : java.util.regex.Matcher.quoteReplacement(Character.toString(Integer.parseInt(hex, 16)));
    }

    /** Random patterns, each with texts of its own. */
    static void random(int count, long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<String>();
        while (rows.size() < count) {
            var made = new RandomPattern(random);
            var inputs = made.inputs(3, 4, 5);
            if (made.pattern.length() <= 80) rows.add(row(patient, made.pattern, inputs));
        }
        print("\"patterns\": " + lines(rows));
    }

    /** Random patterns, one a line. */
    static void fuzz(int count, long seed) {
        var random = new Random(seed);
        for (int i = 0; i < count; i++) {
            var made = new RandomPattern(random);
            out.println(row(hasty, made.pattern, made.inputs(11, 9, 10)));
        }
    }

    static String row(Judge judge, String pattern, List<String> inputs) {
        var fields = judge.fields(pattern, inputs);
        return "{" + fields + (fields.contains("\"find\":\"") ? ",\"inputs\":" + Judge.quoteAll(inputs) : "") + "}";
    }

    /** The code points that are words to \b, as ranges in hexadecimal. */
    static void words() {
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
        print("\"ranges\": " + Judge.quote(String.join(" ", ranges)));
    }

    static String lines(List<String> rows) { return "[\n" + String.join(",\n", rows) + "\n]"; }

    static void print(String field) {
        String origin = "java.util.regex, JDK " + System.getProperty("java.version") + ", by test/core/javaRegex/truth/Generate.java";
        out.print("{\n\"origin\": " + Judge.quote(origin) + ",\n" + field + "\n}\n");
    }
}
