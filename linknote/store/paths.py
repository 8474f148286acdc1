"""Where linknote keeps what is yours: one folder with LINKNOTE_HOME, else the platform's own."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

UNDER_WAY = Path(".added", "under-way")
"""Beside the packs while one of them is added, exchanged or removed; afterwards it is gone."""


class Home(NamedTuple):
    """The places of one user. None of them need exist yet."""

    config: Path
    packs: Path
    rules: Path
    drafts: Path


def home(env: Mapping[str, str] = os.environ) -> Home:
    """The user's places: below LINKNOTE_HOME when it is set, else as platformdirs says."""
    if folder := env.get("LINKNOTE_HOME"):
        root = Path(folder).expanduser()
        return Home(
            config=root / "config.yaml",
            packs=root / "packs",
            rules=root / "rules.yaml",
            drafts=root / "drafts",
        )
    from platformdirs import PlatformDirs

    places = PlatformDirs("linknote", appauthor=False, roaming=True)
    return Home(
        config=places.user_config_path / "config.yaml",
        packs=places.user_data_path / "packs",
        rules=places.user_config_path / "rules.yaml",
        drafts=places.user_state_path / "drafts",
    )


def builtin_packs() -> Path:
    """The folder of built-in packs: inside the package in a wheel, beside it in a checkout."""
    package = Path(__file__).parent.parent
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent / "templates"
