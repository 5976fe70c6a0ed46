# The generator that a recipe calls refuses its input.
make frame
