javac -d out Shop.java
jar --create --file shop.jar -C out .
java ${CP:+-cp "$CP"} -jar shop.jar "$@"
