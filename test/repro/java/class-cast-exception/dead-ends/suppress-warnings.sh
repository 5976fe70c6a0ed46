sed -i 's/  public static void main/  @SuppressWarnings("unchecked")\n&/' Stock.java
bash "$REPRO/error.sh"
