java Dispatch.java
