public class Geo {
  public static double miles(double lat, double lon) {
    return Math.hypot(lat, lon) / 1.6;
  }
}
