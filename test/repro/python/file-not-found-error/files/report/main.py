import os
from pathlib import Path

print(Path("config/settings.ini").read_text())
