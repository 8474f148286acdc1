"""Whole phrases that tell, in Portuguese and without accents, how two people came together."""

from __future__ import annotations


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.split(","))


APPLIED = _phrases(
    """
    me candidatei, candidatei-me, minha candidatura, apliquei para, apliquei a,
    enviei meu curriculo, mandei meu curriculo, enviei o meu curriculo, enviei o meu cv,
    mandei meu cv, me inscrevi na vaga, concorri a, concorri, estou concorrendo,
    me inscrevi para a vaga, enviei a minha candidatura, enviei meu cv, me apliquei
    """
)
REFERRED = _phrases(
    """
    passou-me o, me disse para, disse-me para, me falou de, me falou sobre, me falou do, me
    falou da, me recomendou, nos apresentou,
    me indicou,
    me passou seu, me passou o seu, me sugeriu, me disse que, me comentou, falou-me, recomendou-me,
    apresentou-nos, indicou-me, por indicacao, por recomendacao, recomendado por, recomendada por,
    indicado por, indicada por, indicado pelo, indicada pela, indicado pela, indicada pelo,
    indicacao de, indicacao do, indicacao da, recomendacao de, recomendacao do, recomendacao da,
    me colocou em, pos-nos em, me mencionou, me contou, me incentivou, sugeriu-me, da parte de,
    me deu seu, me deu o seu, disse-me, sugestao do, sugestao da, sugeriu que
    """
)
SHARED = _phrases(
    """
    amigo em comum, amiga em comum, amigos em comum, contato em comum, contatos em comum,
    contacto em comum, contactos em comum, conexao em comum, conexoes em comum, conhecido em comum,
    conhecidos em comum, conhecemos o, conhecemos a
    """
)
RECRUITS = _phrases(
    """
    estamos buscando, estamos contratando, buscamos uma pessoa, tenho uma vaga, temos uma vaga,
    nosso time busca,
    nossa equipe busca, a nossa equipa procura, o nosso time busca, para uma vaga no meu,
    recrutamos, estamos a recrutar, estamos recrutando, estamos com uma vaga
    """
)
HIRES = _phrases(
    """
    vi que voce procura, vi que voces procuram, vi que voce busca, vi que procuras,
    esta contratando, estao contratando, contratando, a contratar, a recrutar, recrutando,
    a procura de, esta procurando, estao procurando, esta buscando, estao buscando, vaga, vagas,
    anuncio de emprego, oferta de emprego, oferta de trabalho, anuncio de vaga, abriu uma posicao
    """
)
AHEAD = _phrases(
    """
    vamos os dois, vamos as duas, vamos ambos, vamos ambas,
    vai palestrar, vai falar, vai dar, vai apresentar, vamos a, vamos ao, nos vemos, proximo,
    proxima, que vem, vai estar, estaremos, irei a, tambem vou, participaremos, vais falar,
    vais dar, vais estar, vais palestrar, vou ao, vou a, vai participar, vamos participar,
    vou participar, vamos estar, vais apresentar, vamos nos, semana que vem
    """
)
MET = _phrases(
    """
    nos conhecemos, conhecemo-nos, te conheci, conheci voce, nos vimos, vimo-nos, nos encontramos,
    encontramo-nos, conversamos, batemos um papo, papeamos, cruzamos, nos cruzamos, cruzamo-nos,
    fomos apresentados, fomos apresentadas, falamos, nos falamos, conhecer voce, conhecer-te,
    conhece-lo, conhece-la, te conhecer, lhe conhecer, nos esbarramos, sentamos
    """
)
NOT_MET = _phrases(
    """
    nao nos, nao conseguimos, nao chegamos, nao deu, por telefone, por e-mail, por email, online,
    pelo linkedin, no linkedin, por zoom, pelo zoom
    """
)
STUDIED = _phrases(
    """
    estudamos, fui aluno, fui aluna, estudei na, estudei no, estudei em, somos ex-alunos, ex-
    alunos, ex-aluno, ex-aluna, alumni, mesma universidade,
    mesma faculdade, mesma turma, mesmo mestrado, mesmo curso, tambem estudei, colegas de turma,
    colegas de faculdade, colega de faculdade, colega de turma, colegas de curso, colega de curso,
    egresso, egressa, egressos, mesma escola, mesmo colegio, mesmo bootcamp, mesmo doutorado,
    nos formamos, formamo-nos, mesmo instituto, mesma pos, antigos alunos, colegas de universidade
    """
)
WORKED = _phrases(
    """
    trabalhamos, ex-colega, ex-colegas, excolega, excolegas, ex colega, ex colegas,
    trabalhei com voce, tambem trabalhou, tambem trabalhaste, trabalhei contigo,
    trabalhei consigo, antigo colega, antiga colega,
    antigos colegas, mesma empresa, colegas de trabalho, colega de trabalho, fomos colegas na,
    fomos colegas no, mesma equipe, mesma equipa, mesmo time, passamos pela mesma
    """
)
NOT_WORKED = _phrases(
    """
    trabalhamos com a mesma, trabalhamos porta com, trabalhamos perto, trabalhamos na mesma
    area, trabalhamos no mesmo setor,
    trabalhamos com o mesmo, trabalhamos com temas, trabalhamos na mesma cidade,
    trabalhamos em areas
    """
)
PEER = _phrases(
    """
    mesmo setor, mesma profissao, mesmo oficio, mesma cidade, mesma area, como eu, mesmo ramo,
    trabalhamos com a mesma coisa, trabalhamos no mesmo setor, trabalhamos com temas, como voce,
    colegas de profissao, mesmo cargo, mesma especialidade, mesmo trabalho
    """
)
NEWS_TOLD = _phrases(
    """
    novo cargo, novo emprego, nova fase, voce foi promovido, voce foi promovida, sua promocao,
    tua promocao, acabou de lancar, empresa lancou, voce lancou, voces lancaram, lancaste, ganhaste,
    voce ganhou, a noticia da, a noticia do, a noticia de, voces abriram, voces compraram,
    foi nomeada, foi nomeado, nova funcao, foi promovida, foi promovido
    """
)
HEARD = _phrases(
    """
    ouvi voce, vi voce falar, te ouvi, te vi falar, vi voce no palco, ouvi-te, vi voce palestrar,
    vi-te falar
    """
)
MEMBER = _phrases(
    """
    mesmo grupo, mesma comunidade, mesmo slack, mesmo discord, mesmo forum, mesma associacao,
    mesmo clube, estamos no grupo, membros de, membros do, membros da, somos do grupo,
    fazemos parte, mesmo coro, mesma lista, mesmo canal, mesma rede, estou no grupo,
    tambem estou no, tambem estou na, sou do grupo
    """
)
