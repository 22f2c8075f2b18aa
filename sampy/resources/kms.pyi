"""AWS::KMS. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.keys import KeyGrants as _KeyGrants
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class Alias(_SchemaResource):
    """The ``AWS::KMS::Alias`` resource specifies a display name for a KMS key. You can use an alias to identify a
    KMS key in the KMS console, in the DescribeKey operation, and in cryptographic operations, such as Decrypt and
    GenerateDataKey. Adding, deleting, or updating an alias can allow or deny permission to the KMS key. For
    details, see ABAC for in the *Developer Guide*. Using an alias to refer to a KMS key can help you simplify key
    management.
    """
    TYPE: _ClassVar[str]
    alias_name: _String
    """Specifies the alias name. This value must begin with ``alias/`` followed by a name, such as
    ``alias/ExampleAlias``. If you change the value of the ``AliasName`` property, the existing alias is deleted and
    a new alias is created for the specified KMS key. This change can disrupt applications that use the alias. It
    can also allow or deny access to a KMS key affected by attribute-based access control (ABAC). The alias must be
    string of 1-256 characters.
    """
    target_key_id: _String
    """Associates the alias with the specified . The KMS key must be in the same AWS-account and Region. A valid key
    ID is required. If you supply a null or empty string value, this operation returns an error. For help finding
    the key ID and ARN, see Finding the key ID and ARN in the *Developer Guide*. Specify the key ID or the key ARN
    of the KMS key.
    """

@_declaration
class Key(_KeyGrants, _SchemaResource):
    """The ``AWS::KMS::Key`` resource specifies an KMS key in KMSlong. You can use this resource to create symmetric
    encryption KMS keys, asymmetric KMS keys for encryption or signing, and symmetric HMAC KMS keys. You can use
    ``AWS::KMS::Key`` to create multi-Region primary keys of all supported types. To replicate a multi-Region key,
    use the ``AWS::KMS::ReplicaKey`` resource.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair. A tag consists of a tag key and a tag value. Tag keys and tag values are both required,
        but tag values can be empty (null) strings. Do not include confidential or sensitive information in this
        field. This field may be displayed in plaintext in CloudTrail logs and other output. For information about
        the rules that apply to tag keys and tag values, see User-Defined Tag Restrictions in the *Billing and Cost
        Management User Guide*.
        """
        key: _String
        """The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't
        be prefixed with ``aws:``. digits, whitespace, ``_``, ``.``, ``:``, ``/``, ``=``, ``+``, ``@``, ``-``, and
        ``"``. For more information, see Tag.
        """
        value: _String
        """The value for the tag. You can specify a value that's 1 to 256 characters in length. You can use any of
        the following characters: the set of Unicode letters, digits, whitespace, ``_``, ``.``, ``/``, ``=``, ``+``,
        and ``-``. For more information, see Tag.
        """
    TYPE: _ClassVar[str]
    bypass_policy_lockout_safety_check: _Boolean | None = None
    """Skips ("bypasses") the key policy lockout safety check. The default value is false. Setting this value to
    true increases the risk that the KMS key becomes unmanageable. Do not set this value to true indiscriminately.
    For more information, see Default key policy in the *Developer Guide*. Use this parameter only when you intend
    to prevent the principal that is making the request from making a subsequent PutKeyPolicy request on the KMS
    key.
    """
    description: _String | None = None
    """A description of the KMS key. Use a description that helps you to distinguish this KMS key from others in the
    account, such as its intended use.
    """
    enable_key_rotation: _Boolean | None = None
    """Enables automatic rotation of the key material for the specified KMS key. By default, automatic key rotation
    is not enabled. KMS supports automatic rotation only for symmetric encryption KMS keys (``KeySpec`` =
    ``SYMMETRIC_DEFAULT``). For asymmetric KMS keys, HMAC KMS keys, and KMS keys with Origin ``EXTERNAL``, omit the
    ``EnableKeyRotation`` property or set it to ``false``.
    """
    enabled: _Boolean | None = None
    """Specifies whether the KMS key is enabled. Disabled KMS keys cannot be used in cryptographic operations. When
    ``Enabled`` is ``true``, the *key state* of the KMS key is ``Enabled``. When ``Enabled`` is ``false``, the key
    state of the KMS key is ``Disabled``. The default value is ``true``. The actual key state of the KMS key might
    be affected by actions taken outside of CloudFormation, such as running the EnableKey, DisableKey, or
    ScheduleKeyDeletion operations.
    """
    key_policy: _Document | _String | None = None
    """The key policy to attach to the KMS key."""
    key_spec: _Literal["SYMMETRIC_DEFAULT", "RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512", "SM2", "ML_DSA_44", "ML_DSA_65", "ML_DSA_87", "ECC_NIST_EDWARDS25519"] | _String | None = None
    """Specifies the type of KMS key to create. The default value, ``SYMMETRIC_DEFAULT``, creates a KMS key with a
    256-bit symmetric key for encryption and decryption. In China Regions, ``SYMMETRIC_DEFAULT`` creates a 128-bit
    symmetric key that uses SM4 encryption. You can't change the ``KeySpec`` value after the KMS key is created. For
    help choosing a key spec for your KMS key, see Choosing a KMS key type in the *Developer Guide*.
    """
    key_usage: _Literal["ENCRYPT_DECRYPT", "SIGN_VERIFY", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT"] | _String | None = None
    """Determines the cryptographic operations for which you can use the KMS key. The default value is
    ``ENCRYPT_DECRYPT``. This property is required for asymmetric KMS keys and HMAC KMS keys. You can't change the
    ``KeyUsage`` value after the KMS key is created. If you change the value of the ``KeyUsage`` property on an
    existing KMS key, the update request fails, regardless of the value of the UpdateReplacePolicy attribute.
    """
    multi_region: _Boolean | None = None
    """Creates a multi-Region primary key that you can replicate in other AWS-Regions. You can't change the
    ``MultiRegion`` value after the KMS key is created. For a list of AWS-Regions in which multi-Region keys are
    supported, see Multi-Region keys in in the **. If you change the value of the ``MultiRegion`` property on an
    existing KMS key, the update request fails, regardless of the value of the UpdateReplacePolicy attribute.
    """
    origin: _Literal["AWS_KMS", "EXTERNAL"] | _String | None = None
    """The source of the key material for the KMS key. You cannot change the origin after you create the KMS key.
    The default is ``AWS_KMS``, which means that KMS creates the key material. To create a KMS key with no key
    material (for imported key material), set this value to ``EXTERNAL``. For more information about importing key
    material into KMS, see Importing Key Material in the *Developer Guide*. You can ignore ``ENABLED`` when Origin
    is ``EXTERNAL``.
    """
    pending_window_in_days: _Integer | None = None
    """Specifies the number of days in the waiting period before KMS deletes a KMS key that has been removed from a
    CloudFormation stack. Enter a value between 7 and 30 days. The default value is 30 days. When you remove a KMS
    key from a CloudFormation stack, KMS schedules the KMS key for deletion and starts the mandatory waiting period.
    The ``PendingWindowInDays`` property determines the length of waiting period.
    """
    rotation_period_in_days: _Integer | None = None
    """Specifies a custom period of time between each rotation date. If no value is specified, the default value is
    365 days. The rotation period defines the number of days after you enable automatic key rotation that KMS will
    rotate your key material, and the number of days between each automatic rotation thereafter. You can use the
    kms:RotationPeriodInDays condition key to further constrain the values that principals can specify in the
    ``RotationPeriodInDays`` parameter.
    """
    tags: _Sequence[Key.Tag | _Document] | _Intrinsic | None = None
    """Assigns one or more tags to the replica key. Tagging or untagging a KMS key can allow or deny permission to
    the KMS key. For details, see ABAC for in the *Developer Guide*. For information about tags in KMS, see Tagging
    keys in the *Developer Guide*. For information about tags in CloudFormation, see Tag.
    """
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def key_id(self) -> _Intrinsic: ...

@_declaration
class ReplicaKey(_KeyGrants, _SchemaResource):
    """The AWS::KMS::ReplicaKey resource specifies a multi-region replica AWS KMS key in AWS Key Management Service
    (AWS KMS).
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    key_policy: _Document | _String
    """The key policy that authorizes use of the AWS KMS key. The key policy must observe the following rules."""
    primary_key_arn: _String
    """Identifies the primary AWS KMS key to create a replica of. Specify the Amazon Resource Name (ARN) of the AWS
    KMS key. You cannot specify an alias or key ID. For help finding the ARN, see Finding the Key ID and ARN in the
    AWS Key Management Service Developer Guide.
    """
    description: _String | None = None
    """A description of the AWS KMS key. Use a description that helps you to distinguish this AWS KMS key from
    others in the account, such as its intended use.
    """
    enabled: _Boolean | None = None
    """Specifies whether the AWS KMS key is enabled. Disabled AWS KMS keys cannot be used in cryptographic
    operations.
    """
    pending_window_in_days: _Integer | None = None
    """Specifies the number of days in the waiting period before AWS KMS deletes an AWS KMS key that has been
    removed from a CloudFormation stack. Enter a value between 7 and 30 days. The default value is 30 days.
    """
    tags: _Sequence[ReplicaKey.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def key_id(self) -> _Intrinsic: ...
