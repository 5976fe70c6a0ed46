import java.net.*;

public class Call {
  public static void main(String[] args) throws Exception {
    URL url = new URL(args[0]);
    System.out.println(((HttpURLConnection) url.openConnection()).getResponseCode());
  }
}
