echo 'DB_PASSWORD=1234' > .env
sed 's#^node #node --env-file=.env #' "$REPRO/error.sh" > with-env.sh
bash with-env.sh
