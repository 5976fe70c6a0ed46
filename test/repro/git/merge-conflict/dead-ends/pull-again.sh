# The answer has other words ("not possible because you have unmerged files"); the conflict is where it was.
bash "$REPRO/error.sh"
git -C invoicing pull . vat-2027
