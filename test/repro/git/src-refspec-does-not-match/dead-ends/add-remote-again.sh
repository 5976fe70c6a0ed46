. ./setup.sh
git -C work remote remove origin && git -C work remote add origin "$PWD/origin.git"
bash "$REPRO/error.sh"
