bash "$REPRO/error.sh" "Repo.find('A1', region='eu')" 2> /dev/null && exit 1
bash "$REPRO/error.sh" "Repo('https://repo.internal').find('A1', region='eu')"
