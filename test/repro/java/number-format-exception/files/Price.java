public class Price {
  public static void main(String[] args) throws Exception {
    String text = "12,50";
    double price = Double.parseDouble(text);
    System.out.println(price);
  }
}
