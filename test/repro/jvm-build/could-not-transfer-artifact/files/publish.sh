# usage: publish.sh <version>: puts rates-client into the repository in ./repo
d=repo/com/acme/reproduced/rates-client/$1
mkdir -p "$d"
echo "<project><modelVersion>4.0.0</modelVersion><groupId>com.acme.reproduced</groupId><artifactId>rates-client</artifactId><version>$1</version></project>" > "$d/rates-client-$1.pom"
jar --create --file "$d/rates-client-$1.jar" pom.xml
