import java.util.List;

class Fee {
  static int stops(List<String> route) {
    return route.lenght();
  }
}
