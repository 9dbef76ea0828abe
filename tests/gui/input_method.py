#!/usr/bin/env python3
"""A clerk types Chinese: fcitx5 pinyin, driven by real key events. While it composes, every key is the input method's: no
shortcut fires and no bare key does anything. What it commits stands in the saved record.

  input_method.py FRONTDESK FRONTDESKCTL
"""

import os
import subprocess
import sys
from pathlib import Path

import desk_session
from desk_session import expect, until

PROFILE = """[Groups/0]
Name=Default
Default Layout=us
DefaultIM=pinyin

[Groups/0/Items/0]
Name=pinyin
Layout=

[GroupOrder]
0=Default
"""
# What wants the network, another display, or a desktop's tray.
WITHOUT = "cloudpinyin,ibusfrontend,kimpanel,notificationitem,notifications,virtualkeyboard,wayland,waylandim,xim"


class InputMethod:
    """fcitx5 with pinyin and nothing else, in the test's own session."""

    def __init__(self):
        from gi.repository import Gio, GLib  # with pyatspi

        self.glib = GLib
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        home = Path(os.environ["DESK_SESSION_HOME"])
        (home / "config" / "fcitx5").mkdir()
        (home / "config" / "fcitx5" / "profile").write_text(PROFILE, encoding="utf-8")
        with open(home / "fcitx5.out", "wb") as output:
            self.process = subprocess.Popen(["fcitx5", "--disable", WITHOUT], stdout=output, stderr=output)
        until(lambda: self.ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner", "org.fcitx.Fcitx5"),
              "fcitx5 in the session")

    def ask(self, service, path, interface, method, *words):
        """A call that starts nothing: the session would start an input method of its own."""
        from gi.repository import Gio

        arguments = self.glib.Variant("(" + "s" * len(words) + ")", words)
        try:
            return self.bus.call_sync(service, path, interface, method, arguments, None, Gio.DBusCallFlags.NO_AUTO_START, 2000,
                                      None).unpack()[0]
        except self.glib.Error:
            return None

    def serves_a_field(self):
        return self.ask("org.fcitx.Fcitx5", "/controller", "org.fcitx.Fcitx.Controller1", "CurrentInputMethod") == "pinyin"

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def xdotool(*words):
    done = subprocess.run(["xdotool", *words], capture_output=True, text=True, check=False, timeout=desk_session.ONE_STEP)
    return done.stdout.split() if done.returncode == 0 else []


def keys(*names):
    xdotool("key", "--delay", "40", *names)


def composing():
    """The input method shows its candidates."""
    return bool(xdotool("search", "--onlyvisible", "--name", "Fcitx5 Input Window"))


def compose(letters):
    keys(*letters)
    until(composing, f"the candidates for {letters}")


def nothing_happened(desk, what):
    """Nothing of what the pressed keys do at this desk."""
    expect(composing(), f"{what}: the composing goes on")
    expect(not desk.is_checked("check box", "Repair"), f"{what}: no matter was chosen")
    expect(desk.look("check box", "Agreed to wait") is None, f"{what}: the call was not put on hold")
    expect(desk.look("text", "Number to call back") is None, f"{what}: no callback was promised")
    expect(desk.look("push button", "Hang up") is not None, f"{what}: the call goes on")
    expect(desk.calls() == [], f"{what}: nothing was saved")


def type_chinese(desk, pinyin):
    window = until(lambda: xdotool("search", "--onlyvisible", "--name", f"^{desk.WINDOW}$"), "the window on the display")[0]
    xdotool("windowfocus", "--sync", window)
    keys("F2")
    desk.press("push button", "Answer") # by name: a second F2 that comes too soon is a bounce of the key
    desk.find("push button", "Hang up")
    name = desk.find("text", "Name")
    until(lambda: desk.is_focused(name), "the focus in the caller's name")
    until(pinyin.serves_a_field, "the input method to serve the field")

    # Shortcuts and function keys, while the candidates stand.
    compose("wangfang")
    for key in ("alt+4", "F3", "F6", "F2", "ctrl+r"):
        keys(key)
        nothing_happened(desk, key)
        expect(desk.text(name) == "", f"{key} left something in the field: {desk.text(name)}")

    # Escape drops the letters and does not save the call to complete it later.
    keys("Escape")
    until(lambda: not composing(), "Escape to end the composing")
    expect(desk.text(name) == "" and desk.calls() == [], "Escape belonged to the input method")
    expect(desk.look("push button", "Hang up") is not None, "the call goes on after Escape")

    # Enter takes the letters as they are, and does nothing else.
    compose("wf")
    keys("Return")
    until(lambda: not composing() and desk.text(name) == "wf", "Enter to commit the letters")
    expect(desk.is_focused(name), "Enter left the focus where it was")
    keys("BackSpace", "BackSpace")
    until(lambda: desk.text(name) == "", "an empty field")

    # Space commits the first candidate.
    compose("wangfang")
    keys("space")
    until(lambda: not composing() and desk.text(name), "Space to commit")
    committed = desk.text(name)
    expect(committed.startswith("王"), f"a name was committed: {committed}")

    # When nothing is composed, the same keys are the desk's.
    keys("alt+4")
    until(lambda: desk.is_checked("check box", "Repair"), "Alt+4 to choose the matter")
    points = desk.find("text", "Key points")
    until(lambda: keys("Tab") or desk.is_focused(points), "the focus in the key points")
    compose("loushui")
    keys("space")
    until(lambda: desk.text(points), "the key points")
    expect(desk.text(points) == "漏水", f"the key points are {desk.text(points)}")

    keys("F2")
    until(lambda: desk.look("push button", "Hang up") is None, "the end of the call")
    keys("ctrl+Return")
    call = until(desk.calls, "the saved call")[0]
    expect(call["caller_name"] == committed, f"the saved name is {call['caller_name']}")
    expect(call["key_points"] == "漏水" and call["category"] == "repair", f"saved: {call}")
    expect(call["holds"] == [] and not call["to_complete"], f"keys of the input method changed the record: {call}")


def main():
    pinyin = InputMethod()
    try:
        desk = desk_session.Desk()
        try:
            desk.first_start()
            type_chinese(desk, pinyin)
        finally:
            desk.close()
    finally:
        pinyin.close()


if __name__ == "__main__":
    if desk_session.is_inside():
        sys.exit(desk_session.report(main))
    sys.exit(desk_session.run(__file__, programs=("fcitx5", "xdotool"), environment={"QT_IM_MODULE": "fcitx", "XMODIFIERS": "@im=fcitx"}))
