"""English phrases that place an answer in a situation; each is looked for as whole words."""

from __future__ import annotations


def phrase_list(text: str) -> tuple[str, ...]:
    """The phrases of a text in which they are parted by semicolons."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(";"))


REFERRED = phrase_list(
    """
    told me about your; said we should; said i could; got your name from; passed on your;
    passed me your; gave me your; told me about you; told me to; told me you; suggested i;
    suggested you; suggested we; suggested that; suggested reaching; suggested getting;
    suggested to; mentioned you; mentioned your name; recommended you; recommended i;
    recommended that i; introduced us; introduced me; referred me; pointed me; sent me; put me
    in touch; put us in touch; gave me your name; connected us; said i should; said you;
    passed on your name; passed me your name; spoke highly of you; thought we should; thinks
    we should; encouraged me; speaks highly of you; mentioned that you; tipped me off; shared
    your name; said you're; said that you; says you; told me you; urged me;
    said to contact you; said to write to you; said to ask you
    """
)
SHARED_CONTACT = phrase_list(
    """
    mutual friend; mutual contact; mutual connection; mutual acquaintance; mutual friends;
    mutual contacts; mutual connections; friend in common; contact in common; friends in
    common; common friend; we both know; recommended by; referred by; introduced by; friend of
    """
)
APPLIED = phrase_list(
    """
    my cv; my resume; my application; applied for; applied to; applying for; applying to;
    applied at; my application; applied with; applied through; applied last; applied today;
    applied yesterday; application for; have applied
    """
)
RECRUITS = phrase_list(
    """
    we're hiring; we are hiring; i'm hiring; i am hiring; i recruit; i'm a recruiter; we're
    recruiting; i'm recruiting; we are recruiting; hiring for my team; hiring for our team;
    looking to hire; we're looking for a; we're looking for an
    """
)
HIRES = phrase_list(
    """
    posted a job; posted a vacancy; posted a role; you're hiring; you are hiring; team is
    hiring; company is hiring; you're recruiting; you are recruiting; you're looking for a;
    you're looking for an; you need a; you need an; you are looking for a; job ad; job advert;
    job posting; job opening; job listing; job post; vacancy; your opening for; role you
    posted; role you advertised; job you posted; you're hiring for; role on your team; role in
    your team; hiring post; job description
    """
)
AHEAD = phrase_list(
    """
    tomorrow; this weekend; attending your; on the same panel; both going to; both attending;
    also going to; also attending; both coming to; going too; also coming to; both be at; also
    be at; both speaking at; be speaking at; you're speaking at; you are speaking at; i'm
    speaking at; see you at; attendee list; attendees list; guest list; speaker list; signed
    up for; registered for; upcoming; next week; next month; tickets for; ticket for; next
    week's; next month's; you're attending; you're going to; i'm attending; will be at; i'll
    be at; you'll be at; you'll be speaking; we'll both be; looking forward to; you're
    presenting at; going there too; be there too; are attending; ahead of
    """
)
MET = phrase_list(
    """
    talked with you; spoke to you; talked to you; spoke with you; chatted to you; our chat at;
    our conversation at; we met; i met you; met at; met you; met during; met last; we spoke
    at; we talked at; we chatted at; talked at; spoke at the; chatted at; to meet you at;
    meeting you at; we spoke after; we talked after; we chatted after; spoke with you at;
    talked to you at; chatted with you at; sat next to; talked with you at; spoke to you at;
    we got talking at; met briefly; met in person; talking to you at; chatting with you at; to
    chat at; to talk at; bumped into you at; ran into you at; shared a table; same table at;
    talking with you at; to meet you; meeting you; met her at; talking to you after; talking
    with you after; chatting with you after; met him at; met them at
    """
)
NOT_MET = phrase_list(
    """
    we met through; met you through; met online; met on; met at work; met at university; met
    at school; met at college; met at uni; met via; never met; not met; haven't met; met while
    working; to meet you soon; looking forward; met at church
    """
)
STUDIED = phrase_list(
    """
    graduated the same; same year from; fellow graduate; alum; alumna; alumnus; alumni;
    alumnae; alma mater; classmate; classmates; both studied; both went to university; we
    studied; studied together; same university; same school; same college; same course; same
    degree; same uni; same programme; same program; class of; both graduated; also studied;
    also graduated; same year at; studied at the same; went to the same university; went to
    the same school; same class at; same faculty; both read; old school; same department at; i
    studied there too; same cohort; were students at
    """
)
WORKED = phrase_list(
    """
    shared an office; hired me at; worked together; former colleague; former colleagues;
    ex-colleague; ex-colleagues; ex colleague; ex colleagues; old colleague; old colleagues;
    both worked at; both worked for; both used to work; we worked at; same former employer;
    former coworker; former coworkers; ex-coworker; ex-coworkers; also worked at; used to work
    together; same old team; worked with you at; worked in the same; worked on the same; same
    former company; previous colleague; previous colleagues; same previous employer; worked
    for you at; former teammate; former teammates; overlapped at; overlapped in; i used to
    work at; worked alongside; same old employer
    """
)
NEWS_TOLD = phrase_list(
    """
    you joined; you were promoted; you got promoted; you've been promoted; you raised; you
    launched; you won; you've joined; you just joined; new role; new job; new position; you
    started at; you've started; company launched; company raised; company won; team won; team
    launched; new office; the news about; won a prize; won an award; won the; your promotion;
    series a; series b; seed round; funding round; your award; just raised; just launched; you
    just launched; you've launched; you've won; you just raised; company just; you got the
    """
)
PEERS = phrase_list(
    """
    we both work in; we both work on; both work on; both work in; both run; both lead; both
    teach; both build; both manage; both do; same field; same business; same industry; same
    city; same town; same role; same job; same line of work; both live in; both based in; same
    sector; same job title; both maintain; same kind of work; we do similar; both freelance;
    both write; both research; same problem; same problems; both new to; both moved; similar
    work; similar role; similar roles; both organise; both organize; same profession
    """
)
HEARD_THEM = phrase_list(
    """
    talk you gave; keynote you gave; lecture you gave; heard you speak; saw you speak; hear you
    speak; see you speak; watched you speak; seen you speak; you speak at; you speak about;
    you present; you talk about;
    your talk; your panel; your session; in the audience; you talked about; you spoke about;
    you spoke at; you presented; your keynote; your lecture; your workshop; your presentation;
    your webinar; your lightning talk
    """
)
READ_THEM = phrase_list(
    """
    you wrote about; you wrote on; article you wrote; post you wrote; your post; your article;
    your blog; your newsletter; your posts; your articles; your essay; your comment; your
    thread; your column; your paper
    """
)
