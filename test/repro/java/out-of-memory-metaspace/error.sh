javac Meta.java
java -XX:MaxMetaspaceSize="${META:-24m}" "$@" Meta
