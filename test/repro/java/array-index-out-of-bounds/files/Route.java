public class Route {
  public static void main(String[] args) {
    String[] stops = {"Bonn", "Ulm"};
    for (int i = 0; i <= stops.length; i++) {
      System.out.println(stops[i].toUpperCase());
    }
  }
}
