import java.net.InetAddress;

public class Lookup {
  public static void main(String[] args) throws Exception {
    System.out.println(InetAddress.getByName(args[0]));
  }
}
