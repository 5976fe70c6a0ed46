import collections


class Settings(collections.Mapping):
    def __getitem__(self, key): return key
    def __iter__(self): return iter(())
    def __len__(self): return 0


print(len(Settings()))
