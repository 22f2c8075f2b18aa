"""AWS::ServiceCatalog. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import ClassVar as _ClassVar, Literal as _Literal

from sampy.declaration import (
    Boolean as _Boolean,
    Document as _Document,
    Integer as _Integer,
    Number as _Number,
    String as _String,
    declaration as _declaration,
)
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class AcceptedPortfolioShare(_SchemaResource):
    """Resource Type definition for AWS::ServiceCatalog::AcceptedPortfolioShare."""
    TYPE: _ClassVar[str]
    portfolio_id: _String
    """The portfolio identifier."""
    accept_language: _String | None = None
    """The language code."""

@_declaration
class CloudFormationProduct(_SchemaResource):
    """Resource type definition for AWS::ServiceCatalog::CloudFormationProduct."""
    @_declaration
    class CodeStarParameters(_SchemaPropertyType):
        artifact_path: _String
        """The absolute path where the artifact resides within the repo and branch, formatted as "folder/file.json".
        """
        branch: _String
        """The specific branch where the artifact resides."""
        connection_arn: _String
        """The CodeStar ARN, which is the connection between AWS Service Catalog and the external repository."""
        repository: _String
        """The specific repository where the product's artifact-to-be-synced resides, formatted as "Account/Repo.".
        """
    @_declaration
    class ConnectionParameters(_SchemaPropertyType):
        code_star: CloudFormationProduct.CodeStarParameters | _Document | None = None
        """The connection details based on the connection Type."""
    @_declaration
    class ProvisioningArtifactProperties(_SchemaPropertyType):
        info: _Document | _String
        description: _String | None = None
        """The description of the provisioning artifact, including how it differs from the previous provisioning
        artifact.
        """
        disable_template_validation: _Boolean | None = None
        """If set to true, AWS Service Catalog stops validating the specified provisioning artifact even if it is
        invalid.
        """
        name: _String | None = None
        """The name of the provisioning artifact (for example, v1 v2beta). No spaces are allowed."""
        type: _Literal["CLOUD_FORMATION_TEMPLATE", "MARKETPLACE_AMI", "MARKETPLACE_CAR", "TERRAFORM_OPEN_SOURCE", "TERRAFORM_CLOUD", "EXTERNAL"] | _String | None = None
        """The type of provisioning artifact. Valid values are CLOUD_FORMATION_TEMPLATE, TERRAFORM_OPEN_SOURCE,
        TERRAFORM_CLOUD, EXTERNAL.
        """
    @_declaration
    class SourceConnection(_SchemaPropertyType):
        connection_parameters: CloudFormationProduct.SourceConnectionConnectionParameters | _Document
        type: _Literal["CODESTAR"] | _String
        """The only supported SourceConnection type is Codestar."""
    @_declaration
    class SourceConnectionConnectionParameters(_SchemaPropertyType):
        """The connection details based on the connection Type."""
        code_star: CloudFormationProduct.CodeStarParameters | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the product."""
    owner: _String
    """The owner of the product."""
    accept_language: _String | None = None
    """The language code."""
    description: _String | None = None
    """The description of the product."""
    distributor: _String | None = None
    """The distributor of the product."""
    product_type: _Literal["CLOUD_FORMATION_TEMPLATE", "MARKETPLACE_AMI", "MARKETPLACE_CAR", "TERRAFORM_OPEN_SOURCE", "TERRAFORM_CLOUD", "EXTERNAL"] | _String | None = None
    """The type of product."""
    provisioning_artifact_parameters: _Sequence[CloudFormationProduct.ProvisioningArtifactProperties | _Document] | _Intrinsic | None = None
    """The configuration of the provisioning artifact (also known as a version)."""
    replace_provisioning_artifacts: _Boolean | None = None
    """This property is turned off by default. If turned off, you can update provisioning artifacts or product
    attributes (such as description, distributor, name, owner, and more) and the associated provisioning artifacts
    will retain the same unique identifier. Provisioning artifacts are matched within the CloudFormationProduct
    resource, and only those that have been updated will be changed.
    """
    source_connection: CloudFormationProduct.SourceConnection | _Document | None = None
    """A top level ProductViewDetail response containing details about the product's connection. AWS Service Catalog
    returns this field for the CreateProduct, UpdateProduct, DescribeProductAsAdmin, and SearchProductAsAdmin APIs.
    This response contains the same fields as the ConnectionParameters request, with the addition of the LastSync
    response.
    """
    support_description: _String | None = None
    """The support information about the product."""
    support_email: _String | None = None
    """The contact email for product support."""
    support_url: _String | None = None
    """The contact URL for product support."""
    tags: _Sequence[CloudFormationProduct.Tag | _Document] | _Intrinsic | None = None
    """One or more tags."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the product, such as prod-tsjbmal34qvek."""
    @property
    def product_name(self) -> _Intrinsic:
        """The name of the product."""
    @property
    def provisioning_artifact_ids(self) -> _Intrinsic:
        """The IDs of the provisioning artifacts."""
    @property
    def provisioning_artifact_names(self) -> _Intrinsic:
        """The names of the provisioning artifacts."""

