"""What API Gateway passes to a function, and what it makes of what the function answers.

`proxy_event` takes a request and returns the event of an ``AWS_PROXY`` integration; `proxy_response` takes the answer
of the function and returns the response.
"""

from sampy.local.apis.payloads.events import proxy_event as proxy_event
from sampy.local.apis.payloads.failures import integration_timeout as integration_timeout
from sampy.local.apis.payloads.responses import proxy_response as proxy_response
