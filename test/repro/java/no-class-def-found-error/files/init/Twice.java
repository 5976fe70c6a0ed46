public class Twice {
  static class Rates {
    static final int PERCENT = Integer.parseInt(System.getProperty("percent", "nineteen"));
    static int percent() { return PERCENT; }
  }

  public static void main(String[] args) {
    try {
      Rates.percent();
    } catch (ExceptionInInitializerError first) {
      System.out.println("first use: " + first);
    }
    System.out.println(Rates.percent());
  }
}
