set -e
sed -i 's|return drivers.get(id).plate();|return java.util.Optional.ofNullable(drivers.get(id)).map(Driver::plate).orElse("unknown");|' Dispatch.java
java Dispatch.java
