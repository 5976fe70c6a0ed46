java Stock.java
