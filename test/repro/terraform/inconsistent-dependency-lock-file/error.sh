terraform plan -input=false
