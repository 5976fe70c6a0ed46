echo 'import os; print(os.environ["PRICE_LIST"])' > service.py
env -i PATH="$PATH" PRICE_LIST=/srv/prices python3 service.py
