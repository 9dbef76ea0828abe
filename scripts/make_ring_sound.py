#!/usr/bin/env python3
"""Write the ring of a mainland telephone (450 Hz, one second, soft edges) as resources/sounds/ring.wav."""
import math
import pathlib
import struct
import wave

RATE = 16000
SECONDS = 1.0
EDGE = 0.02  # fade in and out, so that loudspeakers do not click

frames = bytearray()
for n in range(int(RATE * SECONDS)):
    t = n / RATE
    edge = min(1.0, t / EDGE, (SECONDS - t) / EDGE)
    frames += struct.pack("<h", int(9000 * edge * math.sin(2 * math.pi * 450 * t)))
path = pathlib.Path(__file__).resolve().parent.parent / "resources" / "sounds" / "ring.wav"
path.parent.mkdir(exist_ok=True)
with wave.open(str(path), "wb") as out:
    out.setnchannels(1)
    out.setsampwidth(2)
    out.setframerate(RATE)
    out.writeframes(bytes(frames))
print(path.name, len(frames), "bytes")
