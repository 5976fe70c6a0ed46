set -e
sed -i '/^\tclose(results)/d; s|^\twg.Wait()|\tgo func() {\n\t\twg.Wait()\n\t\tclose(results)\n\t}()|' main.go
bash "$REPRO/error.sh"
