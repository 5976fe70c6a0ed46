javac Hello.java
node stamp.mjs
java -cp . Hello
