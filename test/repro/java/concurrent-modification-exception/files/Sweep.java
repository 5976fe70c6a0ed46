import java.util.*;

public class Sweep {
  public static void main(String[] args) {
    List<String> sessions = new ArrayList<>(List.of("a", "b", "c", "d"));
    for (String s : sessions) { if (s.equals("b")) sessions.remove(s); }
    System.out.println(sessions);
  }
}
