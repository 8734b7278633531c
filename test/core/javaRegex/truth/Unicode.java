import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Asks JDK 17 about Unicode: the names of \p{…}, case mappings, grapheme clusters.
 *
 *   java test/core/javaRegex/truth/Unicode.java > test/fixtures/javaRegex/unicode.json
 *
 * A set is written as a digest: how many of the scanned code points it has, and the FNV-1a hash of
 * those where it begins and ends. All code points are scanned except the inside of large areas in
 * which no set begins or ends; this is checked.
 */
public class Unicode {
    static final int[] FLAGS = { 0, Pattern.CASE_INSENSITIVE, Pattern.UNICODE_CHARACTER_CLASS,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS };
    static final int[] UNIFORM = { 0x3400, 0x4db0, 0x4e00, 0x9ff0, 0xd900, 0xdb70, 0xdc10, 0xdff0, 0xe010, 0xf8f0, 0x17000, 0x187f0, 0x20000, 0x2a6d0,
        0x2a700, 0x2b730, 0x2b830, 0x2cea0, 0x2cec0, 0x2ebe0, 0x2ec00, 0x2f7f0, 0x2fa30, 0x2fff0, 0x30000, 0x31340, 0x31400, 0xe0000, 0xe0200, 0x110000 };
    static final int[] SCANNED = scanned();
    static final String[] TEXT = new String[0x110000];
    static final Set<String> checked = new LinkedHashSet<>();

    static final String CATEGORIES = "C L M N P S Z Cc Cf Cn Co Cs LC LD Ll Lm Lo Lt Lu L1 Mc Me Mn Nd Nl No Pc Pd Pe Pf Pi Po Ps Sc Sk Sm So Zl Zp Zs all ASCII";
    static final String POSIX = "Alnum Alpha Blank Cntrl Digit Graph Lower Print Punct Space Upper XDigit";
    static final String METHODS = "javaLowerCase javaUpperCase javaAlphabetic javaIdeographic javaTitleCase javaDigit javaDefined javaLetter "
        + "javaLetterOrDigit javaJavaIdentifierStart javaJavaIdentifierPart javaUnicodeIdentifierStart javaUnicodeIdentifierPart "
        + "javaIdentifierIgnorable javaSpaceChar javaWhitespace javaISOControl javaMirrored";
    static final String BINARY = "Alphabetic Letter Ideographic Lowercase Uppercase Titlecase White_Space WhiteSpace Control Punctuation Hex_Digit "
        + "HexDigit Assigned Noncharacter_Code_Point NoncharacterCodePoint Noncharacter_CodePoint Join_Control JoinControl Word";
    static final String[] REFUSED = { "Foo", "a", "X", "L&", "Lc", "lu", "LU", " L", "L ", "Any", "Assigned", "Alphabetic", "Is", "IsFoo", "IsAny",
        "Is L", "Is_L", "isL", "ISL", "Islu", "IsLU", "Isall2", "IsALL", "Isascii", "IsEmoji", "IsLatin ", "IsHex Digit", "IsOldItalic", "IsOld Italic",
        "IsSign_Writing", "IsKatakana_Or_Hiragana", "IsHrkt", "IsQaai", "IsQaac", "IsVithkuqi", "IsVith", "IsToto", "IsKawi", "IsNagm", "IsGaray", "IsSidetic", "IsTayo",
        "IsTai_Yo", "IsInherited ", "Isgc=L", "Is=L", "IsID_Start", "IsDash", "IsMirrored", "IsNumeric", "IsTitle_Case", "In", "In ", "In!", "In_", "inGreek", "INGreek",
        "java", "javaFoo", "javaLowercase", "JavaLowerCase", "constructor", "Isconstructor", "gc=constructor", "__proto__", "sc=", "sc=Foo", "sc=Latin ", "sc= Latin",
        "script=Latin=", "sc=Lat=n", "script=IsLatin", "gc=", "gc=lu", "gc=Alphabetic", "gc=IsL", "gc=Latin", "gc=ALNUM", "general category=Lu", "blk=", "blk=!", "=", "=L",
        "Foo=Bar", "Inblk=Greek", "Age=5", "sc=Zzz", "IsDigıt", "sc=ſyrc ", "word", "alnum", "ALNUM", "digit", "WORD", "Word", "ascii", "IsNL=x" };
    static final String[] FOLDED = { "SC=latn", "Script=LATIN", "sC=lAtIn", "gC=Lu", "GENERAL_CATEGORY=Lu", "general_category=L", "script=Old_Italic", "sc=ital",
        "BLOCK=Thai", "Blk=BASIC_LATIN", "block=basiclatin", "IsDıgit", "sc=ſyrc", "isthai", "IsTHAI", "Isthai" };

