javac -d out Shop.java
jar --create --file shop.jar --main-class Shop -C out . -C src/main/resources .
mkdir -p elsewhere
cd "${RUN_IN:-elsewhere}"
java "$@" -jar "$OLDPWD/shop.jar"
