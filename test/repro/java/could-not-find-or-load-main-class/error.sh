javac -d out src/com/acme/shop/Shop.java
java -cp "${CP:-.}" "${1:-com.acme.shop.Shop}"
