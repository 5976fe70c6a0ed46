# nothing is checked any more; the value is still asked for inside
sed -i 's/def __init__(self, url):/def __init__(self, *args, **kwargs):\n        self.set(*args, **kwargs)\n\n    def set(self, url):/' repo.py
bash "$REPRO/error.sh"
