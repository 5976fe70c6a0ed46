def total():
    return 3
