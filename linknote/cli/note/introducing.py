"""The first time of all: the writer's name and account, asked once and kept for good."""

from __future__ import annotations

from linknote.cli.note.sitting import Said, Sitting
from linknote.cli.note.steps import Answered, Step
from linknote.cli.showing import say
from linknote.errors import LinknoteError
from linknote.store.settings import load_settings
from linknote.terminal.questions import Asker, Option

ACCOUNT = (
    Option("free", "Free: notes under 200 characters"),
    Option("premium", "Premium: notes under 300 characters"),
    Option("unknown", "I do not know"),
)


class Introduction:
    """Two questions about the writer, where there are no settings yet."""

    def __init__(self, sitting: Sitting, asker: Asker) -> None:
        self._sitting, self._asker = sitting, asker
        self._before = sitting.settings
        self._wanted = not sitting.place.config.exists()
        if self._wanted:
            say("First, two questions about you. They are asked once; `linknote config` changes "
                "them.")  # fmt: skip

    def steps(self) -> list[Step]:
        """The questions; none once there are settings."""
        if not self._wanted:
            return []
        return [Step("me.name", self._name), Step("me.account", self._account)]

    def _name(self, said: Said, typed: str | None, back: bool) -> Answered:
        line = self._asker.text(
            "Your name?", default=typed or said.get("me.name", ""), required=False, back=back
        )
        return {"me.name": line}

    def _account(self, said: Said, typed: str | None, back: bool) -> Answered:  # noqa: ARG002
        chosen = self._asker.choose(
            "Your account? It decides how long a note may be.",
            ACCOUNT,
            back=back,
            start=said.get("me.account"),
        )
        account = chosen.value if isinstance(chosen, Option) else chosen
        self._save(said.get("me.name", ""), "" if account == "unknown" else account)
        return {"me.account": account}

    def _save(self, name: str, account: str) -> None:
        from linknote.store.settings_edit import change_settings

        config = self._sitting.place.config
        said = {"me.name": name, "account": account}
        try:
            first = not config.exists()
            changes = {key: value or None for key, value in said.items() if value or not first}
            change_settings(config, changes)
            self._sitting.settle(load_settings(config))
        except LinknoteError as error:
            say(f"{error}: they hold for this note alone")
            me = self._before.me._replace(name=name or None)
            self._sitting.settle(self._before._replace(me=me, account=account or None))
