public class Main {
  public static void main(String[] args) {
    System.out.println(Haversine.km(48.1, 11.6));
  }
}
