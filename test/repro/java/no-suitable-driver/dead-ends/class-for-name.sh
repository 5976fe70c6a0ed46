CP=out:lib URL=jdbc:acm:orders bash "$REPRO/error.sh" AcmeDriver
