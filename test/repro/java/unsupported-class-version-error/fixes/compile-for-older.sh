set -e
bash "$REPRO/error.sh" 2>/dev/null || true
major=$(java -version 2>&1 | sed -n '1s/[^"]*"\([0-9]*\).*/\1/p')
javac --release "$major" Hello.java
java -cp . Hello
