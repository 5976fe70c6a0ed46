import java.util.*;

public class Tags {
  static final List<String> TAGS = Arrays.asList("new", "sale");

  public static void main(String[] args) {
    TAGS.add("gift");
    System.out.println(TAGS);
  }
}
