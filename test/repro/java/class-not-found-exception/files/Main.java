public class Main {
  public static void main(String[] args) throws Exception {
    System.out.println("loaded " + Class.forName(args.length > 0 ? args[0] : "com.acme.db.Driver").getName());
  }
}
