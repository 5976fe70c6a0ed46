import java.net.InetSocketAddress;
import java.net.Socket;

public class Client {
  public static void main(String[] args) throws Exception {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])), Integer.parseInt(args[1]));
      System.out.println("connected");
    }
  }
}
