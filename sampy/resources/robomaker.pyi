"""AWS::RoboMaker. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Fleet(_SchemaResource):
    """AWS::RoboMaker::Fleet resource creates an AWS RoboMaker fleet. Fleets contain robots and can receive
    deployments.
    """
    TYPE: _ClassVar[str]
    name: _String | None = None
    """The name of the fleet."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class Robot(_SchemaResource):
    """AWS::RoboMaker::Robot resource creates an AWS RoboMaker Robot."""
    TYPE: _ClassVar[str]
    architecture: _Literal["X86_64", "ARM64", "ARMHF"] | _String
    """The target architecture of the robot."""
    greengrass_group_id: _String
    """The Greengrass group id."""
    fleet: _String | None = None
    """The Amazon Resource Name (ARN) of the fleet."""
    name: _String | None = None
    """The name for the robot."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class RobotApplication(_SchemaResource):
    """This schema is for testing purpose only."""
    @_declaration
    class RobotSoftwareSuite(_SchemaPropertyType):
        """The robot software suite used by the robot application."""
        name: _Literal["ROS", "ROS2", "General"] | _String
        """The name of robot software suite."""
        version: _Literal["Kinetic", "Melodic", "Dashing"] | _String | None = None
        """The version of robot software suite."""
    @_declaration
    class SourceConfig(_SchemaPropertyType):
        architecture: _Literal["X86_64", "ARM64", "ARMHF"] | _String
        """The architecture of robot application."""
        s3_bucket: _String
        """The Arn of the S3Bucket that stores the robot application source."""
        s3_key: _String
        """The s3 key of robot application source."""
    TYPE: _ClassVar[str]
    robot_software_suite: RobotApplication.RobotSoftwareSuite | _Document
    current_revision_id: _String | None = None
    """The revision ID of robot application."""
    environment: _String | None = None
    """The URI of the Docker image for the robot application."""
    name: _String | None = None
    """The name of the robot application."""
    sources: _Sequence[RobotApplication.SourceConfig | _Document] | _Intrinsic | None = None
    """The sources of the robot application."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class RobotApplicationVersion(_SchemaResource):
    """AWS::RoboMaker::RobotApplicationVersion resource creates an AWS RoboMaker RobotApplicationVersion. This helps
    you control which code your robot uses.
    """
    TYPE: _ClassVar[str]
    application: _String
    current_revision_id: _String | None = None
    """The revision ID of robot application."""
    @property
    def application_version(self) -> _Intrinsic: ...
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class SimulationApplication(_SchemaResource):
    """This schema is for testing purpose only."""
    @_declaration
    class RenderingEngine(_SchemaPropertyType):
        """Information about a rendering engine."""
        name: _Literal["OGRE"] | _String
        """The name of the rendering engine."""
        version: _String
        """The version of the rendering engine."""
    @_declaration
    class RobotSoftwareSuite(_SchemaPropertyType):
        """Information about a robot software suite."""
        name: _Literal["ROS", "ROS2", "General"] | _String
        """The name of the robot software suite."""
        version: _Literal["Kinetic", "Melodic", "Dashing", "Foxy"] | _String | None = None
        """The version of the robot software suite."""
    @_declaration
    class SimulationSoftwareSuite(_SchemaPropertyType):
        """Information about a simulation software suite."""
        name: _Literal["Gazebo", "RosbagPlay", "SimulationRuntime"] | _String
        """The name of the simulation software suite."""
        version: _Literal["7", "9", "11", "Kinetic", "Melodic", "Dashing", "Foxy"] | _String | None = None
        """The version of the simulation software suite."""
    @_declaration
    class SourceConfig(_SchemaPropertyType):
        """Information about a source configuration."""
        architecture: _Literal["X86_64", "ARM64", "ARMHF"] | _String
        """The target processor architecture for the application."""
        s3_bucket: _String
        """The Amazon S3 bucket name."""
        s3_key: _String
        """The s3 object key."""
    TYPE: _ClassVar[str]
    robot_software_suite: SimulationApplication.RobotSoftwareSuite | _Document
    """The robot software suite used by the simulation application."""
    simulation_software_suite: SimulationApplication.SimulationSoftwareSuite | _Document
    """The simulation software suite used by the simulation application."""
    current_revision_id: _String | None = None
    """The current revision id."""
    environment: _String | None = None
    """The URI of the Docker image for the robot application."""
    name: _String | None = None
    """The name of the simulation application."""
    rendering_engine: SimulationApplication.RenderingEngine | _Document | None = None
    """The rendering engine for the simulation application."""
    sources: _Sequence[SimulationApplication.SourceConfig | _Document] | _Intrinsic | None = None
    """The sources of the simulation application."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class SimulationApplicationVersion(_SchemaResource):
    """AWS::RoboMaker::SimulationApplicationVersion resource creates an AWS RoboMaker SimulationApplicationVersion.
    This helps you control which code your simulation uses.
    """
    TYPE: _ClassVar[str]
    application: _String
    current_revision_id: _String | None = None
    """The revision ID of robot application."""
    @property
    def application_version(self) -> _Intrinsic: ...
    @property
    def arn(self) -> _Intrinsic: ...
