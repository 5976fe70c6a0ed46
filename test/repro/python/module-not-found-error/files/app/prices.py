EUR = 1.0
