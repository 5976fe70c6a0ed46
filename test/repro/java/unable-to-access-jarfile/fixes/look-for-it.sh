set -e
JAR=build/libs/shop-1.4.0.jar bash "$REPRO/error.sh"
