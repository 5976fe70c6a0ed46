import zipfile

with zipfile.ZipFile("shopcore-1.0-py3-none-any.whl", "w") as wheel:
    wheel.writestr("shopcore.py", "VERSION = '1.0'\n")
    wheel.writestr("shopcore-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: shopcore\nVersion: 1.0\n")
    wheel.writestr("shopcore-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    wheel.writestr("shopcore-1.0.dist-info/RECORD", "")
