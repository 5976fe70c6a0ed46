public class Texts {
  public static String plural(int n, String word) {
    return n + " " + word + "s";
  }
}
