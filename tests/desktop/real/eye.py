# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Tells which lamp a picture of a panel shows, by its colour and its shape."""

from typing import NamedTuple

# The colours of app/desktop/lighticon.cpp, and how much each shape covers of the upper half of the
# box around it: the badge, which is white, takes its place from the lower one.
FILLS = {
    "green": ((0x2F, 0xB8, 0x5A), 0.60, 0.92),  # disc
    "amber": ((0xFF, 0xB0, 0x1F), 0.10, 0.45),  # triangle
    "red": ((0xFA, 0x4B, 0x52), 0.95, 1.00),  # square
    "grey": ((0xA3, 0xAB, 0xB3), 0.10, 0.50),  # ring
}
FARTHEST = 10  # of a colour's parts from what it should be
FEWEST = 20  # pixels of the colour: the ring at 16 px has some 40


class Picture(NamedTuple):
    width: int
    height: int
    pixels: bytes  # three a pixel, row by row


class Lamp(NamedTuple):
    light: str  # "green", ...; "nothing"; "green in a wrong shape" and more
    side: int = 0  # of the box around the colour, in pixels
    middle: tuple = (0, 0)


def read_ppm(data):
    """The picture in a binary PPM file of 8 bits a part."""
    kind, width, height, most = data.split(maxsplit=4)[:4]
    assert kind == b"P6" and most == b"255", data[:20]
    size = int(width) * int(height) * 3
    return Picture(int(width), int(height), data[-size:])


def lamp_in(picture, left, top, right, bottom):
    """What the lamp in that part of the picture is."""
    found = {light: [] for light in FILLS}
    for y in range(top, min(bottom, picture.height)):
        for x in range(left, min(right, picture.width)):
            at = (y * picture.width + x) * 3
            pixel = picture.pixels[at:at + 3]
            for light, (color, _, _) in FILLS.items():
                if all(abs(pixel[part] - color[part]) <= FARTHEST for part in range(3)):
                    found[light].append((x, y))
    for light, (_, least, most) in FILLS.items():
        spots = found[light]
        if len(spots) < FEWEST:
            continue
        columns, rows = [x for x, _ in spots], [y for _, y in spots]
        width, height = max(columns) - min(columns) + 1, max(rows) - min(rows) + 1
        half = height // 2
        fill = sum(y < min(rows) + half for y in rows) / (width * half)
        name = light if least < fill <= most else f"{light} in a wrong shape ({fill:.2f})"
        return Lamp(name, max(width, height),
                    (min(columns) + width // 2, min(rows) + height // 2))
    return Lamp("nothing")
