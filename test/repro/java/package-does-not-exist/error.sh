javac -d out Bill.java
