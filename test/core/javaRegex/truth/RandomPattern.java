import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A random pattern of the whole syntax, weighted as people write it, with corner cases and errors; and
 * texts that it is likely to match, to miss by one character, or that are unrelated.
 */
class RandomPattern {
    /** Makes a text that the piece may match; `captured` is what the groups took this time. */
    interface Sampler { String sample(Map<Integer, String> captured); }

    record Piece(String pattern, Sampler sampler) { }

    final Random random;
    final String pattern;
    private final Sampler sampler;
    private int groups = 0;
    private boolean comments = false;
    private final List<String> names = new ArrayList<>();

    RandomPattern(Random random) {
        this.random = random;
        comments = chance(6);
        var flags = comments || chance(12) ? flagsFirst() : text("");
        var body = chance(30) ? origin() : alternatives(chance(50) ? 2 : 3);
        var whole = flags.pattern + body.pattern;
        sampler = body.sampler;
        pattern = harmless(chance(9) ? corrupted(whole) : whole);
    }

    /** A large count of something that may take nothing keeps Java busy for minutes; nothing can stop it. */
    static String harmless(String pattern) {
        return pattern.replaceAll("(?<![a-z])\\{(\\d{0,4},)?\\d{5,}", "{$17");
    }

    boolean chance(int percent) { return random.nextInt(100) < percent; }
    @SafeVarargs final <T> T any(T... choice) { return choice[random.nextInt(choice.length)]; }
    <T> T any(List<T> choice) { return choice.get(random.nextInt(choice.size())); }
    char any(String choice) { return choice.charAt(random.nextInt(choice.length())); }
    String word(String choice) { return any(choice.split(" ")); }

    /** A random index of `weights`, each as often as its weight says. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) sum += weight;
        int at = random.nextInt(sum);
        for (int i = 0; ; i++) if ((at -= weights[i]) < 0) return i;
    }

    static Piece text(String pattern) { return new Piece(pattern, captured -> ""); }
    static Piece literal(String text) { return new Piece(text, captured -> text); }
    static Piece piece(String pattern, String sample) { return new Piece(pattern, captured -> sample); }
    Piece oneOf(String pattern, String... samples) { return new Piece(pattern, captured -> any(samples)); }

    // Texts

    /** Texts of three kinds: any text, made to match, and made to match but then changed a little. */
    List<String> inputs(int others, int made, int changed) {
        var inputs = new ArrayList<String>(List.of("", any("a", "ab", "-", "\n")).subList(0, Math.min(2, others)));
        while (inputs.size() < others) inputs.add(any(Texts.ALL));
        for (int i = 0; i < made; i++) inputs.add(sample());
        for (int i = 0; i < changed; i++) inputs.add(mutated(sample()));
        return inputs;
    }

    String sample() {
        return shortened(sampler.sample(new HashMap<>()));
    }

    /** References in loops would double it endlessly. */
    static String shortened(String text) { return text.length() > 300 ? text.substring(0, 300) : text; }

    String mutated(String text) {
        int at = random.nextInt(text.length() + 1);
        int next = Math.min(text.length(), at + 1);
        return switch (random.nextInt(12)) {
            case 0 -> text.substring(0, at) + text.substring(next);
            case 1 -> text.substring(0, at) + character() + text.substring(at);
            case 2 -> text.substring(0, at) + character() + text.substring(next);
            case 3 -> text.substring(0, at) + text.substring(at, next) + text.substring(at);
            case 4 -> text.toUpperCase();
            case 5 -> text.toLowerCase();
            case 6 -> text + any("\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\n\n", "\n\r");
            case 7 -> character() + text;
            case 8 -> text + character();
            case 9 -> text + text;
            case 10 -> text.substring(0, at) + any("\n", "\r\n", "\r", "\u0085") + text.substring(at);
            default -> any(Texts.ALL) + text + any("", "", any(Texts.ALL));
        };
    }

