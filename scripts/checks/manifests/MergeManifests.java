import com.android.manifmerger.ManifestMerger2;
import com.android.manifmerger.ManifestMerger2.Invoker;
import com.android.manifmerger.ManifestMerger2.MergeType;
import com.android.manifmerger.ManifestSystemProperty.Document;
import com.android.manifmerger.ManifestSystemProperty.UsesSdk;
import com.android.manifmerger.MergingReport;
import com.android.manifmerger.MergingReport.MergedManifestKind;
import com.android.utils.StdLogger;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Merges manifests as the Android Gradle plugin does: those of the chosen vendors over the library's, and this one into the app's.
 *
 * <p>Arguments: the library's source folder, the app's manifest, its package, the folder of the results, and then for each app
 * its vendors, comma-separated. The result is {@code <vendors>/AndroidManifest.xml}. An app sets the placeholders that its
 * vendors ask for to the placeholder's own name, and no others.
 */
final class MergeManifests {
    private static final String NAMESPACE = "com.timpush";
    private static final String MIN_SDK = "24";
    private static final String TARGET_SDK = "35";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(?!applicationId\\})(\\w+)}");

    private final Path library;
    private final File app;
    private final String appPackage;

    private MergeManifests(Path library, File app, String appPackage) {
        this.library = library;
        this.app = app;
        this.appPackage = appPackage;
    }

    public static void main(String[] args) throws Exception {
        var merge = new MergeManifests(Path.of(args[0]), new File(args[1]), args[2]);
        var results = Path.of(args[3]);
        for (var index = 4; index < args.length; index++) {
            merge.app(args[index], results.resolve(args[index].isEmpty() ? "none" : args[index]));
        }
    }

    private void app(String vendors, Path result) throws Exception {
        Files.createDirectories(result);
        var manifests = Stream.of(vendors.split(",")).filter(vendor -> !vendor.isEmpty()).map(this::manifestOf).toArray(File[]::new);
        var merged = result.resolve("library.xml");
        write(library(manifests), merged);
        write(app(merged.toFile(), placeholders(manifests)), result.resolve("AndroidManifest.xml"));
    }

    private File manifestOf(String vendor) {
        return library.resolve("vendor/" + vendor + "/AndroidManifest.xml").toFile();
    }

    private Invoker library(File[] vendors) {
        return merger(library.resolve("main/AndroidManifest.xml").toFile(), MergeType.LIBRARY)
                .setOverride(Document.PACKAGE, NAMESPACE)
                .setNamespace(NAMESPACE)
                .addFlavorAndBuildTypeManifests(vendors);
    }

    private Invoker app(File library, Map<String, Object> placeholders) {
        return merger(app, MergeType.APPLICATION)
                .setOverride(Document.PACKAGE, appPackage)
                .setPlaceHolderValues(placeholders)
                .addLibraryManifest(library);
    }

    private static Invoker merger(File main, MergeType type) {
        return ManifestMerger2.newMerger(main, new StdLogger(StdLogger.Level.WARNING), type)
                .setOverride(UsesSdk.MIN_SDK_VERSION, MIN_SDK)
                .setOverride(UsesSdk.TARGET_SDK_VERSION, TARGET_SDK);
    }

    private static Map<String, Object> placeholders(File[] manifests) throws Exception {
        var names = new TreeMap<String, Object>();
        for (var manifest : manifests) {
            PLACEHOLDER.matcher(Files.readString(manifest.toPath())).results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(name -> names.put(name, name));
        }
        return names;
    }

    /** Warnings are errors: an app's developer would see them in each build. */
    private static void write(Invoker merger, Path result) throws Exception {
        var report = merger.merge();
        if (report.getResult() != MergingReport.Result.SUCCESS) {
            report.getLoggingRecords().forEach(record -> System.err.println(record));
            System.exit(1);
        }
        Files.writeString(result, report.getMergedDocument(MergedManifestKind.MERGED));
    }
}
