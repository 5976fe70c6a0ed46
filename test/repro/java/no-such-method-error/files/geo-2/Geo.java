public class Geo {
  public static double km(double lat, double lon) {
    return Math.hypot(lat, lon);
  }
}
