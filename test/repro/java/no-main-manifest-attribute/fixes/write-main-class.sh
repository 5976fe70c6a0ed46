set -e
javac -d out Shop.java
jar --create --file shop.jar --main-class Shop -C out .
java -jar shop.jar
