public class Main {
  public static void main(String[] args) throws Exception {
    if (args.length > 1) Class.forName(args[1]);
    System.out.println(java.sql.DriverManager.getConnection(args[0]));
  }
}
