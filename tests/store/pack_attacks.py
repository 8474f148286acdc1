"""Everything a hostile or clumsy author of packs can hand to `linknote pack add`: one table.

Each attack makes its source in a folder of its own and names what is to be added; `said` is the one
line that must come of it, with SOURCE for the path or the address that was given.
"""

from __future__ import annotations

from address_attacks import ADDRESSES
from folder_attacks import FOLDERS, MANIFESTS
from zip_attacks import ARCHIVES

ATTACKS = [*ARCHIVES, *FOLDERS, *MANIFESTS, *ADDRESSES]
