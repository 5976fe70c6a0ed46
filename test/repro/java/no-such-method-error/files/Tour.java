public class Tour {
  public static void main(String[] args) {
    System.out.println(Geo.km(3, 4));
  }
}
