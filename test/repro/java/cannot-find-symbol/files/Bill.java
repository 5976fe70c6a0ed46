class Bill {
  public static void main(String[] args) {
    System.out.println(Texts.plural(2, "stop"));
  }
}