    String character() {
        return switch (weighted(50, 14, 8, 8, 5, 3)) {
            case 0 -> String.valueOf(any("abcdefghxyzABCKS0129-_./: "));
            case 1 -> String.valueOf(any("!\"#$%&'()*+,;<=>?@[\\]^`{|}~"));
            case 2 -> String.valueOf(any("\t\n\u000b\f\r\u0085\u00a0\u1680\u180e\u2003\u200b\u2028\u2029\u3000\ufeff\u0000\u0001\u001b\u007f\u001c"));
            case 3 -> Character.toString(any(Texts.LETTERS));
            case 4 -> Character.toString(any(Texts.OTHERS));
            default -> Character.toString(random.nextInt(0x110000));
        };
    }

    // Structure

    Piece joined(List<Piece> pieces) {
        var pattern = new StringBuilder();
        for (var piece : pieces) pattern.append(comments && chance(40) ? gap() : "").append(piece.pattern);
        if (comments && chance(30)) pattern.append(gap());
        return new Piece(pattern.toString(), captured -> {
            var text = new StringBuilder();
            for (var piece : pieces) text.append(piece.sampler.sample(captured));
            return text.toString();
        });
    }

    String gap() {
        return any(" ", "  ", "\t", "\n", " \n ", "#c\n", "# a(b\n", "#\r", "#x\u0085", "#y\u2028", "\r\n", "\u000b", "\f", "\u00a0", "\u0085", "#\\E[\n", "#");
    }

    Piece alternatives(int depth) {
        var branches = new ArrayList<Piece>(List.of(sequence(depth)));
        while (chance(18)) branches.add(chance(8) ? text("") : sequence(depth));
        var pattern = String.join("|", branches.stream().map(Piece::pattern).toList());
        return new Piece(pattern, captured -> any(branches).sampler.sample(captured));
    }

    Piece sequence(int depth) {
        var pieces = new ArrayList<Piece>();
        for (int i = random.nextInt(chance(15) ? 7 : 4); i >= 0; i--) {
            var term = term(depth);
            pieces.add(chance(32) ? repeated(term) : term);
        }
        return joined(pieces);
    }

    Piece term(int depth) {
        int deeper = depth > 0 ? 1 : 0;
        return switch (weighted(22, 6, 7, 8, 3, 13, 9, 9, 8, 4, 3, 1, 16 * deeper, 8 * deeper)) {
            case 0 -> plain();
            case 1 -> literal(word("https:// http:// example localhost api abc aba hello xn-- com"));
            case 2 -> new Piece(".", captured -> character());
            case 3 -> escape();
            case 4 -> quote();
            case 5 -> characterClass(2);
            case 6 -> predefined();
            case 7 -> property();
            case 8 -> boundary();
            case 9 -> backReference();
            case 10 -> flagsHere();
            case 11 -> text(any("*", "+", "?", "{", "a{1", "(", ")", "[", "[]", "(?", "(?a)", "\\", "\\i", "\\x", "\\u00", "\\p{", "\\k", "\\k<", "(?<", "(?<>a)", "(?<1a>b)", "(?#c)", "(?P<n>a)", "\\0", "\\c", "\\N", "\\b{", "\\b{w}", "\\x{", "\\x{110000}", "}", "]", "|", "{2}", "(?<!", "(?=", "(?>"));
            case 12 -> group(depth - 1);
            default -> look(depth - 1);
        };
    }

    Piece plain() {
        return switch (weighted(40, 8, 6, 4, 2)) {
            case 0 -> literal(String.valueOf(any("aaaabbbbcdefhkstxyzABKSZ0129_")));
            case 1 -> literal(String.valueOf(any("-/:=@!%&,;'\"<>~`")));
            case 2 -> literal(String.valueOf(any(" #]}")));
            case 3 -> literal(Character.toString(any(Texts.LETTERS)));
            default -> literal(character());
        };
    }

