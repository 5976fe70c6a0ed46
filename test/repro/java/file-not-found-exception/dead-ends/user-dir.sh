bash "$REPRO/error.sh" "-Duser.dir=$PWD"
