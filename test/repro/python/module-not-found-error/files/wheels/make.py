"""Writes a small wheel: the distribution shop-client brings the module shopclient."""
import zipfile

name = "shop_client-1.0"
with zipfile.ZipFile(f"{name}-py3-none-any.whl", "w") as wheel:
    wheel.writestr("shopclient.py", "VERSION = '1.0'\n")
    wheel.writestr(f"{name}.dist-info/METADATA", "Metadata-Version: 2.1\nName: shop-client\nVersion: 1.0\n")
    wheel.writestr(f"{name}.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    wheel.writestr(f"{name}.dist-info/RECORD", "")
