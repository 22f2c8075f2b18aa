"""AWS::ODB. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class CloudAutonomousVmCluster(_SchemaResource):
    """The AWS::ODB::CloudAutonomousVmCluster resource creates a Cloud Autonomous VM Cluster."""
    @_declaration
    class IamRole(_SchemaPropertyType):
        """An AWS Identity and Access Management (IAM) service role associated with the Autonomous VM cluster."""
        aws_integration: _String | None = None
        """The AWS integration configuration settings for the AWS Identity and Access Management (IAM) service role.
        """
        iam_role_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) service role."""
        status: _String | None = None
        """The current status of the AWS Identity and Access Management (IAM) service role."""
    @_declaration
    class MaintenanceWindow(_SchemaPropertyType):
        """The scheduling details for the maintenance window. Patching and system updates take place during the
        maintenance window.
        """
        days_of_week: _Sequence[_Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | _String] | _Intrinsic | None = None
        """The days of the week when maintenance can be performed."""
        hours_of_day: _Sequence[_Integer] | _Intrinsic | None = None
        """The hours of the day when maintenance can be performed."""
        lead_time_in_weeks: _Integer | None = None
        """The lead time in weeks before the maintenance window."""
        months: _Sequence[_Literal["JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER"] | _String] | _Intrinsic | None = None
        """The months when maintenance can be performed."""
        preference: _Literal["NO_PREFERENCE", "CUSTOM_PREFERENCE"] | _String | None = None
        """The preference for the maintenance window scheduling."""
        weeks_of_month: _Sequence[_Integer] | _Intrinsic | None = None
        """The weeks of the month when maintenance can be performed."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., :, /, =, +, @, -, and ".
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that's 1 to 256 characters in length. You can use any of
        the following characters: the set of Unicode letters, digits, whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    autonomous_data_storage_size_in_t_bs: _Number | None = None
    """The data storage size allocated for Autonomous Databases in the Autonomous VM cluster, in TB."""
    cloud_exadata_infrastructure_id: _String | None = None
    """The unique identifier of the Cloud Exadata Infrastructure containing this Autonomous VM cluster."""
    cpu_core_count_per_node: _Integer | None = None
    """The number of CPU cores enabled per node in the Autonomous VM cluster."""
    db_servers: _Sequence[_String] | _Intrinsic | None = None
    """The list of database servers associated with the Autonomous VM cluster."""
    description: _String | None = None
    """The user-provided description of the Autonomous VM cluster."""
    display_name: _String | None = None
    """The display name of the Autonomous VM cluster."""
    iam_roles: _Sequence[CloudAutonomousVmCluster.IamRole | _Document] | _Intrinsic | None = None
    """The AWS Identity and Access Management (IAM) service roles associated with the Autonomous VM cluster."""
    is_mtls_enabled_vm_cluster: _Boolean | None = None
    """Indicates whether mutual TLS (mTLS) authentication is enabled for the Autonomous VM cluster."""
    license_model: _Literal["BRING_YOUR_OWN_LICENSE", "LICENSE_INCLUDED"] | _String | None = None
    """The Oracle license model that applies to the Autonomous VM cluster. Valid values are LICENSE_INCLUDED or
    BRING_YOUR_OWN_LICENSE.
    """
    maintenance_window: CloudAutonomousVmCluster.MaintenanceWindow | _Document | None = None
    """The scheduling details for the maintenance window. Patching and system updates take place during the
    maintenance window.
    """
    memory_per_oracle_compute_unit_in_g_bs: _Integer | None = None
    """The amount of memory allocated per Oracle Compute Unit, in GB."""
    odb_network_id: _String | None = None
    """The unique identifier of the ODB network associated with this Autonomous VM cluster."""
    scan_listener_port_non_tls: _Integer | None = None
    """The SCAN listener port for non-TLS (TCP) protocol. The default is 1521."""
    scan_listener_port_tls: _Integer | None = None
    """The SCAN listener port for TLS (TCP) protocol. The default is 2484."""
    tags: _Sequence[CloudAutonomousVmCluster.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with the Autonomous VM cluster."""
    time_zone: _String | None = None
    """The time zone of the Autonomous VM cluster."""
    total_container_databases: _Integer | None = None
    """The total number of Autonomous Container Databases that can be created with the allocated local storage."""
    @property
    def autonomous_data_storage_percentage(self) -> _Intrinsic:
        """The percentage of data storage currently in use for Autonomous Databases in the Autonomous VM cluster."""
    @property
    def available_autonomous_data_storage_size_in_t_bs(self) -> _Intrinsic:
        """The available data storage space for Autonomous Databases in the Autonomous VM cluster, in TB."""
    @property
    def available_container_databases(self) -> _Intrinsic:
        """The number of Autonomous CDBs that you can create with the currently available storage."""
    @property
    def available_cpus(self) -> _Intrinsic:
        """The number of CPU cores available for allocation to Autonomous Databases."""
    @property
    def cloud_autonomous_vm_cluster_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the Autonomous VM cluster."""
    @property
    def cloud_autonomous_vm_cluster_id(self) -> _Intrinsic:
        """The unique identifier of the Autonomous VM cluster."""
    @property
    def compute_model(self) -> _Intrinsic:
        """The compute model of the Autonomous VM cluster: ECPU or OCPU."""
    @property
    def cpu_core_count(self) -> _Intrinsic:
        """The total number of CPU cores in the Autonomous VM cluster."""
    @property
    def cpu_percentage(self) -> _Intrinsic:
        """The percentage of total CPU cores currently in use in the Autonomous VM cluster."""
    @property
    def data_storage_size_in_g_bs(self) -> _Intrinsic:
        """The total data storage allocated to the Autonomous VM cluster, in GB."""
    @property
    def data_storage_size_in_t_bs(self) -> _Intrinsic:
        """The total data storage allocated to the Autonomous VM cluster, in TB."""
    @property
    def db_node_storage_size_in_g_bs(self) -> _Intrinsic:
        """The local node storage allocated to the Autonomous VM cluster, in gigabytes (GB)."""
    @property
    def domain(self) -> _Intrinsic:
        """The domain name for the Autonomous VM cluster."""
    @property
    def exadata_storage_in_t_bs_lowest_scaled_value(self) -> _Intrinsic:
        """The minimum value to which you can scale down the Exadata storage, in TB."""
    @property
    def hostname(self) -> _Intrinsic:
        """The hostname for the Autonomous VM cluster."""
    @property
    def max_acds_lowest_scaled_value(self) -> _Intrinsic:
        """The minimum value to which you can scale down the maximum number of Autonomous CDBs."""
    @property
    def memory_size_in_g_bs(self) -> _Intrinsic:
        """The total amount of memory allocated to the Autonomous VM cluster, in gigabytes (GB)."""
    @property
    def node_count(self) -> _Intrinsic:
        """The number of database server nodes in the Autonomous VM cluster."""
    @property
    def non_provisionable_autonomous_container_databases(self) -> _Intrinsic:
        """The number of Autonomous CDBs that can't be provisioned because of resource constraints."""
    @property
    def oci_resource_anchor_name(self) -> _Intrinsic:
        """The name of the OCI resource anchor associated with this Autonomous VM cluster."""
    @property
    def oci_url(self) -> _Intrinsic:
        """The URL for accessing the OCI console page for this Autonomous VM cluster."""
    @property
    def ocid(self) -> _Intrinsic:
        """The Oracle Cloud Identifier (OCID) of the Autonomous VM cluster."""
    @property
    def provisionable_autonomous_container_databases(self) -> _Intrinsic:
        """The number of Autonomous CDBs that can be provisioned in the Autonomous VM cluster."""
    @property
    def provisioned_autonomous_container_databases(self) -> _Intrinsic:
        """The number of Autonomous CDBs currently provisioned in the Autonomous VM cluster."""
    @property
    def provisioned_cpus(self) -> _Intrinsic:
        """The number of CPU cores currently provisioned in the Autonomous VM cluster."""
    @property
    def reclaimable_cpus(self) -> _Intrinsic:
        """The number of CPU cores that can be reclaimed from terminated or scaled-down Autonomous Databases."""
    @property
    def reserved_cpus(self) -> _Intrinsic:
        """The number of CPU cores reserved for system operations and redundancy."""
    @property
    def shape(self) -> _Intrinsic:
        """The shape of the Exadata infrastructure for the Autonomous VM cluster."""

