javac Report.java
java "-Xmx${HEAP:-64m}" "$@" Report
