import java.io.*;
import java.util.Properties;

public class Shop {
  static InputStream open() throws IOException {
    return new FileInputStream("src/main/resources/shop.properties");
  }

  public static void main(String[] args) throws IOException {
    Properties conf = new Properties();
    conf.load(open());
    System.out.println(conf);
  }
}