@_declaration
class CloudExadataInfrastructure(_SchemaResource):
    """The AWS::ODB::CloudExadataInfrastructure resource creates an Exadata Infrastructure."""
    @_declaration
    class CustomerContact(_SchemaPropertyType):
        """A contact to receive notification from Oracle about maintenance updates for a specific Exadata
        infrastructure.
        """
        email: _String | None = None
        """The email address of the contact."""
    @_declaration
    class MaintenanceWindow(_SchemaPropertyType):
        """The scheduling details for the maintenance window. Patching and system updates take place during the
        maintenance window.
        """
        custom_action_timeout_in_mins: _Integer | None = None
        """The timeout duration for custom actions in minutes."""
        days_of_week: _Sequence[_Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | _String] | _Intrinsic | None = None
        """The days of the week when maintenance can be performed."""
        hours_of_day: _Sequence[_Integer] | _Intrinsic | None = None
        """The hours of the day when maintenance can be performed."""
        is_custom_action_timeout_enabled: _Boolean | None = None
        """Indicates whether custom action timeout is enabled."""
        lead_time_in_weeks: _Integer | None = None
        """The lead time in weeks before the maintenance window."""
        months: _Sequence[_Literal["JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER"] | _String] | _Intrinsic | None = None
        """The months when maintenance can be performed."""
        patching_mode: _Literal["NONROLLING", "ROLLING"] | _String | None = None
        """The patching mode for the maintenance window."""
        preference: _Literal["CUSTOM_PREFERENCE", "NO_PREFERENCE"] | _String | None = None
        """The preference for the maintenance window scheduling."""
        weeks_of_month: _Sequence[_Integer] | _Intrinsic | None = None
        """The weeks of the month when maintenance can be performed."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., :, /, =, +, @, -, and ".
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that's 1 to 256 characters in length. You can use any of
        the following characters: the set of Unicode letters, digits, whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    availability_zone: _String | None = None
    """The name of the Availability Zone (AZ) where the Exadata infrastructure is located."""
    availability_zone_id: _String | None = None
    """The AZ ID of the AZ where the Exadata infrastructure is located."""
    compute_count: _Integer | None = None
    """The number of database servers for the Exadata infrastructure."""
    customer_contacts_to_send_to_oci: _Sequence[CloudExadataInfrastructure.CustomerContact | _Document] | _Intrinsic | None = None
    """The email addresses of contacts to receive notification from Oracle about maintenance updates for the Exadata
    infrastructure.
    """
    database_server_type: _String | None = None
    """The database server model type of the Exadata infrastructure. For the list of valid model names, use the
    ListDbSystemShapes operation.
    """
    display_name: _String | None = None
    """The user-friendly name for the Exadata infrastructure."""
    maintenance_window: CloudExadataInfrastructure.MaintenanceWindow | _Document | None = None
    """The scheduling details for the maintenance window. Patching and system updates take place during the
    maintenance window.
    """
    shape: _String | None = None
    """The model name of the Exadata infrastructure."""
    storage_count: _Integer | None = None
    """The number of storage servers that are activated for the Exadata infrastructure."""
    storage_server_type: _String | None = None
    """The storage server model type of the Exadata infrastructure. For the list of valid model names, use the
    ListDbSystemShapes operation.
    """
    tags: _Sequence[CloudExadataInfrastructure.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the Exadata Infrastructure."""
    @property
    def activated_storage_count(self) -> _Intrinsic:
        """The number of storage servers requested for the Exadata infrastructure."""
    @property
    def additional_storage_count(self) -> _Intrinsic:
        """The number of storage servers requested for the Exadata infrastructure."""
    @property
    def available_storage_size_in_g_bs(self) -> _Intrinsic:
        """The amount of available storage, in gigabytes (GB), for the Exadata infrastructure."""
    @property
    def cloud_exadata_infrastructure_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the Exadata infrastructure."""
    @property
    def cloud_exadata_infrastructure_id(self) -> _Intrinsic:
        """The unique identifier for the Exadata infrastructure."""
    @property
    def compute_model(self) -> _Intrinsic:
        """The OCI model compute model used when you create or clone an instance: ECPU or OCPU. An ECPU is an
        abstracted measure of compute resources. ECPUs are based on the number of cores elastically allocated from a
        pool of compute and storage servers. An OCPU is a legacy physical measure of compute resources. OCPUs are
        based on the physical core of a processor with hyper-threading enabled.
        """
    @property
    def cpu_count(self) -> _Intrinsic:
        """The total number of CPU cores that are allocated to the Exadata infrastructure."""
    @property
    def data_storage_size_in_t_bs(self) -> _Intrinsic:
        """The size of the Exadata infrastructure's data disk group, in terabytes (TB)."""
    @property
    def db_node_storage_size_in_g_bs(self) -> _Intrinsic:
        """The size of the Exadata infrastructure's local node storage, in gigabytes (GB)."""
    @property
    def db_server_ids(self) -> _Intrinsic:
        """The list of database server identifiers for the Exadata infrastructure."""
    @property
    def db_server_version(self) -> _Intrinsic:
        """The software version of the database servers (dom0) in the Exadata infrastructure."""
    @property
    def max_cpu_count(self) -> _Intrinsic:
        """The total number of CPU cores available on the Exadata infrastructure."""
    @property
    def max_data_storage_in_t_bs(self) -> _Intrinsic:
        """The total amount of data disk group storage, in terabytes (TB), that's available on the Exadata
        infrastructure.
        """
    @property
    def max_db_node_storage_size_in_g_bs(self) -> _Intrinsic:
        """The total amount of local node storage, in gigabytes (GB), that's available on the Exadata
        infrastructure.
        """
    @property
    def max_memory_in_g_bs(self) -> _Intrinsic:
        """The total amount of memory, in gigabytes (GB), that's available on the Exadata infrastructure."""
    @property
    def memory_size_in_g_bs(self) -> _Intrinsic:
        """The amount of memory, in gigabytes (GB), that's allocated on the Exadata infrastructure."""
    @property
    def oci_resource_anchor_name(self) -> _Intrinsic:
        """The name of the OCI resource anchor for the Exadata infrastructure."""
    @property
    def oci_url(self) -> _Intrinsic:
        """The HTTPS link to the Exadata infrastructure in OCI."""
    @property
    def ocid(self) -> _Intrinsic:
        """The OCID of the Exadata infrastructure."""
    @property
    def storage_server_version(self) -> _Intrinsic:
        """The software version of the storage servers on the Exadata infrastructure."""
    @property
    def total_storage_size_in_g_bs(self) -> _Intrinsic:
        """The total amount of storage, in gigabytes (GB), on the the Exadata infrastructure."""

