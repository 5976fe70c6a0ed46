sed -i 's/^context = /if __name__ == "__main__":\n    context = /; s/^process/    process/' work.py
bash "$REPRO/error.sh" | grep 'worked 1'
