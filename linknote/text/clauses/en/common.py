"""English words whose case and spelling say nothing of their own."""

from __future__ import annotations

from linknote.text.clauses.en.nouns import (
    ABOUT,
    EVENTS,
    GROUPS,
    HELP,
    MADE,
    PEOPLE,
    ROLES,
    SCHOOLS,
    VIEWS,
    WANTED,
    WANTED_MANY,
    word_set,
)
from linknote.text.clauses.en.words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    DOING,
    GOALS,
    NP_ENDS,
    PAST,
    PREPOSITIONS,
    PRESENT,
    STATES,
    STUDY,
    SUBJECTS,
    TOGETHER,
    WH,
)

PLAIN = word_set(
    """
    application class customer and but so if because cause since as to of for with about into
    not no any all lots loads much many more most same fellow big huge great good nice long
    longtime long-time regular recent latest last next new old excellent brilliant interesting
    wonderful fantastic amazing lovely insightful thoughtful inspiring superb helpful useful
    super mutual shared common former ex congrats congratulations thanks thank cheers data
    software senior junior product machine open job blog conference online local career hiring
    searching browsing scrolling googling been would wanna let let's maybe perhaps please
    hello being having someone somebody people everyone today yesterday recently years ages
    back both would'd similar research working alumni alum alumna alumnus lead backend
    frontend web mobile cloud security marketing design teaching nursing accounting finance
    sales project upcoming coming introduced recommended referred suggested keynote couple one
    two three four five six seven eight nine ten twelve fifteen twenty half nerd encouragement
    """
)
COMMON = (
    MADE
    | EVENTS
    | GROUPS
    | SCHOOLS
    | PEOPLE
    | ROLES
    | DETERMINERS
    | SUBJECTS
    | PREPOSITIONS
    | NP_ENDS
    | ADVERBS
    | PAST
    | TOGETHER
    | PRESENT
    | GOALS
    | STUDY
    | DOING
    | STATES
    | HELP
    | VIEWS
    | ABOUT
    | WANTED
    | WANTED_MANY
    | AUXILIARIES
    | WH
    | PLAIN
) - word_set("i i'm i've i'd i'll")
"""Words whose capital at the start of an answer is only a sentence capital."""
ALWAYS_SMALL = (
    DETERMINERS
    | SUBJECTS
    | PREPOSITIONS
    | ADVERBS
    | PAST
    | TOGETHER
    | AUXILIARIES
    | WH
    | word_set(
        """
    and but so if because cause since as to of for about not no any been fellow congrats
    congratulations thanks thank cheers would wanna mutual former same
    """
    )
)
"""Words that are small inside a sentence even before a name."""
OWN_SMALL = word_set(
    """
    dbt npm pandas numpy pytest git jq curl etcd kubectl systemd nginx httpx sklearn scipy
    matplotlib redis bash zsh vim emacs webpack eslint pip conda tmux ffmpeg gcc llvm
    """
)
"""Names that stay small at the start of a sentence."""
SPELT = {
    "linkedin": "LinkedIn",
    "github": "GitHub",
    "gitlab": "GitLab",
    "google": "Google",
    "youtube": "YouTube",
    "twitter": "Twitter",
    "reddit": "Reddit",
    "bluesky": "Bluesky",
    "mastodon": "Mastodon",
    "substack": "Substack",
    "facebook": "Facebook",
    "instagram": "Instagram",
    "whatsapp": "WhatsApp",
    "wikipedia": "Wikipedia",
    "stackoverflow": "Stack Overflow",
}
"""Sites typed without the capitals they have."""
SHORTHAND = {
    "im": "I'm",
    "ive": "I've",
    "dont": "don't",
    "didnt": "didn't",
    "doesnt": "doesn't",
    "isnt": "isn't",
    "arent": "aren't",
    "wasnt": "wasn't",
    "couldnt": "couldn't",
    "wouldnt": "wouldn't",
    "shouldnt": "shouldn't",
    "havent": "haven't",
    "cant": "can't",
    "youre": "you're",
    "theyre": "they're",
    "youve": "you've",
    "weve": "we've",
    "whats": "what's",
    "thats": "that's",
    "u": "you",
    "ur": "your",
    "thx": "thanks",
    "tx": "thanks",
    "plz": "please",
    "pls": "please",
    "wanna": "want to",
    "gonna": "going to",
    "gotta": "have to",
    "w/": "with",
}
