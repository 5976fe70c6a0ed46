java Route.java
