java Jobs.java
