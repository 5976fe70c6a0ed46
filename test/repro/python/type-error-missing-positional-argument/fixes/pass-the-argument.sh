bash "$REPRO/error.sh" "Repo(url='https://repo.internal').url"
