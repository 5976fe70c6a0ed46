javac Checkout.java
java -cp ".$MORE" "$@" Checkout
