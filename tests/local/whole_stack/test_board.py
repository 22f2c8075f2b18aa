"""What happens is told to whoever looks on, from where they were."""

from __future__ import annotations

import asyncio
import threading

from sampy.local.answers import Answer
from sampy.local.lambda_api.serving import Called
from sampy.local.whole_stack.board import Board, Happened


async def followed(board: Board, number: int = 0) -> list[Happened]:
    return [each async for each in board.follow(number)]


def test_what_was_before_and_what_comes_is_told_in_its_order() -> None:
    async def look() -> list[Happened]:
        board = Board()
        board.add("log", text="one")
        looking = asyncio.create_task(followed(board))
        await asyncio.sleep(0)
        thread = threading.Thread(target=board.add, args=("log",), kwargs={"text": "two"})
        thread.start()
        await asyncio.to_thread(thread.join)
        board.close()
        return await looking

    found = asyncio.run(look())
    assert [each.about for each in found] == [{"text": "one"}, {"text": "two"}]
    assert found[0].number < found[1].number


def test_who_comes_back_gets_what_was_missed() -> None:
    async def look() -> list[object]:
        board = Board()
        for text in ("one", "two", "three"):
            board.add("log", text=text)
        looking = asyncio.create_task(followed(board))
        await asyncio.sleep(0)
        board.close()
        first = (await looking)[0].number
        again = asyncio.create_task(followed(board, first))
        await asyncio.sleep(0)
        board.close()
        return [each.about["text"] for each in await again]

    assert asyncio.run(look()) == ["two", "three"]


def test_who_does_not_read_is_let_go() -> None:
    async def look() -> int:
        board = Board()
        looking = board.follow()
        board.add("log", text="first")
        await anext(looking)
        for number in range(5001):
            board.add("log", text=str(number))
        await asyncio.sleep(0)
        return len([each async for each in looking])

    assert asyncio.run(look()) == 0


def test_a_call_is_told_with_its_event_and_answer() -> None:
    async def look() -> Happened:
        board = Board()
        answer = Answer(b'{"errorType": "Declined", "errorMessage": "x"}', "Unhandled", log=b"START")
        board.called(Called("Pay", b"x" * 20_000, answer, 1.5))
        looking = board.follow()
        return await anext(looking)

    about = asyncio.run(look()).about
    assert (about["function"], about["error"], about["log"], about["milliseconds"]) == ("Pay", "Declined", "START", 1.5)
    assert about["event"] == "x" * 10_000 + "..."
