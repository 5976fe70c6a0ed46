"""The package's own build backend; like many a setup.py it imports something at build time."""
import os
import zipfile


def prepare_metadata_for_build_wheel(directory, config_settings=None):
    import pkgmeta

    name = f"legacy-{pkgmeta.VERSION}.dist-info"
    os.mkdir(f"{directory}/{name}")
    with open(f"{directory}/{name}/METADATA", "w") as fh:
        fh.write(f"Metadata-Version: 2.1\nName: legacy\nVersion: {pkgmeta.VERSION}\n")
    return name


def build_wheel(directory, config_settings=None, metadata_directory=None):
    import pkgmeta

    name = f"legacy-{pkgmeta.VERSION}"
    with zipfile.ZipFile(f"{directory}/{name}-py3-none-any.whl", "w") as wheel:
        wheel.writestr("legacy.py", "")
        wheel.writestr(f"{name}.dist-info/METADATA", f"Metadata-Version: 2.1\nName: legacy\nVersion: {pkgmeta.VERSION}\n")
        wheel.writestr(f"{name}.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{name}.dist-info/RECORD", "")
    return f"{name}-py3-none-any.whl"
