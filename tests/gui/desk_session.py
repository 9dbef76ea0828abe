"""A console on a display of its own: what the tests with a client outside of the program share.

A test calls run(script) and is started again inside: under Xvfb, in a D-Bus session of its own, with a home of its own and
the system's Python (which has pyatspi). Everything ends with it, whatever happens. Nothing here sleeps and hopes: what is
waited for is a condition, looked at again and again until its time is up.
"""

import json
import os
import random
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SYSTEM_PYTHON = "/usr/bin/python3"
WHOLE_TEST = 150  # seconds; ctest gives it a little more
ONE_STEP = 20
LOOK_EVERY = 0.05
AGAIN = 1.5  # after which a key is pressed once more
SCREEN = "1366x768x24"
DISPLAY_TRIES = 5


class Failed(Exception):
    """What was expected did not come."""


# Outside: the display, the session, the end of both ---------------------------------------------------------------


def missing(programs, modules=()):
    """The first thing that is not installed here, or nothing."""
    for program in ("Xvfb", "dbus-run-session", *programs):
        if shutil.which(program) is None:
            return program
    if not Path("/usr/libexec/at-spi2-registryd").exists():
        return "at-spi2-core"
    for module in ("pyatspi", *modules):
        if subprocess.run([SYSTEM_PYTHON, "-c", f"import {module}"], capture_output=True, check=False).returncode != 0:
            return module
    return None


def end(process):
    """Ends a process with everything that it started."""
    for how in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, how)
            process.wait(timeout=5)
        except ProcessLookupError:
            break
        except subprocess.TimeoutExpired:
            continue
    process.wait()


