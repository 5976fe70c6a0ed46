mvn -B "${@:-compile}"
