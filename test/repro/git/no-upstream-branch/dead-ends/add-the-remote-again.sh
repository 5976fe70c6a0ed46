. ./setup.sh
git -C work remote add origin ../origin.git
bash "$REPRO/error.sh"
