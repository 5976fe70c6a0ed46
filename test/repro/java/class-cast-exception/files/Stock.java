import java.util.Map;

public class Stock {
  public static void main(String[] args) {
    Map<String, Object> row = Map.of("qty", 12L);
    int qty = (Integer) row.get("qty");
    System.out.println(qty + 1);
  }
}