    Piece repeated(Piece one) {
        int low = random.nextInt(4);
        int high = low + random.nextInt(3);
        String times = switch (weighted(20, 20, 20, 8, 8, 10, 2)) {
            case 0 -> { low = 0; high = 4; yield "*"; }
            case 1 -> { low = 1; high = 4; yield "+"; }
            case 2 -> { low = 0; high = 1; yield "?"; }
            case 3 -> { high = low; yield "{" + low + "}"; }
            case 4 -> { high = low + 2; yield "{" + low + ",}"; }
            case 5 -> "{" + low + "," + high + "}";
            default -> any("{", "{,3}", "{2,1}", "{x}", "{1 }", "{ 1}", "{1,2", "{1", "{1,", "{-1}", "{2147483647}", "{2147483648}", "{0,2147483647}", "{1,99999999999}", "**", "+*", "{1}{2}", "{2}*", "?{2}", "{}", "{1,2,3}", "{02}", "{1,0x2}");
        };
        String how = chance(1) ? any("??", "++", "?+", "+?") : any("", "", "", "", "?", "+");
        int least = low, most = high;
        return new Piece(one.pattern + (comments && chance(15) ? gap() : "") + times + how, captured -> {
            var text = new StringBuilder();
            for (int i = least + random.nextInt(most - least + 1); i > 0; i--) text.append(one.sampler.sample(captured));
            return shortened(text.toString());
        });
    }

    Piece group(int depth) {
        return switch (weighted(40, 30, 10, 10, 10)) {
            case 0 -> capturing("(", depth);
            case 1 -> wrapped("(?:", depth);
            case 2 -> wrapped("(?>", depth);
            case 3 -> {
                var name = chance(85) ? "n" + names.size() : any("a", "A1", "n0", "1", "n_1", "", "\u00e9", "n 1", "a>b");
                names.add(name);
                yield capturing("(?<" + name + ">", depth);
            }
            default -> wrapped("(?" + flags() + ":", depth);
        };
    }

    Piece capturing(String open, int depth) {
        int number = ++groups;
        var body = alternatives(depth);
        return new Piece(open + body.pattern + ")", captured -> {
            var text = body.sampler.sample(captured);
            captured.put(number, shortened(text));
            return text;
        });
    }

    Piece wrapped(String open, int depth) {
        boolean outside = comments;
        if (open.matches("\\(\\?[a-z]*x[a-z:].*")) comments = true;
        var body = alternatives(depth);
        comments = outside;
        return new Piece(open + body.pattern + ")", body.sampler);
    }

    Piece look(int depth) {
        var open = any("(?=", "(?=", "(?!", "(?<=", "(?<=", "(?<!");
        var body = wrapped(open, depth);
        // The text of a look-ahead is read again, so the sample sometimes contains it.
        return new Piece(body.pattern, captured -> chance(50) ? "" : body.sampler.sample(captured));
    }

    Piece backReference() {
        if (!names.isEmpty() && chance(40)) {
            var name = chance(90) ? any(names) : any("none", "", "1");
            return new Piece("\\k<" + name + ">", captured -> captured.getOrDefault(1 + random.nextInt(groups + 1), ""));
        }
        int number = groups > 0 && chance(80) ? 1 + random.nextInt(groups) : any(1, 1, 2, 3, 9, 10, 11, 12, 100);
        return new Piece("\\" + number, captured -> captured.getOrDefault(number, chance(50) ? "" : "" + number % 10));
    }

    // Flags

