"""Writes wheels: shopapi 3.1 wants shopcore<2, shopjobs 1.4 wants shopcore>=2, shopjobs 1.3 does not care."""
import os
import zipfile

os.makedirs("wheels", exist_ok=True)
for name, version, wants in (
    ("shopcore", "1.0", ""),
    ("shopcore", "2.0", ""),
    ("shopapi", "3.1", "shopcore<2"),
    ("shopjobs", "1.4", "shopcore>=2"),
    ("shopjobs", "1.3", "shopcore"),
):
    info = f"{name}-{version}.dist-info"
    requires = f"Requires-Dist: {wants}\n" if wants else ""
    with zipfile.ZipFile(f"wheels/{name}-{version}-py3-none-any.whl", "w") as wheel:
        wheel.writestr(f"{name}.py", f"VERSION = '{version}'\n")
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{requires}")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{info}/RECORD", "")
