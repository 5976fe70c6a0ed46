import com.sun.net.httpserver.HttpServer;
import java.net.*;

public class Call {
  public static void main(String[] args) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", e -> { e.sendResponseHeaders(204, -1); e.close(); });
    server.start();
    try {
      URL url = new URL(args[0] + "://127.0.0.1:" + server.getAddress().getPort() + "/");
      System.out.println(((HttpURLConnection) url.openConnection()).getResponseCode());
    } finally {
      server.stop(0);
    }
  }
}
