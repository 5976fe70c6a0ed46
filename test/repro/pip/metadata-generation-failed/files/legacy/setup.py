from setuptools import setup

import pkgmeta

setup(name="legacy", version=pkgmeta.VERSION, py_modules=["legacy"])
