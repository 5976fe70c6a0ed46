mvn -B "${@:-validate}"
