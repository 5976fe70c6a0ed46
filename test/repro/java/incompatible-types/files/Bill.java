import java.util.*;

class Bill {
  List<String> lines = new ArrayList<Integer>();
}
