import com.sun.net.httpserver.*;
import java.io.FileInputStream;
import java.net.*;
import java.security.KeyStore;
import javax.net.ssl.*;

/** An HTTPS server with the certificate of a private CA, and a client with the trust store of the JVM. */
public class Call {
  public static void main(String[] args) throws Exception {
    KeyStore keys = KeyStore.getInstance(new java.io.File("server.p12"), "changeit".toCharArray());
    KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, "changeit".toCharArray());
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(managers.getKeyManagers(), null, null);
    HttpsServer server = HttpsServer.create(new InetSocketAddress("localhost", 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    server.createContext("/", e -> { e.sendResponseHeaders(204, -1); e.close(); });
    server.start();
    try {
      URL url = new URL("https://localhost:" + server.getAddress().getPort() + "/");
      System.out.println(((HttpURLConnection) url.openConnection()).getResponseCode());
    } finally {
      server.stop(0);
    }
  }
}
