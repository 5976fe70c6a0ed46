sed -i 's/= \(Arrays.asList(.*)\);/= Collections.synchronizedList(\1);/' Tags.java
bash "$REPRO/error.sh"
