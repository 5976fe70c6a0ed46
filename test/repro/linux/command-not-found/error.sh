# The program is in no directory of PATH.
bash -c 'helmfile sync'
