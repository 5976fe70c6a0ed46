row = "Caf\u00e9 \u2713 paid"
print(row)
