"""Integrations of APIs: what answers a request, where that is no function which gets the request as it is."""

from sampy.local.apis.integrations.integrating import integrate

__all__ = ["integrate"]
