# A Python that its system manages. Where this one is not, a copy of its library gets the marker (PEP 668).
stdlib=$(python3 -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')
if [ -e "$stdlib/EXTERNALLY-MANAGED" ]; then python3 "$@"; exit; fi
name=$(basename "$stdlib")
mkdir -p system/bin "system/lib/$name" && cp "$(python3 -c 'import sys; print(sys._base_executable)')" system/bin/python3
ln -sf "$stdlib"/* "system/lib/$name/" && printf '[externally-managed]\nError=Use the packages of the system.\n' > "system/lib/$name/EXTERNALLY-MANAGED"
LD_LIBRARY_PATH=$(dirname "$stdlib") PYTHONHOME="$PWD/system" system/bin/python3 "$@"
