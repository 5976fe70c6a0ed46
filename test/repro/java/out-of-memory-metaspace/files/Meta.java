import java.util.*;

/** Loads the same class again and again; the loaders stay in a list, or are let go with -Dkeep=false. */
public class Meta {
  static class Loader extends ClassLoader {
    Loader() { super(null); }
    Class<?> define(byte[] b) { return defineClass("Order", b, 0, b.length); }
  }

  public static void main(String[] args) throws Exception {
    byte[] bytes = Meta.class.getResourceAsStream("Order.class").readAllBytes();
    List<Class<?>> kept = new ArrayList<>();
    for (int i = 0; i < 12000; i++) {
      if (Boolean.getBoolean("gc") && i % 500 == 0) System.gc();
      Class<?> c = new Loader().define(bytes);
      if (!"false".equals(System.getProperty("keep"))) kept.add(c);
    }
    System.out.println("done");
  }
}

class Order { String id; }
