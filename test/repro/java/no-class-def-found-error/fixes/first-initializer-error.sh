set -e
javac -d out init/Twice.java
# the first error names the text that is no number
java -cp out Twice 2>/dev/null | grep "first use"
java -Dpercent=19 -cp out Twice
