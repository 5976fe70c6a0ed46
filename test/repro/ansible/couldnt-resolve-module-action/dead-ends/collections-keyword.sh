sed -i 's/  gather_facts: false/&\n  collections: [acme.shop]/' play.yml
bash "$REPRO/error.sh"
