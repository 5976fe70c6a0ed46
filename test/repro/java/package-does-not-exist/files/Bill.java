import com.acme.rates.*;

class Bill {
  public static void main(String[] args) {
    System.out.println("bill");
  }
}