    String flags() {
        var letters = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) letters.append(any("iiiiimmsssuuxddU"));
        if (chance(3)) letters.append(any("cagI^ 1-"));
        return letters.insert(random.nextInt(letters.length() + 1), chance(25) ? "-" : "").toString();
    }

    Piece flagsHere() {
        var flags = chance(5) ? "" : flags();
        if (flags.contains("x")) comments = flags.indexOf('-') < 0 || flags.indexOf('x') < flags.indexOf('-');
        return text("(?" + flags + ")");
    }

    Piece flagsFirst() { return text(comments ? any("(?x)", "(?x)", "(?ix)", "(?xs)", "(?xm)", "(?xd)") : "(?" + flags() + ")"); }

    // Single characters, and escapes and classes for several

    Piece escape() {
        return switch (weighted(40, 14, 8, 8, 8, 8, 5, 4, 2)) {
            case 0 -> { var c = any(".././-?*+()[]{}|^$\\ #&:_"); yield piece("\\" + c, "" + c); }
            case 1 -> any(piece("\\t", "\t"), piece("\\n", "\n"), piece("\\r", "\r"), piece("\\f", "\f"), piece("\\a", "\u0007"), piece("\\e", "\u001b"));
            case 2 -> { int c = random.nextInt(0400); yield piece("\\0" + any("", "0") + Integer.toOctalString(c), "" + (char) c); }
            case 3 -> { int c = asciiOrLatin(); yield piece(String.format(any("\\x%02x", "\\x%02X"), c), "" + (char) c); }
            case 4 -> { int c = codePoint(); yield piece(String.format(any("\\x{%x}", "\\x{%X}", "\\x{0%x}"), c), Character.toString(c)); }
            case 5 -> { var c = Character.toString(codePoint()); yield piece(unicodeEscapes(c), c); }
            case 6 -> { var c = any("@ABJMZ[\\]^_az?{ 1\u00e9"); yield piece("\\c" + c, "" + (char) (c ^ 64)); }
            case 7 -> any(piece("\\ud83d", "\ud83d"), piece("\\ude00", "\ude00"), piece("\ud83d", "\ud83d"), piece("\\ud83d\\x{de00}", "\ud83d\ude00"), piece("\\x{d83d}\\ude00", "\ud83d\ude00"));
            default -> literal("\\" + any("ghijlmoqyCEFHIJKLMNOPQRTUVXYabcdefnrstuvwxz_89\u00e9\n<>-!"));
        };
    }

    int asciiOrLatin() { return chance(80) ? 0x20 + random.nextInt(0x5f) : random.nextInt(0x100); }
    int codePoint() { return chance(50) ? asciiOrLatin() : chance(80) ? any(chance(50) ? Texts.LETTERS : Texts.OTHERS) : random.nextInt(0x110000); }

    static String unicodeEscapes(String text) {
        var out = new StringBuilder();
        for (char c : text.toCharArray()) out.append(String.format("\\u%04x", (int) c));
        return out.toString();
    }

    Piece quote() {
        var body = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) body.append(any("a", "b", "example.com", ".", "*", "(", "[", "]", "\\", "\\\\", "|", " ", "#", "^", "-", "&&", "\u00e9", "\ud83d\ude00", "\\Q", "?", "K"));
        return piece("\\Q" + body + (chance(88) ? "\\E" : ""), body.toString());
    }

    Piece predefined() {
        return any(
            oneOf("\\d", "0", "7", "\u0660"), oneOf("\\d", "1", "9"), oneOf("\\w", "a", "_", "\u00e9"), oneOf("\\w", "Z", "5"), oneOf("\\s", " ", "\t", "\u00a0"),
            oneOf("\\D", "a", "\u0660", "-"), oneOf("\\W", "-", "\u00e9", "\ud83d\ude00"), oneOf("\\S", "x", "\u00a0"),
            oneOf("\\h", " ", "\t", "\u00a0", "\u180e"), oneOf("\\H", "a", "\n"), oneOf("\\v", "\n", "\u000b", "\u2028"), oneOf("\\V", "a", " "),
            oneOf("\\R", "\n", "\r\n", "\r", "\u0085", "\u2029"), oneOf("\\X", "a", "e\u0301", "\r\n", "\ud83c\udde9\ud83c\uddea", "\ud83d\udc68\u200d\ud83d\udc69", "\u1100\u1161\u11a8", "\u0e01\u0e33", "\ud83d\udc4d\ud83c\udffd"),
            chance(10) ? text("\\N{LATIN SMALL LETTER A}") : oneOf("\\d", "2", "0"));
    }

    Piece boundary() {
        return text(any("^", "^", "$", "$", "\\b", "\\b", "\\B", "\\A", "\\Z", "\\z", "\\G", "\\b{g}"));
    }

    Piece property() {
        var letter = chance(75) ? "\\p" : "\\P";
        if (letter.equals("\\p") && chance(5)) return new Piece("\\p" + any("LMNPSZCXlg1\u00e9{"), captured -> character());
        var named = switch (weighted(20, 12, 16, 16, 10, 10, 4)) {
            case 0 -> new Piece(word("Lower Upper ASCII Alpha Digit Alnum Punct Graph Print Blank Cntrl XDigit Space"), captured -> character());
            case 1 -> new Piece("java" + word("LowerCase UpperCase Alphabetic Ideographic TitleCase Digit Defined Letter LetterOrDigit JavaIdentifierStart JavaIdentifierPart UnicodeIdentifierStart UnicodeIdentifierPart IdentifierIgnorable SpaceChar Whitespace ISOControl Mirrored"), captured -> character());
            case 2 -> { var name = any(Texts.CATEGORIES); yield new Piece(any("", "", "Is", "gc=", "general_category=", "GC=") + name, captured -> Texts.member(random, "category " + name)); }
            case 3 -> { var name = any(Texts.SCRIPTS); yield new Piece(any("Is", "Is", "sc=", "script=", "SCRIPT=") + recased(any(name, name, Texts.shortScript(random, name))), captured -> Texts.member(random, "script " + name)); }
            case 4 -> { var name = any(Texts.BLOCKS); yield new Piece(any("In", "In", "blk=", "block=", "Block=") + recased(any(name, name.replace("_", ""), name.replace('_', ' '))), captured -> Texts.member(random, "block " + name)); }
            case 5 -> new Piece("Is" + recased(word("Alphabetic Ideographic Letter Lowercase Uppercase Titlecase Punctuation Control White_Space Digit Hex_Digit Join_Control Noncharacter_Code_Point Assigned Emoji WhiteSpace HexDigit Alnum Alpha Word")), captured -> character());
            default -> new Piece(any("L1", "LD", "LC", "all", "ALL", "Any", "Foo", "IsFoo", "InFoo", "sc=Foo", "blk=Foo", "gc=Foo", "foo=Lu", "javaFoo", "lower", "", "^L", "Is", "In", "java", "sc=", "=", "L ", " L", "IsL1", "InGreek", "IsGreek", "Greek", "greek", "Lu}{", "gc=L1"), captured -> character());
        };
        return new Piece(letter + "{" + named.pattern + (chance(98) ? "}" : ""), letter.equals("\\p") ? named.sampler : captured -> character());
    }

    String recased(String name) {
        if (chance(70)) return name;
        return chance(50) ? name.toLowerCase() : name.toUpperCase();
    }

    // Classes

    Piece characterClass(int depth) {
        boolean negated = chance(22);
        var members = new ArrayList<Piece>();
        if (chance(3)) members.add(text(any("]", "]-a", "-", "^", "&&", "&&&", "&", "[", "&&&&", " ")));
        for (int i = random.nextInt(4); i >= 0; i--) members.add(member(depth));
        if (chance(4)) members.add(any(literal("-"), literal("^"), literal("&"), text("&&"), text("-[a]"), text("--"), text("&&&")));
        boolean spaced = comments && chance(30);
        var body = new StringBuilder();
        for (var member : members) body.append(spaced ? any(" ", "\n", "#", "") : "").append(member.pattern);
        return new Piece("[" + (negated ? "^" : "") + body + (chance(99) ? "]" : ""), captured -> negated || chance(10) ? character() : any(members).sampler.sample(captured));
    }

    Piece member(int depth) {
        return switch (weighted(30, 22, 8, 6, 8, 2, 5 * depth, 5 * depth, 2)) {
            case 0 -> literal(String.valueOf(any("abcdxyzABK019_.:/ -&#\u00e9\u20ac^$*()!")));
            case 1 -> range();
            case 2 -> escape();
            case 3 -> property();
            case 4 -> predefinedMember();
            case 5 -> quote();
            case 6 -> depth > 0 ? characterClass(depth - 1) : literal("a");
            case 7 -> {
                var right = chance(60) ? characterClass(depth - 1) : member(depth - 1);
                yield new Piece("&&" + right.pattern, right.sampler);
            }
            default -> literal(any("\ud83d\ude00", "\u017f", "\u212a", "\u0130", "\ud83d", "k", "s", "i", "\u00df", "\u1e9e", "\u03c3"));
        };
    }

    Piece predefinedMember() {
        var one = predefined();
        return one.pattern.matches("\\\\[dDwWsShHvV]") || chance(4) ? one : oneOf("\\d", "1", "5");
    }

    Piece range() {
        var ends = any("az", "az", "AZ", "09", "09", "ac", "af", "b-", "+-", " /", "!~", "\u00e0\u00ff", "\u03b1\u03c9", "\u0410\u044f", "Az", "\u0000\u007f", "\u00e0\uffff", "ik", "JL", "rt", "az", "af", "AF", "09", "09", "#&", "]^", any("za", "aa"));
        int from = ends.charAt(0), to = ends.charAt(1);
        if (chance(3)) to = any(0x1f600, 0x10ffff, 0x10000, 0xd83d, 0xdfff);
        int low = from, high = Math.max(from, to);
        return new Piece(rangeEnd(from) + "-" + rangeEnd(to), captured -> Character.toString(low + random.nextInt(high - low + 1)));
    }

    String rangeEnd(int c) {
        if (chance(85) && "[]\\^&-".indexOf(c) < 0) return Character.toString(c);
        return switch (random.nextInt(5)) {
            case 0 -> c < 0x100 ? String.format("\\x%02x", c) : String.format("\\x{%x}", c);
            case 1 -> unicodeEscapes(Character.toString(c));
            case 2 -> c < 0400 ? String.format("\\0%o", c) : String.format("\\x{%X}", c);
            case 3 -> Character.isLetterOrDigit(c) || c < '!' ? Character.toString(c) : "\\" + Character.toString(c);
            default -> Character.toString(c);
        };
    }

    // What people write

    Piece origin() {
        var pieces = new ArrayList<Piece>();
        if (chance(40)) pieces.add(text("^"));
        pieces.add(any(
            literal("https://"), literal("https://"), oneOf("https?://", "http://", "https://"), oneOf("(https?)://", "http://", "https://"), oneOf("(?:http|https)://", "http://", "https://"),
            oneOf("^(https?:\\/\\/)?", "https://", ""), oneOf("(?i)https://", "https://", "HTTPS://"), oneOf(".*://", "http://", "://"), oneOf("\\w+://", "app://"), piece("\\Qhttps://\\E", "https://")));
        if (pieces.get(pieces.size() - 1).pattern.startsWith("(h")) groups++;
        if (chance(60)) pieces.add(any(
            oneOf(".*", "api.", "", "evil.com/"), oneOf(".*\\.", "api.", "a.b."), oneOf("[a-z0-9-]+\\.", "api.", "my-app1."), oneOf("(?:[a-z0-9-]+\\.)*", "", "a.", "a.b.c."), oneOf("(?:www\\.)?", "", "www."),
            oneOf("[^.]+\\.", "x.", "\u00e9."), oneOf("[^/]+\\.", "x.y."), oneOf("(?!evil)\\w+\\.", "good.", "evil."), oneOf("(?<sub>\\w+)\\.", "api."), oneOf("\\S+\\.", "api."), oneOf("*.", "a."), oneOf("(.+\\.)?", "", "b.")));
        pieces.add(any(
            piece("example\\.com", "example.com"), oneOf("example.com", "example.com", "exampleXcom"), oneOf("(example|test)\\.(com|org)", "example.com", "test.org"), piece("\\Qexample.com\\E", "example.com"),
            piece("localhost", "localhost"), piece("127\\.0\\.0\\.1", "127.0.0.1"), oneOf("\\d{1,3}(\\.\\d{1,3}){3}", "10.0.0.1", "1.2.3"), oneOf("\\[::1\\]", "[::1]"), oneOf("[\\w.-]+", "a-b.c"), oneOf("\\p{Alnum}+\\.com", "abc1.com"), oneOf("m\u00fcnchen\\.de", "m\u00fcnchen.de", "M\u00dcNCHEN.de")));
        if (chance(45)) pieces.add(any(
            oneOf("(:\\d+)?", "", ":8080"), oneOf("(?::[0-9]{1,5})?", "", ":443", ":123456"), oneOf(":[0-9]+", ":80"), oneOf(":*", "", "::"), oneOf(":(80|443)", ":80"), oneOf("(?:/.*)?", "", "/x"), oneOf("(/|$)", "", "/"), oneOf(".*", "", ".evil.com")));
        if (chance(25)) pieces.add(term(1));
        if (chance(40)) pieces.add(text("$"));
        return joined(pieces);
    }

    // Corruption

    String corrupted(String source) {
        var text = source;
        for (int i = random.nextInt(2); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int next = Math.min(text.length(), at + 1);
            text = text.substring(0, at) + switch (random.nextInt(4)) {
                case 0 -> text.substring(next);
                case 1 -> any("()[]{}|*+?^$\\.-&:<>=!,1aQEpkxu0 #\n") + text.substring(at);
                case 2 -> text.substring(at, next) + text.substring(at);
                default -> "";
            };
        }
        return text;
    }
}
