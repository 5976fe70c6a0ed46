import java.net.*;

/** A server that answers after -Ddelay ms (3000), and a client with -Dconnect and -Dread limits in ms. */
public class Call {
  public static void main(String[] args) throws Exception {
    ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread slow = new Thread(() -> {
      while (true) {
        try {
          Socket client = server.accept();
          Thread.sleep(Integer.getInteger("delay", 3000));
          client.getOutputStream().write("HTTP/1.0 200 OK\r\n\r\nok".getBytes());
          client.close();
        } catch (Exception e) { /* the client has gone */ }
      }
    });
    slow.setDaemon(true);
    slow.start();
    HttpURLConnection call = (HttpURLConnection) new URL("http://127.0.0.1:" + server.getLocalPort() + "/").openConnection();
    call.setConnectTimeout(Integer.getInteger("connect", 1000));
    call.setReadTimeout(Integer.getInteger("read", 500));
    System.out.println(call.getResponseCode());
  }
}
