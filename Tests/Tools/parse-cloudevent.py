"""Parses one CloudEvents request with the project's own SDK.

Standard input: {"headers", "body"}. Prints the attributes and the data as JSON; a request that is no event ends in an error.
"""
import json
import sys
import warnings

warnings.simplefilter("ignore")
from cloudevents.v1.http import from_http, is_structured

request = json.load(sys.stdin)
assert is_structured(request["headers"]), "not in structured mode"
event = from_http(request["headers"], request["body"])
print(json.dumps({**event.get_attributes(), "data": event.data}))
