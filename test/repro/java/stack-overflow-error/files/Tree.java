import java.util.*;

public class Tree {
  static class Line {
    Order order;
    public String toString() { return "Line[" + order + "]"; }
  }

  static class Order {
    List<Line> lines = new ArrayList<>();
    public String toString() { return "Order" + lines; }
  }

  public static void main(String[] args) {
    Order order = new Order();
    Line line = new Line();
    line.order = order;
    order.lines.add(line);
    System.out.println(order);
  }
}
