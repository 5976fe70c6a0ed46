import java.io.*;
import java.util.*;

public class Scan {
  public static void main(String[] args) throws Exception {
    List<InputStream> open = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      InputStream in = new FileInputStream("Scan.java");
      in.read();
      if (Boolean.getBoolean("close")) in.close();
      open.add(in);
    }
    System.out.println("read 500 times");
  }
}
