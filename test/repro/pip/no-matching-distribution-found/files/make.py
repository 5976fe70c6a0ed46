"""Writes wheels of shopcore 1.0 and 2.0 into the folder wheels, our package index."""
import os
import zipfile

os.makedirs("wheels", exist_ok=True)
for version in ("1.0", "2.0"):
    name = f"shopcore-{version}"
    with zipfile.ZipFile(f"wheels/{name}-py3-none-any.whl", "w") as wheel:
        wheel.writestr("shopcore.py", f"VERSION = '{version}'\n")
        wheel.writestr(f"{name}.dist-info/METADATA", f"Metadata-Version: 2.1\nName: shopcore\nVersion: {version}\n")
        wheel.writestr(f"{name}.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{name}.dist-info/RECORD", "")
