"""Portuguese word tables, without accents: what people make, how a clause begins."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(words.split())


def _with(article: str, words: str) -> dict[str, str]:
    """The words of a text, each with the article."""
    return dict.fromkeys(words.split(), article)


TALKS = {
    **_with(
        "a",
        "palestra apresentacao conferencia aula keynote oficina sessao mesa fala live masterclass "
        "participacao intervencao",
    ),
    **_with("o", "webinar workshop seminario painel tutorial discurso webinario minicurso"),
    **_with("as", "palestras apresentacoes conferencias aulas oficinas lives"),
    **_with("os", "slides webinars workshops seminarios"),
}
POSTS = {
    **_with("a", "publicacao postagem newsletter coluna resposta resenha cronica thread reflexao"),
    **_with(
        "o", "artigo post blog blogue comentario ensaio texto tuite tweet paper estudo boletim fio"
    ),
    **_with("as", "publicacoes postagens colunas respostas resenhas threads"),
    **_with("os", "artigos posts comentarios textos ensaios papers"),
}
PROJECTS = {
    **_with("a", "biblioteca app aplicacao ferramenta extensao"),
    **_with(
        "o",
        "projeto projecto plugin pacote repositorio repo framework modulo software codigo "
        "aplicativo",
    ),
    **_with("as", "ferramentas bibliotecas aplicacoes"),
    **_with("os", "projetos plugins pacotes repositorios aplicativos"),
}
NEWS = {
    **_with("a", "rodada promocao nomeacao expansao fusao aquisicao inauguracao contratacao"),
    **_with("o", "lancamento premio aniversario cargo"),
}
ADS = {
    **_with("a", "vaga oportunidade posicao oferta"),
    **_with("o", "anuncio emprego"),
    **_with("as", "vagas oportunidades posicoes ofertas"),
    **_with("os", "anuncios"),
}
WORKS = {
    **_with(
        "a",
        "entrevista pesquisa investigacao guia pagina tese exposicao novela serie ideia pergunta "
        "experiencia historia carreira trajetoria trajectoria recomendacao empresa iniciativa "
        "gravacao documentacao loja mostra obra contribuicao dissertacao monografia mensagem",
    ),
    **_with(
        "o",
        "trabalho podcast episodio livro video curso canal perfil portfolio site poster "
        "documentario mapa manual poema disco concerto show programa conto estudio romance convite",
    ),
    **_with("as", "ideias perguntas pesquisas fotos entrevistas mensagens"),
    **_with("os", "trabalhos videos livros episodios cursos mapas desenhos podcasts"),
}
MADE = {**TALKS, **POSTS, **PROJECTS, **NEWS, **ADS, **WORKS}
"""Heads of a noun phrase that is theirs, with the article that a bare one takes."""

EVENTS = {
    **_with(
        "a",
        "feira cupula jornada festa convencao confraternizacao reuniao expo semana corrida "
        "maratona assembleia bienal cimeira pycon",
    ),
    **_with(
        "o",
        "meetup congresso evento encontro hackathon simposio festival forum torneio casamento "
        "jantar almoco cafe retiro summit barcamp coloquio acampamento",
    ),
    **_with("as", "jornadas feiras"),
    **_with("os", "encontros"),
}
GROUPS = {
    **_with("a", "comunidade associacao lista rede"),
    **_with("o", "grupo slack discord forum clube coletivo coro coral canal chat coworking"),
}
SCHOOLS = {
    **_with("a", "universidade faculdade escola academia turma uni pos"),
    **_with("o", "instituto colegio mestrado bootcamp doutorado politecnico mba liceu"),
}
PEOPLE = word_set(
    """
    amigo amiga amigos amigas colega colegas companheiro companheira chefe professor professora
    aluno aluna primo prima irmao irma vizinho vizinha vizinhos vizinhas contato contatos contacto
    contactos conhecido conhecida conhecidos ex-colega ex-colegas excolega excolegas mentor mentora
    orientador orientadora orientadores tutor tutora
    """
)
ROLES = word_set(
    """
    engenheiro engenheira desenvolvedor desenvolvedora programador programadora enfermeiro
    enfermeira professor professora designer analista cientista estudante docente tradutor
    tradutora jornalista advogado advogada medico medica arquiteto arquiteta bibliotecario
    bibliotecaria pesquisador pesquisadora investigador investigadora consultor consultora
    contador contadora contabilista psicologo psicologa economista biologo biologa quimico quimica
    fisico fisica cozinheiro cozinheira autonomo autonoma empreendedor empreendedora recrutador
    recrutadora developer freelancer estatistico estatistica tecnico tecnica gestor gestora redator
    redatora editor editora estagiario estagiaria diretor diretora usuario usuaria leitor leitora
    ouvinte ilustrador ilustradora fotografo fotografa apicultor apicultora padeiro padeira
    veterinario veterinaria socio socia fundador fundadora administrador administradora voluntario
    voluntaria mecanico mecanica eletricista
    """
)
SITES = word_set(
    """
    linkedin google github gitlab mastodon twitter instagram youtube busca pesquisa sugestoes
    sugestao recomendacoes internet algoritmo bluesky facebook feed
    """
)
NAMED = {**EVENTS, **GROUPS, **SCHOOLS}

OWNERS = {
    "seu": "o", "sua": "a", "seus": "os", "suas": "as", "teu": "o", "tua": "a", "teus": "os",
    "tuas": "as", "vosso": "o", "vossa": "a", "vossos": "os", "vossas": "as",
}  # fmt: skip
"""Possessives of the reader, with the article that both Brazil and Portugal accept."""
ARTICLES = word_set("o a os as um uma uns umas este esta esse essa aquele aquela")
JOINED = {
    "pelo": "o", "pela": "a", "pelos": "os", "pelas": "as", "no": "o", "na": "a", "nos": "os",
    "nas": "as", "do": "o", "da": "a", "dos": "os", "das": "as", "ao": "o", "aos": "os", "à": "a",
    "num": "um", "numa": "uma",
}  # fmt: skip
"""A preposition and an article in one word, with the article."""
PREPOSITIONS = word_set(
    "em por com de desde a para sobre apos segundo via entre durante sem ante quando enquanto "
    "pelo pela pelos pelas no na nas do da dos das ao num numa atraves gracas"
)
SUBJECTS = word_set("eu nos voce voces tu ela ele eles elas")
CLITICS = word_set("me te se lhe nos")
FIRST = word_set(
    """
    trabalho dirijo coordeno busco procuro sou estou tenho vou vivo estudo ensino pesquiso
    investigo uso utilizo leio sigo ouco escuto quero preciso espero creio acho penso venho faco
    dou conheco vejo sei posso devo gostaria gostava queria adoraria organizo desenvolvo
    programo participo colaboro escrevo moro preparo planejo planeio deixo comeco termino acabo
    monto administro mantenho admiro compartilho partilho cozinho traduzo vendo compro cultivo
    vi li ouvi assisti estive fui conheci descobri vim soube tive fiz segui aprendi recebi
    prometi inscrevi perdi pedi ouvia lia era ia estava vivia tinha poderia seria teria agradeco
    agradeceria concordo entendo lembro recordo toco canto cuido atendo sinto dirigi fomos
    pusemos estamos somos vamos temos ha havia foi foram adoro gosto acompanho sonho luto crio
    lidero giro mexo jogo corro treino falo percebo pretendo tento trato passo mudo lancei
    escrevi pus quis
    """
)
"""Verbs in the first person, or that need no subject: an answer that begins so is a clause."""
SAYING_US = word_set("ramos extremos ultimos mesmos proximos termos primos mimos animos maximos")
"""Words in -mos that are no verb."""
SECOND = word_set(
    """
    esta vai trabalha busca procura organiza dirige participa contrata palestra apresenta da
    lidera ensina coordena escreve publica fala tem mora estas vais trabalhas procuras falas tens
    organizas diriges ensinas escreves estao vao buscam procuram contratam lancou
    """
)
"""Verbs whose subject is the reader, where an answer begins with them."""
NO_VERB = word_set("contraste triste existe consiste haste teste oeste nordeste este leste veste "
                   "agreste meu seu teu museu europeu coliseu liceu"
                   "ateneu sou estou vou dou")  # fmt: skip
TELLING = word_set(
    """
    e sao esta estao era foram foi tem temos pode podem me nos te combina combinam parece parecem
    coincide ajuda ajudam ajudou gosto serve servem serviu interessa interessam mudou fez abriu
    fala busca procura valem vale apareceu aparece resolve conta fica ficou disse trouxe encanta
    inspira
    """
)
"""Words that make a whole sentence of what began like a noun phrase."""
TOLD = word_set(
    """
    falou recomendou disse comentou sugeriu mencionou apresentou indicou passou contou incentivou
    aconselhou colocou pos recomendaram falaram disseram fala recomenda diz conhece enviou mandou
    trabalha trabalhou trabalham estudou organizou compartilhou partilhou ensinou propos pediu
    convidou conectou deu escreveu e sao esta tem mostrou encaminhou busca procura
    """
)
"""Verbs of a third person who is named first: "Omar me falou de você"."""
SEEN = word_set("vi li ouvi escutei encontrei descobri conheci uso leio sigo ouco escuto usei "
                "adorei "
                "acompanhei acompanho visto lido vimos lemos")  # fmt: skip
WH = word_set("como que qual quais onde quando quem quanto quanta quantos quantas")
SMALL = word_set(
    """
    obrigado obrigada obrigados gratidao muito muita parabens felicitacoes porque pois ja como que
    se nao tambem ambos ambas mesmo mesma mesmos mesmas nosso nossa meu minha ha ontem hoje aqui
    la agora sempre so ainda antigo antiga recomendado recomendada indicado indicada interessado
    interessada curiosidade interesse ajuda conselho conselhos dica dicas duvida duvidas buscando
    procurando aprendendo lendo usando novo nova ultimo ultima grande bom boa recente ex networking
    e ou mas cada algum alguma um uma primeiro primeira segundo segunda dois duas ola visto lido
    prazer recomendacao indicacao sugestao possivel profissao compartilhar partilhar saber conhecer
    aprender falar conversar perguntar pedir conectar seguir ver tomar trocar continuar agradecer
    """
)
COMMON = frozenset(
    {*MADE, *NAMED, *PEOPLE, *ROLES, *OWNERS, *ARTICLES, *PREPOSITIONS, *SUBJECTS, *CLITICS,
     *FIRST, *SECOND, *WH, *SMALL}
) - {"pycon"}  # fmt: skip
"""Words whose capital at the start of an answer is only a sentence capital."""