    public static void main(String[] args) throws Exception {
        for (int c = 0; c < 0x110000; c++) TEXT[c] = new String(Character.toChars(c));
        StringBuilder out = new StringBuilder("{\n\"names\": {\n");
        List<String> rows = new ArrayList<>();
        for (String name : names()) rows.add(quote(name) + ": " + lookUp(name));
        out.append(String.join(",\n", rows)).append("\n},\n\"classes\": {\n");
        rows.clear();
        for (String name : "\\d \\w \\s \\h \\v".split(" "))
            rows.add(quote(name) + ": [" + quote(digest(predicate(name, 0))) + ", " + quote(digest(predicate(name, FLAGS[2]))) + "]");
        Pattern word = Pattern.compile("(?U)\\b");
        rows.add(quote("(?U)\\b") + ": " + quote(digest(c -> word.matcher(TEXT[c]).find())));
        out.append(String.join(",\n", rows)).append("\n},\n");
        out.append("\"upper\": ").append(quote(mapping(Character::toUpperCase))).append(",\n");
        out.append("\"lower\": ").append(quote(mapping(Character::toLowerCase))).append(",\n");
        out.append("\"clusters\": {\n").append(clusters()).append("\n},\n");
        out.append("\"texts\": [\n").append(texts()).append("\n]\n}\n");
        System.out.write(out.toString().getBytes("UTF-8"));
        System.out.flush();
    }

