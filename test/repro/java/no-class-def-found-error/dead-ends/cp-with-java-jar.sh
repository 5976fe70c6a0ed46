bash "$REPRO/error.sh" 2>/dev/null
jar --create --file app.jar --main-class Main -C out .
java -cp lib -jar app.jar
