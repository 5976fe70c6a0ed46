set -e
printf 'file="%s/config/prod.env\r"\ncat "$file"\n' "$PWD" > job.sh
! bash "$REPRO/error.sh" 2> /dev/null
sed -i 's/\r//' job.sh
bash "$REPRO/error.sh"
