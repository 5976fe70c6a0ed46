bash -c ./migrate.sh
