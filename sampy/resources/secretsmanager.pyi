"""AWS::SecretsManager. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.keys import SecretGrants as _SecretGrants
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class ResourcePolicy(_SchemaResource):
    """Resource Type definition for AWS::SecretsManager::ResourcePolicy."""
    TYPE: _ClassVar[str]
    resource_policy: _Document | _String
    secret_id: _String
    """The ARN or name of the secret to attach the resource-based policy."""
    block_public_policy: _Boolean | None = None
    """Specifies whether to block resource-based policies that allow broad access to the secret."""
    @property
    def id(self) -> _Intrinsic:
        """The Arn of the secret."""

@_declaration
class RotationSchedule(_SchemaResource):
    """Resource Type definition for AWS::SecretsManager::RotationSchedule."""
    @_declaration
    class ExternalSecretRotationMetadataItem(_SchemaPropertyType):
        """The metadata needed to successfully rotate a managed external secret. Each metadata item is a key and
        value pair of strings in a JSON text string.
        """
        key: _String
        """The key name of the metadata item. You can specify a value that's 1 to 256 characters in length."""
        value: _String
        """The value for the metadata item. You can specify a value that's 1 to 2048 characters in length."""
    @_declaration
    class HostedRotationLambda(_SchemaPropertyType):
        rotation_type: _String
        """The type of rotation template to use."""
        exclude_characters: _String | None = None
        """A string of the characters that you don't want in the password."""
        kms_key_arn: _String | None = None
        """The ARN of the KMS key that Secrets Manager uses to encrypt the secret. If you don't specify this value,
        then Secrets Manager uses the key aws/secretsmanager. If aws/secretsmanager doesn't yet exist, then Secrets
        Manager creates it for you automatically the first time it encrypts the secret value.
        """
        master_secret_arn: _String | None = None
        """The ARN of the secret that contains superuser credentials, if you use the alternating users rotation
        strategy. CloudFormation grants the execution role for the Lambda rotation function GetSecretValue
        permission to the secret in this property.
        """
        master_secret_kms_key_arn: _String | None = None
        """The ARN of the KMS key that Secrets Manager used to encrypt the superuser secret, if you use the
        alternating users strategy and the superuser secret is encrypted with a customer managed key. You don't need
        to specify this property if the superuser secret is encrypted using the key aws/secretsmanager.
        CloudFormation grants the execution role for the Lambda rotation function Decrypt, DescribeKey, and
        GenerateDataKey permission to the key in this property.
        """
        rotation_lambda_name: _String | None = None
        """The name of the Lambda rotation function."""
        runtime: _String | None = None
        """The python runtime associated with the Lambda function."""
        superuser_secret_arn: _String | None = None
        """The ARN of the secret that contains superuser credentials, if you use the alternating users rotation
        strategy. CloudFormation grants the execution role for the Lambda rotation function GetSecretValue
        permission to the secret in this property.
        """
        superuser_secret_kms_key_arn: _String | None = None
        """The ARN of the KMS key that Secrets Manager used to encrypt the superuser secret, if you use the
        alternating users strategy and the superuser secret is encrypted with a customer managed key. You don't need
        to specify this property if the superuser secret is encrypted using the key aws/secretsmanager.
        CloudFormation grants the execution role for the Lambda rotation function Decrypt, DescribeKey, and
        GenerateDataKey permission to the key in this property.
        """
        vpc_security_group_ids: _String | None = None
        """A comma-separated list of security group IDs applied to the target database."""
        vpc_subnet_ids: _String | None = None
        """A comma separated list of VPC subnet IDs of the target database network. The Lambda rotation function is
        in the same subnet group.
        """
    @_declaration
    class RotationRules(_SchemaPropertyType):
        automatically_after_days: _Integer | None = None
        """The number of days between automatic scheduled rotations of the secret. You can use this value to check
        that your secret meets your compliance guidelines for how often secrets must be rotated.
        """
        duration: _String | None = None
        """The length of the rotation window in hours, for example 3h for a three hour window. Secrets Manager
        rotates your secret at any time during this window. The window must not extend into the next rotation window
        or the next UTC day. The window starts according to the ScheduleExpression. If you don't specify a Duration,
        for a ScheduleExpression in hours, the window automatically closes after one hour.
        """
        schedule_expression: _String | None = None
        """A cron() or rate() expression that defines the schedule for rotating your secret. Secrets Manager
        rotation schedules use UTC time zone.
        """
    TYPE: _ClassVar[str]
    secret_id: _String
    """The ARN or name of the secret to rotate."""
    external_secret_rotation_metadata: _Sequence[RotationSchedule.ExternalSecretRotationMetadataItem | _Document] | _Intrinsic | None = None
    """The list of metadata needed to successfully rotate a managed external secret."""
    external_secret_rotation_role_arn: _String | None = None
    """The ARN of the IAM role that is used by Secrets Manager to rotate a managed external secret."""
    hosted_rotation_lambda: RotationSchedule.HostedRotationLambda | _Document | None = None
    """Creates a new Lambda rotation function based on one of the Secrets Manager rotation function templates. To
    use a rotation function that already exists, specify RotationLambdaARN instead.
    """
    rotate_immediately_on_update: _Boolean | None = None
    """Specifies whether to rotate the secret immediately or wait until the next scheduled rotation window."""
    rotation_lambda_arn: _String | None = None
    """The ARN of an existing Lambda rotation function. To specify a rotation function that is also defined in this
    template, use the Ref function.
    """
    rotation_rules: RotationSchedule.RotationRules | _Document | None = None
    """A structure that defines the rotation configuration for this secret."""
    @property
    def id(self) -> _Intrinsic:
        """The ARN of the secret."""