@_declaration
class CloudVmCluster(_SchemaResource):
    """The AWS::ODB::CloudVmCluster resource creates a Cloud VM Cluster."""
    @_declaration
    class DataCollectionOptions(_SchemaPropertyType):
        """Information about the data collection options enabled for a VM cluster."""
        is_diagnostics_events_enabled: _Boolean | None = None
        """Indicates whether diagnostic collection is enabled for the VM cluster."""
        is_health_monitoring_enabled: _Boolean | None = None
        """Indicates whether health monitoring is enabled for the VM cluster."""
        is_incident_logs_enabled: _Boolean | None = None
        """Indicates whether incident logs are enabled for the cloud VM cluster."""
    @_declaration
    class DbNode(_SchemaPropertyType):
        """A DbNode is a virtual machine that hosts Oracle database instances and provides access to shared storage
        servers within a VM Cluster.
        """
        db_server_id: _String
        """The unique identifier of the database server that's associated with the DB node."""
        backup_ip_id: _String | None = None
        """The Oracle Cloud ID (OCID) of the backup IP address that's associated with the DB node."""
        backup_vnic2_id: _String | None = None
        """The OCID of the second backup virtual network interface card (VNIC) for the DB node."""
        cpu_core_count: _Integer | None = None
        """The number of CPU cores enabled on the DB node."""
        db_node_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the DB node."""
        db_node_id: _String | None = None
        """The unique identifier of the DB node."""
        db_node_storage_size_in_g_bs: _Integer | None = None
        """The amount of local node storage, in gigabytes (GB), that's allocated on the DB node."""
        db_system_id: _String | None = None
        """The OCID of the DB system."""
        host_ip_id: _String | None = None
        """The OCID of the host IP address that's associated with the DB node."""
        hostname: _String | None = None
        """The host name for the DB node."""
        memory_size_in_g_bs: _Integer | None = None
        """The amount of memory, in gigabytes (GB), that allocated on the DB node."""
        ocid: _String | None = None
        """The OCID of the DB node."""
        status: _String | None = None
        """The current status of the DB node."""
        tags: _Sequence[CloudVmCluster.Tag | _Document] | _Intrinsic | None = None
        vnic2_id: _String | None = None
        """The OCID of the second VNIC."""
        vnic_id: _String | None = None
        """The OCID of the VNIC."""
    @_declaration
    class IamRole(_SchemaPropertyType):
        """An AWS Identity and Access Management (IAM) service role associated with the VM cluster."""
        aws_integration: _String | None = None
        """The AWS integration configuration settings for the AWS Identity and Access Management (IAM) service role.
        """
        iam_role_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) service role."""
        status: _String | None = None
        """The current status of the AWS Identity and Access Management (IAM) service role."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., :, /, =, +, @, -, and ".
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that's 1 to 256 characters in length. You can use any of
        the following characters: the set of Unicode letters, digits, whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    cloud_exadata_infrastructure_id: _String | None = None
    """The unique identifier of the Exadata infrastructure that this VM cluster belongs to."""
    cluster_name: _String | None = None
    """The name of the Grid Infrastructure (GI) cluster."""
    cpu_core_count: _Integer | None = None
    """The number of CPU cores enabled on the VM cluster."""
    data_collection_options: CloudVmCluster.DataCollectionOptions | _Document | None = None
    """The set of diagnostic collection options enabled for the VM cluster."""
    data_storage_size_in_t_bs: _Number | None = None
    """The size of the data disk group, in terabytes (TB), that's allocated for the VM cluster."""
    db_node_storage_size_in_g_bs: _Integer | None = None
    """The amount of local node storage, in gigabytes (GB), that's allocated for the VM cluster."""
    db_nodes: _Sequence[CloudVmCluster.DbNode | _Document] | _Intrinsic | None = None
    """The DB nodes that are implicitly created and managed as part of this VM Cluster."""
    db_servers: _Sequence[_String] | _Intrinsic | None = None
    """The list of database servers for the VM cluster."""
    display_name: _String | None = None
    """The user-friendly name for the VM cluster."""
    gi_version: _String | None = None
    """The software version of the Oracle Grid Infrastructure (GI) for the VM cluster."""
    hostname: _String | None = None
    """The host name for the VM cluster."""
    iam_roles: _Sequence[CloudVmCluster.IamRole | _Document] | _Intrinsic | None = None
    """The AWS Identity and Access Management (IAM) service roles associated with the VM cluster."""
    is_local_backup_enabled: _Boolean | None = None
    """Indicates whether database backups to local Exadata storage is enabled for the VM cluster."""
    is_sparse_diskgroup_enabled: _Boolean | None = None
    """Indicates whether the VM cluster is configured with a sparse disk group."""
    license_model: _Literal["BRING_YOUR_OWN_LICENSE", "LICENSE_INCLUDED"] | _String | None = None
    """The Oracle license model applied to the VM cluster."""
    memory_size_in_g_bs: _Integer | None = None
    """The amount of memory, in gigabytes (GB), that's allocated for the VM cluster."""
    odb_network_id: _String | None = None
    """The unique identifier of the ODB network for the VM cluster."""
    scan_listener_port_tcp: _Integer | None = None
    """Property description not available."""
    ssh_public_keys: _Sequence[_String] | _Intrinsic | None = None
    """The public key portion of one or more key pairs used for SSH access to the VM cluster."""
    system_version: _String | None = None
    """The operating system version of the image chosen for the VM cluster."""
    tags: _Sequence[CloudVmCluster.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the Vm Cluster."""
    time_zone: _String | None = None
    """The time zone of the VM cluster."""
    @property
    def cloud_vm_cluster_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the VM cluster."""
    @property
    def cloud_vm_cluster_id(self) -> _Intrinsic:
        """The unique identifier of the VM cluster."""
    @property
    def compute_model(self) -> _Intrinsic:
        """The OCI model compute model used when you create or clone an instance: ECPU or OCPU. An ECPU is an
        abstracted measure of compute resources. ECPUs are based on the number of cores elastically allocated from a
        pool of compute and storage servers. An OCPU is a legacy physical measure of compute resources. OCPUs are
        based on the physical core of a processor with hyper-threading enabled.
        """
    @property
    def disk_redundancy(self) -> _Intrinsic:
        """The type of redundancy configured for the VM cluster. NORMAL is 2-way redundancy. HIGH is 3-way
        redundancy.
        """
    @property
    def domain(self) -> _Intrinsic:
        """The domain of the VM cluster."""
    @property
    def listener_port(self) -> _Intrinsic:
        """The port number configured for the listener on the VM cluster."""
    @property
    def node_count(self) -> _Intrinsic:
        """The number of nodes in the VM cluster."""
    @property
    def oci_resource_anchor_name(self) -> _Intrinsic:
        """The name of the OCI resource anchor for the VM cluster."""
    @property
    def oci_url(self) -> _Intrinsic:
        """The HTTPS link to the VM cluster in OCI."""
    @property
    def ocid(self) -> _Intrinsic:
        """The OCID of the VM cluster."""
    @property
    def scan_dns_name(self) -> _Intrinsic:
        """The FQDN of the DNS record for the Single Client Access Name (SCAN) IP addresses that are associated with
        the VM cluster.
        """
    @property
    def scan_ip_ids(self) -> _Intrinsic:
        """The OCID of the SCAN IP addresses that are associated with the VM cluster."""
    @property
    def shape(self) -> _Intrinsic:
        """The hardware model name of the Exadata infrastructure that's running the VM cluster."""
    @property
    def storage_size_in_g_bs(self) -> _Intrinsic:
        """The amount of local node storage, in gigabytes (GB), that's allocated to the VM cluster."""
    @property
    def vip_ids(self) -> _Intrinsic:
        """The virtual IP (VIP) addresses that are associated with the VM cluster. Oracle's Cluster Ready Services
        (CRS) creates and maintains one VIP address for each node in the VM cluster to enable failover. If one node
        fails, the VIP is reassigned to another active node in the cluster.
        """

@_declaration
class OdbNetwork(_SchemaResource):
    """The AWS::ODB::OdbNetwork resource creates an ODB Network."""
    @_declaration
    class CrossRegionS3RestoreSourcesAccess(_SchemaPropertyType):
        """The configuration access for the cross-Region Amazon S3 database restore source for the ODB network."""
        ipv4_addresses: _Sequence[_String] | _Intrinsic | None = None
        """The IPv4 addresses allowed for cross-Region Amazon S3 restore access."""
        region: _String | None = None
        """The AWS-Region for cross-Region Amazon S3 restore access."""
        status: _Literal["ENABLED", "ENABLING", "DISABLED", "DISABLING"] | _String | None = None
        """The current status of the cross-Region Amazon S3 restore access configuration."""
    @_declaration
    class ManagedServices(_SchemaPropertyType):
        """The managed services configuration for the ODB network."""
        cross_region_s3_restore_sources_access: _Sequence[OdbNetwork.CrossRegionS3RestoreSourcesAccess | _Document] | _Intrinsic | None = None
        """The access configuration for the cross-Region Amazon S3 database restore source."""
        kms_access: OdbNetwork.ManagedServicesKmsAccess | _Document | None = None
        managed_s3_backup_access: OdbNetwork.ManagedServicesManagedS3BackupAccess | _Document | None = None
        managed_services_ipv4_cidrs: _Sequence[_String] | _Intrinsic | None = None
        """The IPv4 CIDR blocks for the managed services."""
        resource_gateway_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the resource gateway."""
        s3_access: OdbNetwork.ManagedServicesS3Access | _Document | None = None
        service_network_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the service network."""
        service_network_endpoint: OdbNetwork.ManagedServicesServiceNetworkEndpoint | _Document | None = None
        sts_access: OdbNetwork.ManagedServicesStsAccess | _Document | None = None
        zero_etl_access: OdbNetwork.ManagedServicesZeroEtlAccess | _Document | None = None
    @_declaration
    class ManagedServicesKmsAccess(_SchemaPropertyType):
        """The AWS Key Management Service (KMS) access configuration."""
        domain_name: _String | None = None
        """The domain name for the AWS KMS access."""
        ipv4_addresses: _Sequence[_String] | _Intrinsic | None = None
        """The IPv4 addresses for the AWS KMS access."""
        kms_policy_document: _String | None = None
        """The endpoint policy for the AWS KMS access."""
        status: _Literal["ENABLED", "ENABLING", "DISABLED", "DISABLING"] | _String | None = None
        """The status of the AWS KMS access."""
    @_declaration
    class ManagedServicesManagedS3BackupAccess(_SchemaPropertyType):
        """The managed Amazon S3 backup access configuration."""
        ipv4_addresses: _Sequence[_String] | _Intrinsic | None = None
        """The IPv4 addresses for the managed Amazon S3 backup access."""
        status: _Literal["ENABLED", "ENABLING", "DISABLED", "DISABLING"] | _String | None = None
        """The status of the managed Amazon S3 backup access."""
    @_declaration
    class ManagedServicesS3Access(_SchemaPropertyType):
        """The Amazon S3 access configuration."""
        domain_name: _String | None = None
        """The domain name for the Amazon S3 access."""
        ipv4_addresses: _Sequence[_String] | _Intrinsic | None = None
        """The IPv4 addresses for the Amazon S3 access."""
        s3_policy_document: _String | None = None
        """The endpoint policy for the Amazon S3 access."""
        status: _Literal["ENABLED", "ENABLING", "DISABLED", "DISABLING"] | _String | None = None
        """The status of the Amazon S3 access."""
    @_declaration
    class ManagedServicesServiceNetworkEndpoint(_SchemaPropertyType):
        """The service network endpoint configuration."""
        vpc_endpoint_id: _String | None = None
        """The identifier of the VPC endpoint."""
        vpc_endpoint_type: _Literal["SERVICENETWORK"] | _String | None = None
        """The type of the VPC endpoint."""
    @_declaration
    class ManagedServicesStsAccess(_SchemaPropertyType):
        """The AWS Security Token Service (STS) access configuration."""
        domain_name: _String | None = None
        """The domain name for the AWS STS access."""
        ipv4_addresses: _Sequence[_String] | _Intrinsic | None = None
        """The IPv4 addresses for the AWS STS access."""
        status: _Literal["ENABLED", "ENABLING", "DISABLED", "DISABLING"] | _String | None = None
        """The status of the AWS STS access."""
        sts_policy_document: _String | None = None
        """The endpoint policy for the AWS STS access."""
    @_declaration
    class ManagedServicesZeroEtlAccess(_SchemaPropertyType):
        """The Zero-ETL access configuration."""
        cidr: _String | None = None
        """The CIDR block for the Zero-ETL access."""
        status: _Literal["ENABLED", "ENABLING", "DISABLED", "DISABLING"] | _String | None = None
        """The status of the Zero-ETL access."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., :, /, =, +, @, -, and ".
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that's 1 to 256 characters in length. You can use any of
        the following characters: the set of Unicode letters, digits, whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    availability_zone: _String | None = None
    """The AWS Availability Zone (AZ) where the ODB network is located."""
    availability_zone_id: _String | None = None
    """The AZ ID of the AZ where the ODB network is located."""
    backup_subnet_cidr: _String | None = None
    """The CIDR range of the backup subnet in the ODB network."""
    client_subnet_cidr: _String | None = None
    """The CIDR range of the client subnet in the ODB network."""
    cross_region_s3_restore_sources: _Sequence[_String] | _Intrinsic | None = None
    """The cross-Region Amazon S3 restore sources for the ODB network."""
    custom_domain_name: _String | None = None
    """The domain name to use for the resources in the ODB network."""
    default_dns_prefix: _String | None = None
    """The DNS prefix to the default DNS domain name. The default DNS domain name is oraclevcn.com."""
    delete_associated_resources: _Boolean | None = None
    """Specifies whether to delete associated OCI networking resources along with the ODB network."""
    display_name: _String | None = None
    """The user-friendly name of the ODB network."""
    kms_access: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """The AWS Key Management Service (KMS) access configuration for the ODB network."""
    kms_policy_document: _String | None = None
    """The AWS Key Management Service (KMS) policy document that defines permissions for key usage within the ODB
    network.
    """
    s3_access: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """Specifies the configuration for Amazon S3 access from the ODB network."""
    s3_policy_document: _String | None = None
    """Specifies the endpoint policy for Amazon S3 access from the ODB network."""
    sts_access: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """The AWS Security Token Service (STS) access configuration for the ODB network."""
    sts_policy_document: _String | None = None
    """The AWS Security Token Service (STS) policy document that defines permissions for token service usage within
    the ODB network.
    """
    tags: _Sequence[OdbNetwork.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the Odb Network."""
    zero_etl_access: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """Specifies the configuration for Zero-ETL access from the ODB network."""
    @property
    def ec2_placement_group_ids(self) -> _Intrinsic:
        """The list of EC2 placement group IDs associated with your ODB network."""
    @property
    def managed_services(self) -> _Intrinsic:
        """The managed services configuration for the ODB network."""
    @property
    def oci_network_anchor_id(self) -> _Intrinsic:
        """The unique identifier of the OCI network anchor for the ODB network."""
    @property
    def oci_resource_anchor_name(self) -> _Intrinsic:
        """The name of the OCI resource anchor that's associated with the ODB network."""
    @property
    def oci_vcn_url(self) -> _Intrinsic:
        """The URL for the VCN that's associated with the ODB network."""
    @property
    def odb_network_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the ODB network."""
    @property
    def odb_network_id(self) -> _Intrinsic:
        """The unique identifier of the ODB network."""

@_declaration
class OdbPeeringConnection(_SchemaResource):
    """Resource Type definition for AWS::ODB::OdbPeeringConnection."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't
        be prefixed with aws:. You can use any of the following characters: Unicode letters, digits, whitespace, _,
        ., :, /, =, +, @, -, and ".
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that's 1 to 256 characters in length. You can use any of
        the following characters: Unicode letters, digits, whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    additional_peer_network_cidrs: _Sequence[_String] | _Intrinsic | None = None
    """The additional CIDR blocks for the ODB peering connection."""
    display_name: _String | None = None
    """The name of the ODB peering connection."""
    odb_network_id: _String | None = None
    """The unique identifier of the ODB network."""
    peer_network_id: _String | None = None
    """The unique identifier of the peer network."""
    peer_network_route_table_ids: _Sequence[_String] | _Intrinsic | None = None
    """The unique identifier of the VPC route table for which a route to the ODB network is automatically created
    during peering connection establishment.
    """
    tags: _Sequence[OdbPeeringConnection.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the Odb peering connection."""
    @property
    def odb_network_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the ODB network."""
    @property
    def odb_peering_connection_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the ODB peering connection."""
    @property
    def odb_peering_connection_id(self) -> _Intrinsic:
        """The unique identifier of the ODB peering connection."""
    @property
    def peer_network_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the peer network."""
    @property
    def peer_network_cidrs(self) -> _Intrinsic:
        """The CIDR blocks for the ODB peering connection."""
