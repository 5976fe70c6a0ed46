java "$@" Price.java
