import java.util.Map;

public class Dispatch {
  record Driver(String plate) {}

  static String plateOf(Map<String, Driver> drivers, String id) {
    return drivers.get(id).plate();
  }

  public static void main(String[] args) {
    Map<String, Driver> drivers = Map.of("d-1", new Driver("M-AB 12"));
    System.out.println(plateOf(drivers, "d-9"));
  }
}
