import java.util.ArrayList;
import java.util.List;

/** Handles 200 rows of 1 MiB: all at once, or (-Dstream=true) one at a time. */
public class Report {
  public static void main(String[] args) {
    List<byte[]> rows = new ArrayList<>();
    long sum = 0;
    for (int i = 0; i < 200; i++) {
      if (Boolean.getBoolean("gc")) System.gc();
      try {
        byte[] row = new byte[1 << 20];
        sum += row.length;
        if (!Boolean.getBoolean("stream")) rows.add(row);
      } catch (OutOfMemoryError e) {
        if (!Boolean.getBoolean("catch")) throw e;
        System.err.println("row " + i + " skipped: " + e);
      }
    }
    System.out.println(sum + " bytes");
  }
}
