import java.util.*;

public class Jobs {
  public static void main(String[] args) {
    List<String> jobs = new ArrayList<>();
    String next = jobs.get(0);
    System.out.println("next: " + next);
  }
}
