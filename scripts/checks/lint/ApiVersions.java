import java.io.FileInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.codehaus.mojo.animal_sniffer.Clazz;

/**
 * Writes Lint's table of API levels (api-versions.xml) from animal-sniffer's signatures of some levels.
 *
 * <p>Arguments: the result, then {@code level=signatures} in rising order. The first level counts as the beginning. What a later
 * one has more came at some level since the one before; it counts as of the first of these, so that nothing is blamed wrongly.
 */
final class ApiVersions {
    private final Map<String, Map<String, Integer>> members = new TreeMap<>();
    private final Map<String, Integer> since = new TreeMap<>();
    private final Map<String, Clazz> newest = new TreeMap<>();

    public static void main(String[] args) throws Exception {
        var versions = new ApiVersions();
        var from = 1;
        for (var argument : List.of(args).subList(1, args.length)) {
            var parts = argument.split("=", 2);
            for (var type : read(parts[1])) {
                versions.add(type, from);
            }
            from = Integer.parseInt(parts[0]) + 1;
        }
        Files.writeString(Path.of(args[0]), versions.toXml());
    }

    private static List<Clazz> read(String path) throws IOException, ClassNotFoundException {
        var types = new ArrayList<Clazz>();
        try (var input = new ObjectInputStream(new GZIPInputStream(new FileInputStream(path)))) {
            for (var type = (Clazz) input.readObject(); type != null; type = (Clazz) input.readObject()) {
                types.add(type);
            }
        }
        return types;
    }

    private void add(Clazz type, int level) {
        since.putIfAbsent(type.getName(), level);
        newest.put(type.getName(), type);
        var known = members.computeIfAbsent(type.getName(), name -> new TreeMap<>());
        for (var signature : signaturesOf(type)) {
            if (!signature.startsWith("<clinit>")) {
                known.putIfAbsent(signature, level);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Set<String> signaturesOf(Clazz type) {
        return new LinkedHashSet<>((Set<String>) type.getSignatures());
    }

    private String toXml() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<api version=\"3\">\n");
        newest.forEach(
                (name, type) -> {
                    xml.append(element("class", name, since.get(name), ">\n"));
                    xml.append(parents(type)).append(members(name)).append("</class>\n");
                });
        return xml.append("</api>\n").toString();
    }

    private static String parents(Clazz type) {
        var xml = new StringBuilder();
        if (type.getSuperClass() != null) {
            xml.append(element("extends", type.getSuperClass(), 1, "/>\n"));
        }
        for (var parent : type.getSuperInterfaces()) {
            xml.append(element("implements", parent, 1, "/>\n"));
        }
        return xml.toString();
    }

    private String members(String name) {
        var xml = new StringBuilder();
        members.get(name).forEach((signature, level) -> xml.append(member(signature, Math.max(level, since.get(name)))));
        return xml.toString();
    }

    /** A method is {@code name(arguments)result}, a field {@code name#type}. */
    private static String member(String signature, int level) {
        var isMethod = signature.contains("(");
        return element(isMethod ? "method" : "field", signature.split("#")[0], level, "/>\n");
    }

    private static String element(String tag, String name, int level, String end) {
        var escaped = name.replace("<", "&lt;").replace(">", "&gt;");
        return "<" + tag + " name=\"" + escaped + "\" since=\"" + level + "\"" + end;
    }
}
