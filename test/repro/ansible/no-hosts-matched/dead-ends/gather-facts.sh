sed -i 's/gather_facts: false/gather_facts: true/' play.yml
bash "$REPRO/error.sh"
