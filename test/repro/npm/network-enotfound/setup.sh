npm pack ./ui
