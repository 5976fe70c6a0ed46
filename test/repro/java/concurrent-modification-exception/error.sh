java Sweep.java
