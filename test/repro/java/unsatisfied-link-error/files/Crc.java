public class Crc {
  static native int of(int seed);

  public static void main(String[] args) {
    if (args.length > 0) System.setProperty("java.library.path", args[0]);
    System.loadLibrary("crc");
    System.out.println(of(1));
  }
}
