import com.android.tools.r8.R8;
import java.util.Arrays;

/** Runs R8 several times in one process, which starts slowly. Between the arguments of two runs is a {@code ---}. */
final class Shrink {
    private Shrink() {}

    /** R8 ends the process with its reason at the first run that fails. */
    public static void main(String[] args) {
        var start = 0;
        for (var end = 0; end <= args.length; end++) {
            if (end == args.length || args[end].equals("---")) {
                R8.main(Arrays.copyOfRange(args, start, end));
                start = end + 1;
            }
        }
    }
}
