. ./setup.sh
touch work/rates.py
git -C work checkout -- rates.py
