#!/usr/bin/env python3
"""A person who does not see the screen takes a call: everything is found and worked by its accessible name alone.

  accessible_client.py FRONTDESK FRONTDESKCTL
"""

import sys

import desk_session
from desk_session import expect, until

CALLER = "欧阳女士"
PHONE = "15412345678"
PLACE = "3-1203"
WORDS = "厨房漏水，请尽快派人来看"
ASKED = "今天之内来看"


def everything_has_a_name(desk, when):
    nameless = desk.nameless()
    expect(not nameless, f"{when}: without a name: " + "; ".join(nameless))


def take_a_call(desk):
    desk.find("push button", "Start")
    everything_has_a_name(desk, "at the first start")
    desk.first_start()
    everything_has_a_name(desk, "waiting for a call")
    expect(desk.look("frame", desk.WINDOW) is not None, "the window has a name")

    desk.press("push button", "It rings")
    desk.find("push button", "Answer")
    everything_has_a_name(desk, "while it rings")
    desk.press("push button", "Answer")
    desk.find("push button", "Hold")
    everything_has_a_name(desk, "while talking")

    desk.write("Name", CALLER)
    desk.press("check box", "Ms")
    desk.write("Phone", PHONE)
    desk.write("Room / unit", PLACE)
    desk.press("check box", "Repair")
    desk.write("Key points", WORDS)
    desk.write("What is asked of us", ASKED)
    until(lambda: desk.is_checked("check box", "Repair"), "the matter to be chosen")
    everything_has_a_name(desk, "with the form filled in")

    desk.press("push button", "Hold")
    desk.find("check box", "Agreed to wait")
    everything_has_a_name(desk, "on hold")
    desk.press("check box", "Agreed to wait")
    desk.press("push button", "Back to the caller")
    desk.press("push button", "Read back")
    desk.press("push button", "Call back")
    desk.find("text", "Number to call back")
    everything_has_a_name(desk, "with a callback promised")
    desk.press("push button", "Hang up")
    desk.find("push button", "Save")
    everything_has_a_name(desk, "after the call")
    desk.press("push button", "Save")

    call = until(desk.calls, "the saved call")[0]
    for field, wanted in (("caller_name", CALLER), ("title", "ms"), ("phone", PHONE), ("place", PLACE), ("category", "repair"),
                          ("key_points", WORDS), ("requested_items", ASKED), ("outcome", "answered"), ("recap_confirmed", True)):
        expect(call[field] == wanted, f"saved {field} is {call[field]!r}, not {wanted!r}")
    expect(len(call["holds"]) == 1 and call["holds"][0]["consent"], f"the hold was saved as {call['holds']}")
    desk.find("push button", "It rings")
    everything_has_a_name(desk, "after the save")


def main():
    desk = desk_session.Desk()
    try:
        take_a_call(desk)
    finally:
        desk.close()


if __name__ == "__main__":
    sys.exit(desk_session.report(main) if desk_session.is_inside() else desk_session.run(__file__))
