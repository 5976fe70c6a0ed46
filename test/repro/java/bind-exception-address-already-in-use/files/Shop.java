import java.net.*;

public class Shop {
  public static void main(String[] args) throws Exception {
    try (ServerSocket server = new ServerSocket()) {
      server.setReuseAddress(Boolean.getBoolean("reuse"));
      server.bind(new InetSocketAddress(System.getProperty("address", "127.0.0.1"), Integer.parseInt(args[0])));
      System.out.println("listening on " + server.getLocalPort());
    }
  }
}
