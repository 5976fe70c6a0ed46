# the service gets its environment from its own definition: env -i stands for systemd or a container
export PRICE_LIST=/srv/prices
echo 'import os; print(os.environ["PRICE_LIST"])' > service.py
env -i PATH="$PATH" python3 service.py
