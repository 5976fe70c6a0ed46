sed -i 's/relationship()/relationship(lazy="select")/' models.py
bash "$REPRO/error.sh"
