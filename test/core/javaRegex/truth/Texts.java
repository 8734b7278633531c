import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Texts and characters that show how a pattern is read, and the Unicode names of Java. */
class Texts {
    static final List<String> ALL = List.of(
        "", "a", "b", "ab", "ba", "aa", "aaa", "aab", "aaaaaa", "abab", "abc", "A1_", "-", "]", "}", "a b", " a", "\\", "&", "^", "K", "s", "k",
        "\n", "\r\n", "\r", "a\n", "a\r", "a\r\n", "a\n\n", "a\nb", "a\r\nb", "a\u0085", "a\u2028", "a\u2029b", "\u000b", "a\tb", "\n\r", "a.b", "/a-c/", "1", "_", "9a", "\u0007\u001b", "\u0000",
        "\u00e9", "\u00c9", "e\u0301", "\u0301a", "\u0660", "\u212a", "\u017f", "\u0130", "\u0131", "\u00df", "\u1e9e", "\u03a3\u03c3\u03c2", "\u00b5\u03bc", "\u01c4\u01c5\u01c6", "\u00a0", "\u3000", "\u200b", "\ufeff", "\u2160", "\u00aa", "\u4e2d", "\u3042",
        "\ud83d\ude00", "a\ud83d\ude00a", "\ud83d", "\ude00", "\ude00\ud83d", "\ud835\udc9c\u0301", "a\ud800\uddfdb", "\ud801\udc00\ud801\udc28", "\ud83c\udde9\ud83c\uddea\ud83c\uddeb", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
        "https://example.com", "http://example.com:80", "https://api.eu.example.com:8443", "HTTPS://EXAMPLE.COM", "https://Example.com\n", "https://example.com.evil.net", "https://evil.com/https://example.com",
        "http://localhost:3000", "http://127.0.0.1", "http://[::1]:3000", "null", "*", "https://m\u00fcnchen.de", "https://\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444", "https://\u65e5\u672c.jp", "https://aaaaaaaaaaaaaaaaaaaa!");

    /** Letters with odd cases, and of other scripts. */
    static final List<Integer> LETTERS = codePoints("\u00e9\u00c9\u00fc\u00df\u1e9e\u0130\u0131\u017f\u212a\u212b\u00e5\u03c3\u03c2\u03a3\u00b5\u03bc\u01c4\u01c5\u01c6\u0416\u0436\u4e2d\u3042\u05d0\u0627\ud801\udc00\ud801\udc28\u1e61\u1e9b\u0345\u1fbe\u2160\u2170\u24b6\u24d0\u00aa\u0149\ufb01\u13a0\uab70\u10d0\u1c90");
    static final List<Integer> OTHERS = codePoints("\u0660\u00a0\u00ad\u0301\u20dd\u00b2\u2460\u20ac\u2192\u3000\u200b\u200d\ufe0f\ue000\uffff\u0378\ud83d\ude00\ud83c\udde9\ud83c\uddea\ud83d\udc68\ud83c\udffd\udb40\udc01\u1100\u1161\u11a8\uac00\u0903\u0e33\u0600\ud804\udcbd\u00bf\u2028\u0000");
    static final List<String> CATEGORIES = List.of("L", "M", "N", "P", "S", "Z", "C", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cn", "Co", "Cs");
    static final List<String> SCRIPTS = Arrays.stream(Character.UnicodeScript.values()).map(Enum::name).toList();
    static final List<String> BLOCKS = new ArrayList<>();

    private static final Map<String, List<Integer>> members = new LinkedHashMap<>();

    static {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            add("script " + Character.UnicodeScript.of(c).name(), c);
            var block = Character.UnicodeBlock.of(c);
            if (block != null && add("block " + block, c)) BLOCKS.add(block.toString());
        }
        for (var name : CATEGORIES) {
            var pattern = Pattern.compile("\\p{" + name + "}");
            for (int c = 0; c < 0x110000; c += c < 0x3000 ? 1 : 0x7ff)
                if (pattern.matcher(Character.toString(c)).matches()) add("category " + name, c);
        }
    }

    /** Keeps some of each; whether it is the first. */
    private static boolean add(String key, int c) {
        var list = members.computeIfAbsent(key, k -> new ArrayList<>());
        if (list.size() < 40) list.add(c);
        return list.size() == 1;
    }

    static String member(Random random, String key) {
        var list = members.getOrDefault(key, List.of(0x61));
        return Character.toString(list.get(random.nextInt(list.size())));
    }

    private static final String[] SHORT = "Latn Grek Cyrl Arab Hebr Hani Hira Kana Thai Hang Deva Zyyy Zinh Zzzz Armn Geor Copt Qaai Brai Cher".split(" ");

    /** The four letters of ISO 15924, seldom those of the script itself. */
    static String shortScript(Random random, String name) { return SHORT[random.nextInt(SHORT.length)]; }

    private static List<Integer> codePoints(String text) { return text.codePoints().boxed().toList(); }
}
