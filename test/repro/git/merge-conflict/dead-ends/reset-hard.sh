(bash "$REPRO/error.sh") > /dev/null 2>&1
git -C invoicing reset -q --hard
bash "$REPRO/error.sh"
