set -e
sed -i 's|new FileInputStream("src/main/resources/shop.properties")|Shop.class.getResourceAsStream("/shop.properties")|' Shop.java
bash "$REPRO/error.sh"
