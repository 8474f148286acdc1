"""The labels a profile page prints, in eight languages: one table, as data.

Source: pages as copied from the browser from 2022 to 2026; a line is a language, its labels parted
by bars, written as `page_words.key` makes them: lower case, straight apostrophes, no colon.
"""

TABLE = {
    "about": """
        en about
        de info | über mich
        fr infos | à propos
        es acerca de | extracto
        pt sobre
        it informazioni
        nl info | over
        pl o mnie | o profilu | informacje
    """,
    "experience": """
        en experience | experience & education
        de berufserfahrung | berufserfahrung und ausbildung | berufserfahrung & ausbildung
        fr expérience | expériences | expérience et formation | expérience professionnelle
        es experiencia | experiencia y educación | experiencia laboral
        pt experiência | experiência e formação acadêmica | experiência e formação académica
        it esperienza | esperienza e formazione | esperienze
        nl ervaring | ervaring en opleiding | werkervaring
        pl doświadczenie | doświadczenie i wykształcenie | doświadczenie zawodowe
    """,
    "education": """
        en education
        de ausbildung | bildung
        fr formation | études
        es educación | formación | formación académica
        pt formação acadêmica | formação académica | formação | educação
        it formazione | istruzione
        nl opleiding | opleidingen
        pl wykształcenie | edukacja
    """,
    "activity": """
        en activity
        de aktivitäten | aktivität
        fr activité | activités
        es actividad
        pt atividade | atividades | actividade
        it attività
        nl activiteit | activiteiten
        pl aktywność
    """,
    "section": """
        en featured | highlights | services | skills | top skills | licenses & certifications
        en projects | courses | volunteering | volunteer experience | recommendations | interests
        en languages | honors & awards | publications | organizations | test scores | patents
        en causes
        de im fokus | gemeinsamkeiten | highlights | services | dienstleistungen | kenntnisse
        de top-kenntnisse | bescheinigungen und zertifikate | bescheinigungen und lizenzen
        de lizenzen & zertifikate | projekte | kurse | ehrenamt | freiwilliges engagement
        de empfehlungen | interessen | sprachen | auszeichnungen | auszeichnungen und preise
        de veröffentlichungen | organisationen | patente
        fr sélection | points forts | services | compétences | licences et certifications
        fr projets | cours | bénévolat | recommandations | centres d'intérêt | intérêts | langues
        fr prix et distinctions | publications | organisations | brevets
        es destacado | aspectos destacados | servicios | aptitudes | conocimientos y aptitudes
        es licencias y certificaciones | proyectos | cursos | voluntariado | recomendaciones
        es intereses | idiomas | reconocimientos y premios | publicaciones | organizaciones
        es patentes
        pt em destaque | destaques | serviços | competências | licenças e certificados
        pt licenças e certificações | projetos | cursos | voluntariado | recomendações
        pt interesses | idiomas | reconhecimentos e prêmios | publicações | organizações
        pt patentes
        it in primo piano | in evidenza | servizi | competenze | licenze e certificazioni
        it progetti | corsi | volontariato | referenze | segnalazioni | interessi | lingue
        it riconoscimenti e premi | pubblicazioni | organizzazioni | brevetti
        nl uitgelicht | hoogtepunten | diensten | vaardigheden | licenties en certificaten
        nl projecten | cursussen | vrijwilligerswerk | aanbevelingen | interesses | talen
        nl onderscheidingen en prijzen | publicaties | organisaties | patenten
        pl wyróżnione | wyróżnione informacje | najważniejsze | usługi | umiejętności
        pl licencje i certyfikaty | projekty | kursy | wolontariat | rekomendacje
        pl zainteresowania | języki | wyróżnienia i nagrody | publikacje | organizacje | patenty
    """,
    "contact": """
        en contact info | contact information
        de kontaktinfo | kontaktinfos | kontaktdaten | kontaktinformationen
        fr coordonnées
        es información de contacto | datos de contacto
        pt informações de contato | informações de contacto | dados de contato
        pt dados de contacto
        it informazioni di contatto | info di contatto
        nl contactgegevens | contactinfo | contactinformatie
        pl informacje kontaktowe | dane kontaktowe
    """,
    "connections": """
        en connections | connection
        de kontakte | kontakt
        fr relations | relation
        es contactos | contacto
        pt conexões | conexão
        it collegamenti | collegamento
        nl connecties | connectie
        pl kontaktów | kontakty | kontakt
    """,
    "followers": """
        en followers | follower
        de follower:innen | follower | follower*innen
        fr abonnés | abonné
        es seguidores | seguidor
        pt seguidores | seguidor
        it follower
        nl volgers | volger
        pl obserwujących | obserwujący | obserwujące
    """,
    "button": """
        en connect | message | more | follow | following | pending | accept | ignore
        en save in sales navigator | book an appointment | visit my website | view my newsletter
        en request services
        de vernetzen | nachricht | mehr | folgen | ausstehend | annehmen | ignorieren
        de kontakt knüpfen | ich folge
        fr se connecter | message | plus | suivre | en attente | accepter | ignorer
        fr envoyer un message | suivi
        es conectar | enviar mensaje | mensaje | más | seguir | pendiente | aceptar | ignorar
        es siguiendo
        pt conectar | enviar mensagem | mensagem | mais | seguir | pendente | aceitar | ignorar
        pt conectar-se
        it collegati | messaggio | altro | segui | in sospeso | accetta | ignora
        it invia messaggio
        nl connectie maken | bericht | meer | volgen | in behandeling | accepteren | negeren
        nl connectie toevoegen
        pl nawiąż kontakt | połącz | wiadomość | wyślij wiadomość | więcej | obserwuj | w toku
        pl akceptuj | zaakceptuj | ignoruj | zaproś
    """,
    "nav": """
        en home | my network | jobs | messaging | notifications | for business | search
        en learning | close jump menu | keyboard shortcuts | skip to search
        en skip to main content | new feed updates notifications | background image | cover photo
        en work
        de start | startseite | ihr netzwerk | mein netzwerk | jobs | nachrichten | mitteilungen
        de suche | suchen | für unternehmen | zum hauptinhalt | zur suche | hintergrundbild
        de tastenkombinationen
        fr accueil | réseau | mon réseau | offres d'emploi | emplois | messagerie | notifications
        fr recherche | pour les entreprises | passer à la recherche | passer au contenu principal
        fr image de fond | image de couverture | raccourcis clavier
        es inicio | mi red | empleos | mensajes | notificaciones | buscar | para negocios
        es para empresas | ir a la búsqueda | ir al contenido principal | imagen de fondo
        es atajos de teclado
        pt início | minha rede | vagas | mensagens | notificações | pesquisar | pesquisa
        pt para negócios | para empresas | pular para a busca | pular para conteúdo principal
        pt imagem de capa | imagem de fundo | atalhos de teclado
        it home | rete | la mia rete | lavoro | messaggistica | notifiche | cerca
        it per le aziende | vai alla ricerca | passa al contenuto principale | immagine di sfondo
        it scorciatoie da tastiera
        nl home | mijn netwerk | vacatures | berichten | meldingen | zoeken | voor bedrijven
        nl naar zoekopdracht | naar hoofdinhoud | achtergrondafbeelding | sneltoetsen
        pl strona główna | moja sieć | oferty pracy | praca | wiadomości | powiadomienia | szukaj
        pl dla firm | przejdź do wyszukiwania | przejdź do głównej treści | obraz tła
        pl zdjęcie w tle | skróty klawiaturowe
    """,
    "me": """
        en me
        de sie | ich
        fr vous | moi
        es yo
        pt eu
        it tu | io
        nl ik | u
        pl ja
    """,
    "login": """
        en welcome back | email or phone | password | show | forgot password? | sign in | or
        en new to linkedin? | join now | join | linkedin | join to view profile
        en sign in to view full profile | continue with google | agree & join | top content
        en people | learning | games | get the app
        de willkommen zurück | e-mail-adresse oder telefon | passwort | anzeigen
        de passwort vergessen? | einloggen | oder | neu bei linkedin? | mitglied werden
        de jetzt anmelden
        fr bon retour parmi nous | e-mail ou téléphone | mot de passe | afficher
        fr mot de passe oublié ? | s'identifier | ou | nouveau sur linkedin ? | s'inscrire
        fr s'inscrire maintenant
        es hola de nuevo | te damos la bienvenida de nuevo | email o teléfono | contraseña
        es mostrar | ¿has olvidado tu contraseña? | iniciar sesión | o
        es ¿estás empezando a usar linkedin? | únete ahora | unirse ahora
        pt boas-vindas de volta | e-mail ou telefone | senha | exibir | esqueceu a senha?
        pt entrar | ou | novo no linkedin? | cadastre-se agora | palavra-passe | cadastre-se
        it bentornato | bentornata | email o telefono | password | mostra | password dimenticata?
        it accedi | oppure | non hai un account linkedin? | iscriviti ora | iscriviti
        nl welkom terug | e-mail of telefoon | wachtwoord | weergeven | wachtwoord vergeten?
        nl aanmelden | of | nog geen lid van linkedin? | word nu lid | lid worden
        pl witaj ponownie | adres e-mail lub numer telefonu | hasło | pokaż
        pl nie pamiętasz hasła? | zaloguj się | lub | jesteś nowym użytkownikiem linkedin?
        pl dołącz teraz | dołącz
    """,
    "mark": """
        en verified | premium | test | influencer | click to upgrade to premium | {:badgetype}
        en open to work | you | top voice | hiring | linkedin member since
        de verifiziert | premium-mitglied | offen für neue positionen
        fr vérifié | vérifiée | membre premium | profil vérifié
        es verificado | verificada | en búsqueda activa
        pt verificado | verificada | buscando oportunidades
        it verificato | verificata | profilo verificato
        nl geverifieerd | openstaan voor werk
        pl zweryfikowano | zweryfikowany | zweryfikowana | szukam pracy
    """,
    "own": """
        en add verification badge | edit background image | edit background | edit profile photo
        de verifizierungsbadge hinzufügen | hintergrundbild bearbeiten | profilfoto bearbeiten
        fr ajouter un badge de vérification | modifier l'image de fond
        es añadir insignia de verificación | editar imagen de fondo
        pt adicionar selo de verificação | editar imagem de fundo
        it aggiungi badge di verifica | modifica immagine di sfondo
        nl verificatiebadge toevoegen | achtergrondafbeelding bewerken
        pl dodaj znacznik weryfikacji | edytuj obraz w tle
        en add profile section | private to you | enhance profile | add section | edit intro
        de profilbereich hinzufügen | profilabschnitt hinzufügen | nur für sie sichtbar
        de privat für sie | profil verbessern
        fr ajouter une section au profil | ajouter une section | visible uniquement par vous
        fr visible par vous uniquement | visible de vous uniquement | privé pour vous
        fr améliorer le profil
        es añadir sección | añadir sección al perfil | añadir una sección | solo para ti
        es privado para ti | visible solo para ti | agregar sección | mejorar perfil
        pt adicionar seção | adicionar seção ao perfil | adicionar seção de perfil
        pt exclusivo para você | somente para você | visível apenas para você
        pt adicionar secção de perfil
        it aggiungi sezione del profilo | aggiungi sezione | aggiungi sezione profilo
        it visibile solo a te | privato per te | solo per te | migliora profilo
        nl profielsectie toevoegen | profielonderdeel toevoegen | sectie toevoegen | privé voor u
        nl alleen zichtbaar voor u | alleen voor u zichtbaar | profiel verbeteren
        pl dodaj sekcję profilu | dodaj sekcję | prywatne dla ciebie | widoczne tylko dla ciebie
        pl tylko dla ciebie | ulepsz profil
    """,
    "member": """
        en linkedin member
        de linkedin mitglied | linkedin-mitglied | mitglied von linkedin
        fr utilisateur linkedin | membre linkedin | membre de linkedin | utilisateur de linkedin
        es miembro de linkedin | usuario de linkedin | miembro linkedin
        pt usuário do linkedin | membro do linkedin | utilizador do linkedin | membro linkedin
        it utente linkedin | membro di linkedin | utente di linkedin | membro linkedin
        nl linkedin-lid | lid van linkedin | linkedin lid | linkedin-gebruiker
        pl użytkownik linkedin | członek linkedin | użytkownik serwisu linkedin
        pl członek serwisu linkedin
    """,
    "tail": """
        en more profiles for you | people also viewed | people you may know
        en explore premium profiles | who your viewers also viewed | you might like
        en people similar to you
        de weitere profile für sie | personen, die sie kennen könnten
        de personen, die sie vielleicht kennen | andere ähnliche profile
        de andere personen sahen sich auch an
        fr d'autres profils pour vous | plus de profils pour vous | autres profils pour vous
        fr personnes que vous pourriez connaître | autres profils consultés
        fr autres profils similaires
        es más perfiles para ti | gente que podrías conocer | personas que podrías conocer
        es otros perfiles para ti | gente que quizá conozcas
        pt mais perfis para você | mais perfis para si | pessoas que talvez você conheça
        pt pessoas que você talvez conheça | outros perfis para você | as pessoas também viram
        it altri profili per te | persone che potresti conoscere | altri profili simili
        it chi ha visto questo profilo ha visto anche
        nl meer profielen voor u | meer profielen voor jou | mensen die u misschien kent
        nl mensen die u wellicht kent | anderen bekeken ook
        pl więcej profili dla ciebie | osoby, które możesz znać | podobne profile
        pl inne przeglądane profile
    """,
    "footer": """
        en accessibility | talent solutions | professional community policies
        en community guidelines
        de barrierefreiheit | community-richtlinien | talent solutions
        fr accessibilité | solutions talent | talent solutions
        es accesibilidad | soluciones de talento | talent solutions
        pt acessibilidade | soluções de talento | soluções para talentos | talent solutions
        it accessibilità | talent solutions
        nl toegankelijkheid | talent solutions
        pl dostępność | ułatwienia dostępu | talent solutions
    """,
    "type": """
        en full-time | part-time | self-employed | freelance | contract | internship
        en apprenticeship | seasonal | permanent | temporary
        de vollzeit | teilzeit | selbstständig | selbständig | freiberuflich | praktikum
        de werkstudium | werkstudent | befristet | ausbildung | festanstellung | trainee
        de saisonal
        fr cdi | cdd | temps plein | temps partiel | indépendant | indépendante | stage
        fr alternance | freelance | contrat en alternance | intérim | saisonnier
        es jornada completa | media jornada | jornada parcial | autónomo | autónoma | prácticas
        es freelance | contrato temporal | contrato de prácticas | contrato
        pt tempo integral | meio período | autônomo | autónomo | estágio | freelance | temporário
        pt terceirizado | trainee | tempo inteiro | tempo parcial
        it a tempo pieno | tempo pieno | part-time | part time | a tempo parziale | autonomo
        it libero professionista | freelance | stage | tirocinio | contratto a termine
        it apprendistato
        nl fulltime | voltijd | parttime | deeltijd | zelfstandige | zelfstandig | zzp
        nl freelance | stage | contract | tijdelijk | bijbaan
        pl pełny etat | część etatu | niepełny etat | samozatrudnienie | freelance | staż
        pl praktyka | praktyki | umowa zlecenie | umowa zlecenie/freelancing | umowa o dzieło
        pl kontrakt | praca sezonowa
    """,
    "react": """
        en like | comment | repost | send | celebrate | support | love | insightful | funny
        en share | likecelebrate
        de gefällt mir | kommentar | kommentieren | reposten | senden | teilen
        fr j'aime | commenter | republier | envoyer | partager
        es recomendar | comentar | compartir | enviar | me gusta
        pt gostei | comentar | compartilhar | enviar | partilhar | gosto
        it consiglia | commenta | diffondi | invia | condividi | mi piace
        nl interessant | commentaar | reageren | reposten | verzenden | delen | leuk
        pl poleć | skomentuj | udostępnij dalej | wyślij | udostępnij | lubię to
    """,
    "connected": """
        en connected
        de vernetzt | kontakt seit
        fr en relation depuis | connecté | connectée | relation depuis
        es conectado | conectada | contacto desde
        pt conectado | conectada | conexão desde | conectou-se
        it collegato | collegata | collegamento dal | in collegamento dal
        nl verbonden | connectie sinds
        pl nawiązano kontakt | połączono | kontakt od
    """,
    "now": """
        en present | now | current | today
        de heute | jetzt | aktuell
        fr aujourd'hui | présent | à ce jour | maintenant
        es actualidad | la actualidad | actualmente | presente | hoy | actual
        pt o momento | momento | atualmente | presente | atual | o presente | até o momento
        pt actualidade
        it presente | oggi | in corso | attuale
        nl heden | nu | vandaag
        pl obecnie | teraz | do teraz | dziś
    """,
    "all activity": """
        en all activity
        de alle aktivitäten
        fr toute l'activité | toutes les activités
        es toda la actividad | todas las actividades
        pt todas as atividades | toda a atividade
        it tutte le attività
        nl alle activiteiten | alle activiteit
        pl cała aktywność | wszystkie aktywności
    """,
    "current": """
        en current
        de aktuell
        fr actuel
        es actual
        pt atual
        it attuale
        nl huidig
        pl aktualne
    """,
}
