"""unpack.py WHEEL FOLDER PREFIX=TARGET…: the wheel's files whose names begin with PREFIX, in TARGET below FOLDER."""

import sys
from pathlib import Path
from zipfile import ZipFile

# Zig sets by options what a libc++ elsewhere reads from this file.
REMOVED = b"/* zig patch: instead of including __config_site, zig adds -D flags when compiling */"
RESTORED = b"#include <__config_site>"


def unpack(wheel: ZipFile, folder: Path, targets: dict[str, str]) -> None:
    for name in wheel.namelist():
        for prefix, target in targets.items():
            if name.startswith(prefix) and not name.endswith("/"):
                path = folder / target / name.removeprefix(prefix)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(wheel.read(name).replace(REMOVED, RESTORED))


with ZipFile(sys.argv[1]) as opened:
    unpack(opened, Path(sys.argv[2]), dict(pair.split("=", 1) for pair in sys.argv[3:]))
