set -e
sed -i 's/"web"/"old_web"/' main-old.tf
bash "$REPRO/error.sh"