@_declaration
class Secret(_SecretGrants, _SchemaResource):
    """Creates a new secret. A *secret* can be a password, a set of credentials such as a user name and password, an
    OAuth token, or other secret information that you store in an encrypted form in Secrets Manager. For RDS master
    user credentials, see AWS::RDS::DBCluster MasterUserSecret. For RS admin user credentials, see
    AWS::Redshift::Cluster. To retrieve a secret in a CFNshort template, use a *dynamic reference*. For more
    information, see Retrieve a secret in an resource.
    """
    @_declaration
    class GenerateSecretString(_SchemaPropertyType):
        """Generates a random password. We recommend that you specify the maximum length and include every character
        type that the system you are generating a password for can support. *Required
        permissions:*``secretsmanager:GetRandomPassword``. For more information, see IAM policy actions for Secrets
        Manager and Authentication and access control in Secrets Manager.
        """
        exclude_characters: _String | None = None
        """A string of the characters that you don't want in the password."""
        exclude_lowercase: _Boolean | None = None
        """Specifies whether to exclude lowercase letters from the password. If you don't include this switch, the
        password can contain lowercase letters.
        """
        exclude_numbers: _Boolean | None = None
        """Specifies whether to exclude numbers from the password. If you don't include this switch, the password
        can contain numbers.
        """
        exclude_punctuation: _Boolean | None = None
        """Specifies whether to exclude the following punctuation characters from the password: ``! " # $ % & ' ( )
        * + , - . / : ; < = > ? @ [ \\ ] ^ _ ` { | } ~``. If you don't include this switch, the password can contain
        punctuation.
        """
        exclude_uppercase: _Boolean | None = None
        """Specifies whether to exclude uppercase letters from the password. If you don't include this switch, the
        password can contain uppercase letters.
        """
        generate_string_key: _String | None = None
        """The JSON key name for the key/value pair, where the value is the generated password. This pair is added
        to the JSON structure specified by the ``SecretStringTemplate`` parameter. If you specify this parameter,
        then you must also specify ``SecretStringTemplate``.
        """
        include_space: _Boolean | None = None
        """Specifies whether to include the space character. If you include this switch, the password can contain
        space characters.
        """
        password_length: _Integer | None = None
        """The length of the password. If you don't include this parameter, the default length is 32 characters."""
        require_each_included_type: _Boolean | None = None
        """Specifies whether to include at least one upper and lowercase letter, one number, and one punctuation. If
        you don't include this switch, the password contains at least one of every character type.
        """
        secret_string_template: _String | None = None
        """A template that the generated string must match. When you make a change to this property, a new secret
        version is created.
        """
    @_declaration
    class ReplicaRegion(_SchemaPropertyType):
        """Specifies a ``Region`` and the ``KmsKeyId`` for a replica secret."""
        region: _String
        """A string that represents a ``Region``, for example "us-east-1"."""
        kms_key_id: _String | None = None
        """The ARN, key ID, or alias of the KMS key to encrypt the secret. If you don't include this field, Secrets
        Manager uses ``aws/secretsmanager``.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A structure that contains information about a tag."""
        key: _String
        """The key identifier, or name, of the tag."""
        value: _String
        """The string value associated with the key of the tag."""
    TYPE: _ClassVar[str]
    description: _String | None = None
    """The description of the secret."""
    generate_secret_string: Secret.GenerateSecretString | _Document | None = None
    """A structure that specifies how to generate a password to encrypt and store in the secret. To include a
    specific string in the secret, use ``SecretString`` instead. If you omit both ``GenerateSecretString`` and
    ``SecretString``, you create an empty secret. When you make a change to this property, a new secret version is
    created. We recommend that you specify the maximum length and include every character type that the system you
    are generating a password for can support.
    """
    kms_key_id: _String | None = None
    """The ARN, key ID, or alias of the KMS key that Secrets Manager uses to encrypt the secret value in the secret.
    An alias is always prefixed by ``alias/``, for example ``alias/aws/secretsmanager``. For more information, see
    About aliases. To use a KMS key in a different account, use the key ARN or the alias ARN. If you don't specify
    this value, then Secrets Manager uses the key ``aws/secretsmanager``.
    """
    name: _String | None = None
    """The name of the new secret. The secret name can contain ASCII letters, numbers, and the following characters:
    /_+=.@- Do not end your secret name with a hyphen followed by six characters. If you do so, you risk confusion
    and unexpected results when searching for a secret by partial ARN. Secrets Manager automatically adds a hyphen
    and six random characters after the secret name at the end of the ARN.
    """
    replica_regions: _Sequence[Secret.ReplicaRegion | _Document] | _Intrinsic | None = None
    """A custom type that specifies a ``Region`` and the ``KmsKeyId`` for a replica secret."""
    secret_string: _String | None = None
    """The text to encrypt and store in the secret. We recommend you use a JSON structure of key/value pairs for
    your secret value. To generate a random password, use ``GenerateSecretString`` instead. If you omit both
    ``GenerateSecretString`` and ``SecretString``, you create an empty secret. When you make a change to this
    property, a new secret version is created.
    """
    tags: _Sequence[Secret.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to attach to the secret. Each tag is a key and value pair of strings in a JSON text string,
    for example: ``[{"Key":"CostCenter","Value":"12345"},{"Key":"environment","Value":"production"}]`` Secrets
    Manager tag key names are case sensitive. A tag with the key "ABC" is a different tag from one with key "abc".
    Stack-level tags, tags you apply to the CloudFormation stack, are also attached to the secret.
    """
    type: _String | None = None
    """The exact string that identifies the third-party partner that holds the external secret. For more
    information, see Managed external secret partners.
    """
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class SecretTargetAttachment(_SchemaResource):
    """Resource Type definition for AWS::SecretsManager::SecretTargetAttachment."""
    TYPE: _ClassVar[str]
    secret_id: _String
    target_id: _String
    target_type: _String
    @property
    def id(self) -> _Intrinsic: ...
