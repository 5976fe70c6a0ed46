set -e
sed -i 's/= \(Arrays.asList(.*)\);/= new ArrayList<>(\1);/' Tags.java
bash "$REPRO/error.sh"