def start_display():
    """@return the Xvfb and the name of its display

    The number is drawn: displays that come and go on one machine would else take the first one from each other. Without
    -noreset the server starts anew whenever its last client goes, and turns away who comes meanwhile."""
    for _ in range(DISPLAY_TRIES):
        name = f":{random.randrange(200, 30000)}"
        reading, writing = os.pipe()
        xvfb = subprocess.Popen(["Xvfb", name, "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"],
                                pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            ready, _, _ = select.select([pipe], [], [], ONE_STEP)
            number = pipe.readline().strip() if ready else ""
        if ":" + number == name:
            return xvfb, name
        end(xvfb)
    raise Failed("Xvfb gave no display")


def run(script, programs=(), modules=(), environment=None):
    """The whole of a test's outside. @return its exit code"""
    if len(sys.argv) != 3:
        print(f"usage: {Path(script).name} frontdesk frontdeskctl", file=sys.stderr)
        return 2
    lacking = missing(programs, modules)
    if lacking:
        print(f"SKIPPED: {lacking} is not installed (scripts/setup brings it)")
        return 0
    with tempfile.TemporaryDirectory(prefix="frontdesk-gui-") as home:
        for name in ("config", "data", "cache", "runtime"):
            os.mkdir(Path(home) / name, 0o700)
        inside = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "XDG_", "WAYLAND_", "DBUS_"))}
        inside |= {"HOME": home, "XDG_CONFIG_HOME": f"{home}/config", "XDG_DATA_HOME": f"{home}/data", "XDG_CACHE_HOME": f"{home}/cache",
                   "XDG_RUNTIME_DIR": f"{home}/runtime", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "xcb",
                   "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "DESK_SESSION_HOME": home}
        if "ASAN_OPTIONS" in inside:
            # The X libraries copy strings by their length out of buffers without an end: theirs, and harmless.
            inside["ASAN_OPTIONS"] += ":strict_string_checks=0"
        inside |= environment or {}
        xvfb, inside["DISPLAY"] = start_display()
        try:
            test = subprocess.Popen(["dbus-run-session", "--", SYSTEM_PYTHON, script, *sys.argv[1:]], env=inside, start_new_session=True)
            try:
                return test.wait(timeout=WHOLE_TEST)
            except subprocess.TimeoutExpired:
                print(f"not done after {WHOLE_TEST} s", file=sys.stderr)
                return 1
            finally:
                end(test)
        finally:
            end(xvfb)


def is_inside():
    return "DESK_SESSION_HOME" in os.environ


def report(test):
    """Runs the test inside and says what failed. @return the exit code"""
    try:
        test()
    except Failed as problem:
        print(f"FAILED: {problem}", file=sys.stderr)
        return 1
    print("passed")
    return 0


# Inside: conditions, and the console as a client of accessibility sees it ----------------------------------------------


def until(condition, what, seconds=ONE_STEP):
    """What the condition gives as soon as that is something. `what` it was, or a function that says it."""
    end_of_waiting = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end_of_waiting:
            raise Failed(f"waited {seconds} s in vain: {what() if callable(what) else what}")
        time.sleep(LOOK_EVERY)


def expect(condition, what):
    if not condition:
        raise Failed(what)


class Desk:
    """A console with a folder of its own, found and worked by accessible names."""

    WINDOW = "Three Rings"
    UNIT = "锦绣花园"
    ADMINISTRATOR = "李雷"
    PIN = "4821"

    def __init__(self):
        import pyatspi  # the system's, and only inside

        self.at = pyatspi
        home = Path(os.environ["DESK_SESSION_HOME"])
        self.folder = home / "desk"
        program, self.ctl = sys.argv[1:3]
        self.output = home / "frontdesk.out"
        with open(self.output, "wb") as output:
            self.process = subprocess.Popen([program, "--data", str(self.folder), "--lang", "en"], stdout=output, stderr=output)
        self.application = until(self._find_application, "the console in the accessibility bus")

    def _find_application(self):
        expect(self.process.poll() is None, f"the console ended with {self.process.poll()}: {self.said()}")
        for child in self.children(self.at.Registry.getDesktop(0)):
            if child.name == "frontdesk" and child.get_process_id() == self.process.pid:
                return child
        return None

    def said(self):
        """The end of what the console wrote itself."""
        return self.output.read_text(encoding="utf-8", errors="replace")[-2000:]

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    # Looking

    @staticmethod
    def children(node):
        """What is gone between two looks is no child."""
        try:
            found = [node.getChildAtIndex(at) for at in range(node.childCount)]
        except Exception:  # whatever the bus raises for an object that just went
            return []
        return [child for child in found if child is not None]

    def has(self, node, state):
        try:
            return node.getState().contains(state)
        except Exception:
            return False

    def shown(self, node=None):
        """Everything that shows, from a node down."""
        for child in self.children(node or self.application):
            if self.has(child, self.at.STATE_SHOWING):
                yield child
                yield from self.shown(child)

    def look(self, role, name):
        """The control that shows under this name."""
        return next((node for node in self.shown() if self.described(node) == (role, name)), None)

    def find(self, role, name, seconds=ONE_STEP):
        return until(lambda: self.look(role, name), lambda: f"{role} \"{name}\"; there are {self.what_is_there()}", seconds)

    @staticmethod
    def described(node):
        """Role and name; both empty for what went since it was looked at."""
        try:
            return node.getRoleName(), node.name.strip()
        except Exception:  # whatever the bus raises for an object that just went
            return "", ""

    def what_is_there(self):
        there = {self.described(node) for node in self.shown()}
        return ", ".join(f"{role} \"{name}\"" for role, name in sorted(there) if name)

    def is_checked(self, role, name):
        return self.has(self.find(role, name), self.at.STATE_CHECKED)

    def is_focused(self, node):
        return self.has(node, self.at.STATE_FOCUSED)

    def text(self, node):
        return node.queryText().getText(0, -1)

    # Doing

    def press(self, role, name):
        """Does what Space or a click would do. Waits until the control takes it."""
        node = self.find(role, name)
        until(lambda: self.has(node, self.at.STATE_ENABLED), f"\"{name}\" to be enabled")
        action = node.queryAction()
        names = [action.getName(at).lower() for at in range(action.nActions)]
        wanted = next((at for at, known in enumerate(names) if known in ("press", "toggle", "click")), None)
        expect(wanted is not None, f"\"{name}\" can be pressed: it offers {names}")
        action.doAction(wanted)

    def answer(self):
        """Takes up the ringing call. A press that comes too soon after the ring began is a bounce: it is repeated."""
        self.find("push button", "Answer")
        self.press("push button", "Answer")
        pressed = time.monotonic()

        def talking():
            nonlocal pressed
            if self.look("push button", "Hang up"):
                return True
            if time.monotonic() - pressed > AGAIN and self.look("push button", "Answer"):
                self.press("push button", "Answer")
                pressed = time.monotonic()
            return False

        until(talking, lambda: f"the call to be answered; there are {self.what_is_there()}")

    def write(self, name, words):
        node = self.find("text", name)
        node.queryEditableText().setTextContents(words)
        until(lambda: self.text(node) == words, f"\"{words}\" in the field \"{name}\"")

    def write_secret(self, name, words):
        """Into a field that never says what is in it."""
        self.find("password text", name).queryEditableText().setTextContents(words)

    def nameless(self):
        """Controls that show, take the focus, and have no name to be found or read out by."""
        found = []
        for node in self.shown():
            role, name = self.described(node)
            if role and not name and self.has(node, self.at.STATE_FOCUSABLE):
                found.append(role + " in " + " / ".join(self._names_above(node)))
        return found

    def _names_above(self, node):
        names = []
        while node is not None and self.described(node)[0] not in ("", "application"):
            role, name = self.described(node)
            names.insert(0, name or role)
            node = node.parent
        return names

    # The usual course

    def first_start(self):
        """Answers the first questions, until the window is there."""
        self.write("Name of the unit", self.UNIT)
        self.write("Name of the administrator", self.ADMINISTRATOR)
        for field in ("New PIN", "New PIN once more"):
            self.write_secret(field, self.PIN)
        self.press("push button", "Start")
        self.find("push button", "It rings")

    def calls(self):
        """The saved calls, newest first, as frontdeskctl gives them beside the running console."""
        listed = subprocess.run([self.ctl, "call", "list", "--json", "--data", str(self.folder)], capture_output=True, check=False,
                                timeout=ONE_STEP)
        expect(listed.returncode == 0, "frontdeskctl call list: " + listed.stderr.decode())
        return json.loads(listed.stdout)
