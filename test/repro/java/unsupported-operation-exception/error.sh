java Tags.java
