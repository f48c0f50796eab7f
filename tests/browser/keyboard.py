"""A reader who has only a keyboard."""

from playwright.sync_api import Page

MOST_STEPS = 200

WHERE = """() => {
  const here = document.activeElement;
  const question = here.closest("fieldset.calculator-field");
  return {
    question: question?.querySelector("legend").textContent ?? "",
    label: here.labels?.[0]?.textContent ?? here.textContent,
  };
}"""


def where(page: Page) -> tuple[str, str]:
    """The question and the label of what has the focus."""
    here = page.evaluate(WHERE)
    return here["question"], here["label"].strip()


def tab_to(page: Page, question: str, label: str = "") -> None:
    """Go on until the focus is on that label of that question."""
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        at_question, at_label = where(page)
        if at_question == question and (not label or at_label == label):
            return
    raise AssertionError(f"The keyboard does not reach {label!r} of {question!r}")


def enter_day(page: Page, question: str, year: int, month: int, day: int) -> None:
    for label, number in (("Month", month), ("Day", day), ("Year", year)):
        tab_to(page, question, label)
        page.keyboard.type(str(number))


def choose(page: Page, question: str, option: str) -> None:
    """Go to the question's choices and down to the one wanted."""
    tab_to(page, question)
    page.keyboard.press("Space")
    for _ in range(MOST_STEPS):
        if where(page)[1] == option:
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"{question!r} has no choice {option!r}")


def press(page: Page, label: str) -> None:
    tab_to(page, "", label)
    page.keyboard.press("Enter")
