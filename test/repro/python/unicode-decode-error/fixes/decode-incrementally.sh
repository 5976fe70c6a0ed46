python3 - <<'PY'
import codecs
chunks = [b"Caf\xc3", b"\xa9 Dana"]
dec = codecs.getincrementaldecoder("utf-8")()
print("".join(dec.decode(chunk) for chunk in chunks) + dec.decode(b"", final=True))
PY
