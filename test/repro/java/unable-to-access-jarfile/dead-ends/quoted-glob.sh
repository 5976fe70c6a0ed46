JAR="build/libs/*.jar" bash "$REPRO/error.sh"
