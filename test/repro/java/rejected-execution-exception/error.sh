java "$@" Import.java
