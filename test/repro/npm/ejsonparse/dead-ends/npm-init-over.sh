npm init -y
