(. ./setup.sh; git merge --abort)
bash "$REPRO/error.sh"
