"""The least policy that deploys a stack: what CloudFormation has to be allowed, told from the template."""

from sampy.deploy_role.policy import HOLDERS, DeployRole, Holder, Options, deploy_policy, deploy_role
from sampy.deploy_role.statements import Needed

__all__ = ["HOLDERS", "DeployRole", "Holder", "Needed", "Options", "deploy_policy", "deploy_role"]