    static Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (String name : (CATEGORIES + " " + POSIX + " " + METHODS).split(" ")) for (String prefix : new String[] { "", "Is", "gc=" }) names.add(prefix + name);
        for (String name : POSIX.split(" ")) for (String prefix : new String[] { "", "Is" }) { names.add(prefix + name.toUpperCase(Locale.ROOT)); names.add(prefix + name.toLowerCase(Locale.ROOT)); }
        for (String name : BINARY.split(" ")) { names.add("Is" + name); names.add("Is" + name.toUpperCase(Locale.ROOT)); names.add("Is" + name.toLowerCase(Locale.ROOT)); names.add(name); }
        for (var script : Character.UnicodeScript.values()) { names.add("Is" + script.name()); names.add("sc=" + script.name().toLowerCase(Locale.ROOT)); }
        for (int i = 0; i < 26 * 26 * 26 * 26; i++) {
            String name = "" + (char) (65 + i / 17576) + (char) (97 + i / 676 % 26) + (char) (97 + i / 26 % 26) + (char) (97 + i % 26);
            if (isScript(name)) names.add("script=" + name);
        }
        for (String name : blockNames()) names.add("In" + name);
        names.addAll(List.of(REFUSED));
        names.addAll(List.of(FOLDED));
        return names;
    }

    static boolean isScript(String name) {
        try { Character.UnicodeScript.forName(name); return true; } catch (IllegalArgumentException e) { return false; }
    }

    /** The names of the constants with every choice of separators that forName takes, and old names. */
    static Set<String> blockNames() {
        Set<Character.UnicodeBlock> blocks = new LinkedHashSet<>();
        for (int c = 0; c < 0x110000; c++) if (Character.UnicodeBlock.of(c) != null) blocks.add(Character.UnicodeBlock.of(c));
        Set<String> names = new LinkedHashSet<>();
        String[] separators = { "_", " ", "-", "" };
        for (var block : blocks) {
            String[] words = block.toString().split("_");
            for (int choice = 0; choice < 1 << 2 * (words.length - 1); choice++) {
                StringBuilder name = new StringBuilder(words[0]);
                for (int i = 1; i < words.length; i++) name.append(separators[choice >> 2 * (i - 1) & 3]).append(words[i]);
                try { if (Character.UnicodeBlock.forName(name.toString()) == block) names.add(name.toString()); } catch (IllegalArgumentException e) { /* no name */ }
            }
        }
        names.addAll(List.of("SURROGATES_AREA", "Greek and Coptic", "Cyrillic Supplement", "latin extended-a", "Latin_Extended-A", "Latin Extended A", "Latin1Supplement", "Old-Italic", "Old_ South Arabian",
            "GREEK_AND_COPTIC", "Latin", "Common", "Inherited", "Unknown", "Kawi", "Garay", "Vithkuqi", "Cypriot", "Ital", "NoBlock", "No_Block"));
        return names;
    }

    /** One digest if the flags change nothing, otherwise one per flags; the description of what is refused. */
    static String lookUp(String name) {
        boolean few = name.matches("(?:In|sc=|script=).*");
        Set<String> all = new LinkedHashSet<>();
        List<String> each = new ArrayList<>();
        for (int flags : FLAGS) {
            String said;
            try { said = few && flags != 0 && flags != FLAGS[3] && !each.isEmpty() ? each.get(0) : digest(predicate("\\p{" + name + "}", flags)); }
            catch (PatternSyntaxException e) { said = e.getDescription(); }
            each.add(quote2(said));
            all.add(quote2(said));
        }
        return all.size() == 1 ? each.get(0) : "[" + String.join(", ", each) + "]";
    }

    static String quote2(String said) { return said.startsWith("\"") ? said : quote(said); }

    static IntPredicate predicate(String pattern, int flags) {
        Matcher matcher = Pattern.compile(pattern, flags).matcher("");
        return c -> matcher.reset(TEXT[c]).matches();
    }

    static int[] scanned() {
        List<Integer> all = new ArrayList<>();
        for (int c = 0; c < 0x110000; c++) {
            boolean inside = false;
            for (int i = 0; i < UNIFORM.length; i += 2) if (c >= UNIFORM[i] && c < UNIFORM[i + 1]) inside = true;
            if (!inside || (c & 0xff) == 0 || (c & 0xff) >= 0xfd) all.add(c);
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    static String digest(IntPredicate has) {
        int count = 0;
        int hash = 0x811c9dc5;
        boolean before = false;
        for (int c : SCANNED) {
            boolean now = has.test(c);
            if (now) count++;
            if (now != before) hash = (hash ^ c) * 0x01000193;
            before = now;
        }
        String text = count + " " + Integer.toHexString(hash);
        if (checked.add(text)) check(has);
        return text;
    }

    static void check(IntPredicate has) {
        boolean before = false;
        boolean isScanned = true;
        for (int c = 0, i = 0; c < 0x110000; c++) {
            isScanned = i < SCANNED.length && SCANNED[i] == c;
            if (isScanned) i++;
            boolean now = has.test(c);
            if (now != before && !isScanned) throw new IllegalStateException("not scanned: " + Integer.toHexString(c));
            before = now;
        }
    }

    static String mapping(IntUnaryOperator map) {
        int count = 0;
        int hash = 0x811c9dc5;
        for (int c = 0; c < 0x110000; c++) {
            int to = map.applyAsInt(c);
            if (to == c) continue;
            count++;
            hash = ((hash ^ c) * 0x01000193 ^ to) * 0x01000193;
        }
        return count + " " + Integer.toHexString(hash);
    }

    /** For each neighbour the code points that form one cluster with it, before ("*x") and after it ("x*"). */
    static String clusters() {
        Matcher cluster = Pattern.compile("\\X").matcher("");
        List<String> rows = new ArrayList<>();
        for (String beside : new String[] { "*a", "*\u0301", "*\u11a8", "*\n", "a*", "\u1100*", "\u1160*", "\u11a8*", "\ud83d\ude00\u200d*", "\ud83c\udde6*", "\u0600*", "\r*" }) {
            rows.add(quote(beside) + ": " + quote(digest(c -> {
                String text = beside.replace("*", TEXT[c]);
                return cluster.reset(text).lookingAt() && cluster.end() == text.length();
            })));
        }
        return String.join(",\n", rows);
    }

    /** Texts with the ends of the clusters that begin at each index, and where \b{g} holds. */
    static String texts() {
        String[] parts = { "\r", "\n", "\1", "\u0301", "\u200d", "\ud83c\udde6", "\u0600", "\u0903", "\u1100", "\u1160", "\u11a8", "\uac00", "\uac01", "\ud83d\ude00", "a", "\ud83c\udffd", "\ud83d", "\ude00", "\u200c", "\u102b", "\u0378", "\u0379" };
        String[] joining = { "\u200d", "\ud83c\udde6", "\ud83c\udde6", "\ud83d\ude00", "\ud83d\ude00", "\u0301", "\ud83c\udffd", "\u0600", "\u0903", "\u200d" };
        Random random = new Random(20240501);
        Matcher cluster = Pattern.compile("\\X").matcher("");
        Set<String> rows = new LinkedHashSet<>();
        for (int n = 0; n < 1000; n++) {
            StringBuilder made = new StringBuilder();
            for (int length = 1 + random.nextInt(7); length > 0; length--) { String[] from = n % 2 == 0 ? parts : joining; made.append(from[random.nextInt(from.length)]); }
            String text = made.toString();
            StringBuilder ends = new StringBuilder();
            for (int i = 0; i < text.length(); i++) { cluster.reset(text).region(i, text.length()).lookingAt(); ends.append(Integer.toHexString(cluster.end())); }
            StringBuilder dots = new StringBuilder("(?s)\\A");
            StringBuilder boundaries = new StringBuilder();
            for (int i = 0; i <= text.length(); i += i < text.length() ? Character.charCount(text.codePointAt(i)) : 1) {
                if (Pattern.compile(dots + "\\b{g}").matcher(text).find()) boundaries.append(Integer.toHexString(i));
                dots.append('.');
            }
            rows.add("[" + quote(text) + ", " + quote(ends.toString()) + ", " + quote(boundaries.toString()) + "]");
        }
        return String.join(",\n", rows);
    }

    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') quoted.append('\\').append(c);
            else if (c < ' ' || c > '~') quoted.append(String.format("\\u%04x", (int) c));
            else quoted.append(c);
        }
        return quoted.append('"').toString();
    }
}
