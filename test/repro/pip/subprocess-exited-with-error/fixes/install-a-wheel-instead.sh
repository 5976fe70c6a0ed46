(cd wheels && python3 make.py)
sed 's#./cext#--find-links wheels --only-binary :all: cext#' "$REPRO/error.sh" > wheel.sh
bash wheel.sh
