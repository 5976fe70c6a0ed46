public class Checkout {
  static class Rates {
    static final int PERCENT = load();

    static int load() {
      String vat = System.getProperty("vat");
      if (vat == null) throw new IllegalStateException("vat is not set");
      return Integer.parseInt(vat);
    }
  }

  public static void main(String[] args) {
    for (int i = 1; i < Integer.getInteger("tries", 1); i++) {
      try { System.out.println(Rates.PERCENT); } catch (Throwable t) { t.printStackTrace(); }
    }
    System.out.println(Rates.PERCENT);
  }
}
