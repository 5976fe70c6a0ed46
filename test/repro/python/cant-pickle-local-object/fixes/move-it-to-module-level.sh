sed -i 's/^def main/def double(n):\n    return n * 2\n\ndef main/; s/lambda n: scale(n, 2)/double/' double.py
bash "$REPRO/error.sh"
