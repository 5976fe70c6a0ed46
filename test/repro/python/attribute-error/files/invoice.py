import datetime


class Invoice:
    def __init__(self, total):
        self.total = total
        self.issued = datetime.now()


print(Invoice(12).total)
