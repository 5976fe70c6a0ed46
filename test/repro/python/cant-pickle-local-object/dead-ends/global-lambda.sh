sed -i 's/^def main/double = lambda n: n * 2\n\ndef main/; s/lambda n: scale(n, 2)/double/' double.py
bash "$REPRO/error.sh"
