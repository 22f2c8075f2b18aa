"""What can be granted on what is kept from others: secrets, keys and parameters."""

from __future__ import annotations

from typing import ClassVar

from sampy.grants.base import Grantable
from sampy.grants.grantees import Grantee
from sampy.grants.parts import Allow, Encryption, Template


class SecretGrants(Grantable):
    """Grants on a secret of Secrets Manager."""

    ARNS: ClassVar[tuple[str, ...]] = ("{Id}",)
    ENCRYPTION: ClassVar[Encryption | None] = Encryption("secretsmanager", ("KmsKeyId",))

    def grant_read(self, grantee: Grantee) -> None:
        """Let `grantee` get the secret: `AWSSecretsManagerGetSecretValuePolicy`."""
        template = Template.of("AWSSecretsManagerGetSecretValuePolicy", secret_arn="{Id}")
        self._give(grantee, "Read", template, key="kms:Decrypt")

    def grant_write(self, grantee: Grantee) -> None:
        """Let `grantee` put another value in its place."""
        allowed = Allow("secretsmanager:PutSecretValue", ("{Id}",))
        self._give(grantee, "Write", allowed, key="kms:Decrypt kms:GenerateDataKey")


_ENCRYPT = Template.of("KMSEncryptPolicy_v2", key_id="{Ref}")
_DECRYPT = Template.of("KMSDecryptPolicy", key_id="{Ref}")


class KeyGrants(Grantable):
    """Grants on a key of KMS, where its own policy lets IAM decide, as it does if none is given."""

    def grant_encrypt(self, grantee: Grantee) -> None:
        """Let `grantee` encrypt, with the key or with data keys made for that: `KMSEncryptPolicy_v2`."""
        self._give(grantee, "Encrypt", _ENCRYPT)

    def grant_decrypt(self, grantee: Grantee) -> None:
        """Let `grantee` decrypt: `KMSDecryptPolicy`."""
        self._give(grantee, "Decrypt", _DECRYPT)

    def grant_encrypt_decrypt(self, grantee: Grantee) -> None:
        """Let `grantee` do both: `KMSEncryptPolicy_v2` and `KMSDecryptPolicy`."""
        self._give(grantee, "EncryptDecrypt", _ENCRYPT, _DECRYPT)

    def grant_sign(self, grantee: Grantee) -> None:
        """Let `grantee` sign."""
        self._give(grantee, "Sign", Allow("kms:Sign", ("{Arn}",)))

    def grant_verify(self, grantee: Grantee) -> None:
        """Let `grantee` verify signatures."""
        self._give(grantee, "Verify", Allow("kms:Verify", ("{Arn}",)))


_PARAMETER = "arn:{Partition}:ssm:{Region}:{Account}:parameter"


class ParameterGrants(Grantable):
    """Grants on a parameter of Systems Manager."""

    def grant_read(self, grantee: Grantee) -> None:
        """Let `grantee` get its value."""
        self._give(grantee, "Read", Allow("ssm:GetParameter ssm:GetParameters", self._arns()))

    def grant_write(self, grantee: Grantee) -> None:
        """Let `grantee` change its value."""
        self._give(grantee, "Write", Allow("ssm:PutParameter", self._arns()))

    def _arns(self) -> tuple[str, ...]:
        """Return the ARN, in which the slash that a name starts with is the one before the name."""
        name = getattr(self, "name", None)
        if isinstance(name, str):
            return (f"{_PARAMETER}{{Ref}}",) if name.startswith("/") else (f"{_PARAMETER}/{{Ref}}",)
        return (f"{_PARAMETER}/{{Ref}}", f"{_PARAMETER}{{Ref}}") if name is not None else (f"{_PARAMETER}/{{Ref}}",)
