javac -d out Shop.java
mkdir -p build/libs
jar --create --file build/libs/shop-1.4.0.jar --main-class Shop -C out .
java ${CP:+-cp "$CP"} -jar "${JAR:-shop-1.4.0.jar}"
