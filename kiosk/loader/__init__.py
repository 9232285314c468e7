"""Content files to the model, or all their problems at once. The only reader of YAML."""
