class Repo:
    def __init__(self, url):
        self.url = url

    def find(self, sku, region):
        return self.url, sku, region