@_declaration
class CloudFormationProvisionedProduct(_SchemaResource):
    """Resource Type definition for AWS::ServiceCatalog::CloudFormationProvisionedProduct."""
    @_declaration
    class ProvisioningParameter(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class ProvisioningPreferences(_SchemaPropertyType):
        stack_set_accounts: _Sequence[_String] | _Intrinsic | None = None
        stack_set_failure_tolerance_count: _Integer | None = None
        stack_set_failure_tolerance_percentage: _Integer | None = None
        stack_set_max_concurrency_count: _Integer | None = None
        stack_set_max_concurrency_percentage: _Integer | None = None
        stack_set_operation_type: _Literal["CREATE", "UPDATE", "DELETE"] | _String | None = None
        stack_set_regions: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    accept_language: _Literal["en", "jp", "zh"] | _String | None = None
    notification_arns: _Sequence[_String] | _Intrinsic | None = None
    path_id: _String | None = None
    path_name: _String | None = None
    product_id: _String | None = None
    product_name: _String | None = None
    provisioned_product_name: _String | None = None
    provisioning_artifact_id: _String | None = None
    provisioning_artifact_name: _String | None = None
    provisioning_parameters: _Sequence[CloudFormationProvisionedProduct.ProvisioningParameter | _Document] | _Intrinsic | None = None
    provisioning_preferences: CloudFormationProvisionedProduct.ProvisioningPreferences | _Document | None = None
    tags: _Sequence[CloudFormationProvisionedProduct.Tag | _Document] | _Intrinsic | None = None
    @property
    def cloudformation_stack_arn(self) -> _Intrinsic: ...
    @property
    def provisioned_product_id(self) -> _Intrinsic: ...
    @property
    def record_id(self) -> _Intrinsic: ...

@_declaration
class LaunchNotificationConstraint(_SchemaResource):
    """Resource Type definition for AWS::ServiceCatalog::LaunchNotificationConstraint."""
    TYPE: _ClassVar[str]
    notification_arns: _Sequence[_String] | _Intrinsic
    portfolio_id: _String
    product_id: _String
    accept_language: _String | None = None
    description: _String | None = None
    @property
    def id(self) -> _Intrinsic:
        """Unique identifier for the constraint."""

@_declaration
class LaunchRoleConstraint(_SchemaResource):
    """Resource Type definition for AWS::ServiceCatalog::LaunchRoleConstraint."""
    TYPE: _ClassVar[str]
    portfolio_id: _String
    """The ID of the portfolio to which this launch role constraint applies."""
    product_id: _String
    """The ID of the product to which this launch role constraint applies."""
    accept_language: _String | None = None
    """The language code for the constraint."""
    description: _String | None = None
    """The description of the launch role constraint."""
    local_role_name: _String | None = None
    """The local IAM role name to use in the launch constraint."""
    role_arn: _String | None = None
    """The ARN of the IAM role used for the launch constraint."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier for the launch role constraint."""

@_declaration
class LaunchTemplateConstraint(_SchemaResource):
    """Resource Type definition for AWS::ServiceCatalog::LaunchTemplateConstraint."""
    TYPE: _ClassVar[str]
    portfolio_id: _String
    """The portfolio identifier."""
    product_id: _String
    """The product identifier."""
    rules: _String
    """A json encoded string of the template constraint rules."""
    accept_language: _String | None = None
    """The language code."""
    description: _String | None = None
    """The description of the constraint."""
    @property
    def id(self) -> _Intrinsic:
        """Unique identifier for the constraint."""

@_declaration
class Portfolio(_SchemaResource):
    """Resource type definition for AWS::ServiceCatalog::Portfolio."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    display_name: _String
    provider_name: _String
    accept_language: _String | None = None
    description: _String | None = None
    tags: _Sequence[Portfolio.Tag | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def portfolio_name(self) -> _Intrinsic: ...

@_declaration
class PortfolioPrincipalAssociation(_SchemaResource):
    """Resource Type definition for AWS::ServiceCatalog::PortfolioPrincipalAssociation."""
    TYPE: _ClassVar[str]
    principal_type: _String
    """The principal type. The supported value is IAM if you use a fully defined Amazon Resource Name (ARN), or
    IAM_PATTERN if you use an ARN with no accountID, with or without wildcard characters.
    """
    accept_language: _String | None = None
    """The language code."""
    portfolio_id: _String | None = None
    """The portfolio identifier."""
    principal_arn: _String | None = None
    """The ARN of the principal (user, role, or group)."""

@_declaration
class PortfolioProductAssociation(_SchemaResource):
    """Resource Type definition for AWS::ServiceCatalog::PortfolioProductAssociation."""
    TYPE: _ClassVar[str]
    accept_language: _String | None = None
    """The language code."""
    portfolio_id: _String | None = None
    """The portfolio identifier."""
    product_id: _String | None = None
    """The product identifier."""
    source_portfolio_id: _String | None = None
    """The identifier of the source portfolio. The source portfolio must be a portfolio imported from a different
    account than the one creating the association. This account must have previously shared this portfolio with the
    account creating the association.
    """

@_declaration
class PortfolioShare(_SchemaResource):
    """Resource Type definition for AWS::ServiceCatalog::PortfolioShare."""
    TYPE: _ClassVar[str]
    account_id: _String
    """The AWS account ID."""
    portfolio_id: _String
    """The portfolio identifier."""
    accept_language: _String | None = None
    """The language code."""
    share_tag_options: _Boolean | None = None
    """Enables or disables TagOptions sharing when creating the portfolio share."""

@_declaration
class ResourceUpdateConstraint(_SchemaResource):
    """Resource type definition for AWS::ServiceCatalog::ResourceUpdateConstraint."""
    TYPE: _ClassVar[str]
    portfolio_id: _String
    """The portfolio identifier."""
    product_id: _String
    """The product identifier."""
    tag_update_on_provisioned_product: _String
    """ALLOWED or NOT_ALLOWED, to permit or prevent changes to the tags on provisioned instances of the specified
    portfolio / product combination.
    """
    accept_language: _String | None = None
    """The language code."""
    description: _String | None = None
    """The description of the constraint."""
    @property
    def id(self) -> _Intrinsic:
        """Unique identifier for the constraint."""

@_declaration
class ServiceAction(_SchemaResource):
    """Resource Schema for AWS::ServiceCatalog::ServiceAction."""
    @_declaration
    class DefinitionParameter(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    definition: _Sequence[ServiceAction.DefinitionParameter | _Document] | _Intrinsic
    definition_type: _Literal["SSM_AUTOMATION"] | _String
    name: _String
    accept_language: _Literal["en", "jp", "zh"] | _String | None = None
    description: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ServiceActionAssociation(_SchemaResource):
    """Resource Schema for AWS::ServiceCatalog::ServiceActionAssociation."""
    TYPE: _ClassVar[str]
    product_id: _String
    provisioning_artifact_id: _String
    service_action_id: _String

@_declaration
class StackSetConstraint(_SchemaResource):
    """Resource Type definition for AWS::ServiceCatalog::StackSetConstraint."""
    TYPE: _ClassVar[str]
    account_list: _Sequence[_String] | _Intrinsic
    """One or more AWS accounts that will have access to the provisioned product."""
    admin_role: _String
    """AdminRole ARN."""
    description: _String
    """The description of the constraint."""
    execution_role: _String
    """ExecutionRole name."""
    portfolio_id: _String
    """The portfolio identifier."""
    product_id: _String
    """The product identifier."""
    region_list: _Sequence[_String] | _Intrinsic
    """One or more AWS Regions where the provisioned product will be available."""
    stack_instance_control: _String
    """Permission to create, update, and delete stack instances. Choose from ALLOWED and NOT_ALLOWED."""
    accept_language: _String | None = None
    """The language code."""
    @property
    def id(self) -> _Intrinsic:
        """Unique identifier for the constraint."""

@_declaration
class TagOption(_SchemaResource):
    """Resource type definition for AWS::ServiceCatalog::TagOption."""
    TYPE: _ClassVar[str]
    key: _String
    """The TagOption key."""
    value: _String
    """The TagOption value."""
    active: _Boolean | None = None
    """The TagOption active state."""
    @property
    def id(self) -> _Intrinsic:
        """The TagOption identifier."""

@_declaration
class TagOptionAssociation(_SchemaResource):
    """Resource Type definition for AWS::ServiceCatalog::TagOptionAssociation."""
    TYPE: _ClassVar[str]
    resource_id: _String | None = None
    """The CloudformationProduct or Portfolio identifier."""
    tag_option_id: _String | None = None
    """The TagOption identifier."""
