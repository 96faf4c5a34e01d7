"""Lays out Apple's C headers and libc++'s, which ziglang's wheel brings, as an SDK has them."""

import sys
from pathlib import Path
from zipfile import ZipFile

FOLDERS = {
    "ziglang/lib/libc/include/any-darwin-any/": "usr/include",
    "ziglang/lib/libcxx/include/": "usr/include/c++/v1",
}
# Zig sets by options what a libc++ elsewhere reads from this file.
REMOVED = b"/* zig patch: instead of including __config_site, zig adds -D flags when compiling */"
RESTORED = b"#include <__config_site>"


def lay_out(wheel: ZipFile, sdk: Path) -> None:
    for name in wheel.namelist():
        for prefix, folder in FOLDERS.items():
            if name.startswith(prefix) and not name.endswith("/"):
                target = sdk / folder / name.removeprefix(prefix)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(wheel.read(name).replace(REMOVED, RESTORED))


with ZipFile(sys.argv[1]) as opened:
    lay_out(opened, Path(sys.argv[2]))
