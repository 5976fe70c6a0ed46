"""A small build backend that compiles one C file."""
import os
import subprocess

METADATA = "Metadata-Version: 2.1\nName: cext\nVersion: 1.0\n"


def prepare_metadata_for_build_wheel(directory, config_settings=None):
    os.mkdir(f"{directory}/cext-1.0.dist-info")
    with open(f"{directory}/cext-1.0.dist-info/METADATA", "w") as fh:
        fh.write(METADATA)
    return "cext-1.0.dist-info"


def build_wheel(directory, config_settings=None, metadata_directory=None):
    raise SystemExit(subprocess.run(["cc", "-c", "cext.c"]).returncode)
