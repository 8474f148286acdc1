"""Common given names, casefolded: as many as tell a given name from a family name in doubt."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DOUBLES: Final = {
    "josé": "luis antonio manuel maría carlos miguel ramón ignacio javier francisco alberto ángel"
    " angel enrique juan eduardo",
    "juan": "carlos pablo josé jose manuel antonio luis francisco david diego ignacio ramón"
    " miguel andrés sebastián",
    "luis": "miguel fernando alberto carlos enrique eduardo felipe",
    "miguel": "ángel angel",
    "carlos": "alberto eduardo manuel",
    "marco": "antonio",
    "víctor": "manuel hugo",
    "francisco": "javier josé",
    "maría": "josé jose jesús luisa teresa elena isabel fernanda eugenia dolores pilar victoria"
    " camila paula alejandra cristina ángeles",
    "maria": "joão josé jose luisa teresa eduarda clara fernanda eugenia helena isabel antonia"
    " vittoria grazia cristina beatriz luiza alice",
    "ana": "maría maria belén luisa isabel paula beatriz clara carolina sofía carla júlia julia"
    " lúcia lucia cristina rita cecília",
    "rosa": "maría maria",
    "anna": "maria lena",
    "eva": "maria",
    "joão": "pedro paulo vitor victor gabriel lucas miguel",
    "luiz": "felipe fernando henrique carlos eduardo gustavo",
    "pedro": "henrique",
    "jean": "pierre paul marc luc claude françois francois michel jacques philippe louis yves"
    " baptiste christophe sébastien noël",
    "marie": "claire laure france louise christine hélène anne pierre thérèse",
    "anne": "marie sophie laure claire",
    "pierre": "yves alain",
    "mary": "ann anne jane kate beth lou jo ellen grace kay",
    "jo": "ann anne",
    "gian": "luca paolo marco carlo piero maria",
    "pier": "paolo luigi giorgio",
    "hans": "peter jürgen joachim georg werner dieter",
    "karl": "heinz",
    "mohamed": "ali amine",
}
"""Two words that together are what a person is called, when a family name still follows."""
GIVEN: Final = _words(
    """
    aaron abigail adam adrian agnes agnieszka ahmed aileen aisha alan albert alberto alejandra
    alejandro aleksander aleksandra alessandra alessandro alessia alex alexander alexandra
    alexandre alexandru alexis alfredo alice alicia alina alison aliya allison amanda amelia
    amina amir amy ana andré andrea andreas andreea andrei andrej andrew andrzej andrés andy
    angela angelo anita anja anke ann anna annalisa anne annette anthony antoine anton antonia
    antonio arnaud arthur artur astrid audrey barbara bartosz beata beatrice beatriz ben
    benedikt benjamin bernd bernhard bianca birgit björn bogdan brandon brian bruno camila
    camille carina carl carla carlo carlos carmen carolina caroline caterina catherine cecilia
    charles charlotte chiara chloe christian christina christine christoph christopher cindy
    claire clara claudia claudio clément colin conor constantin cristian cristina cynthia cyril
    céline dagmar damian dan dana daniel daniela daniele danielle dariusz david davide deborah
    denis denise derek diana diane diego dieter dirk dmitri dominic dominik donald doris dorota
    douglas edoardo eduardo edward elaine elena eleonora elisa elisabeth elizabeth ella ellen
    emil emilia emilie emily emma emmanuel enrico eric erik erika ernesto esther eugenia eva
    evelyn ewa fabian fabio fabrizio fatima federica federico felipe felix fernanda fernando
    filip filippo fiona florence florian francesca francesco francisco franck françois frank
    franz frederik friedrich gabriel gabriela gabriele gareth gavin geoffrey george georg gerald
    gerard gerhard giacomo gilles giorgio giovanna giovanni giulia giuseppe gloria grace graham
    grzegorz guido guillaume gustavo hannah hannes hans harald harry heather heidi heike
    heinrich helen helena helene helmut henri henrik henry hugo ian ignacio ilaria ingrid ioana
    ion irene iris isabel isabella isabelle ivan ivana ivo jack jacob jacqueline jacques jakob
    jakub james jan jana jane janet janine jarosław jason jasmine javier jean jeff jennifer
    jenny jeremy jerzy jessica jesús jim joan joana joanna joanne joao johan johannes john
    jolanta jon jonas jonathan jordi jorge josef joseph joshua josé joão juan judith julia
    julian juliana julie julien jun justin justyna jutta jörg jürgen kamil karen karin karl
    karolina katarzyna kate katharina katherine kathleen kathrin katja keith kelly kenneth kevin
    khalid kim kirsten klaus konrad kristin kristina krzysztof lars laura lauren laurent lea
    leah lena leo leon leonardo leonie lilian linda lisa liam lorenzo louis louise luca lucas
    lucia lucie lucy luis luisa luiz lukas luke lydia léa lúcia maciej magdalena maja malgorzata
    małgorzata manuel manuela marc marcel marcin marco marcos marcus marek margaret margarita
    maria mariana marie marina mario marion marius mark marko markus marta martha martin martina
    martyna mary mathias mathilde matteo matthew matthias matthieu mattia mauricio maurizio max
    maxime maximilian mehmet melanie melissa mercedes mia michael michaela michał michel michela
    michele michelle miguel mihai mihaela mikael mikołaj milan milena mira miriam mirosław
    mohamed mohammed monica monika moritz mustafa myriam máté márcia nadia nadine natalia
    natalie natasha nathan nicholas nicola nicolas nicole niels nikita nikola nikolai nils nina
    noah noemi nora norbert nuno oleg olena olga oliver olivia olivier omar oscar otto pablo
    paola paolo pascal patricia patrick patrik paul paula pauline paulo paweł pedro peter petr
    petra philip philipp philippe pierre piotr rachel radu rafael rafał ralf ramón raphael
    rebecca regina renata rené ricardo richard rita robert roberta roberto robin rodrigo roger
    roland roman ronald rosa ruben rui ruth ryan sabine sabrina salvatore samantha samuel sandra
    sara sarah scott sean sebastian sebastián sergei sergio silke silvia simon simona simone
    sofia sonia sophia sophie stanisław stefan stefania stefanie stefano steffen stella
    stephanie stephen steve steven stuart sue susan susanne suzanne sven svetlana sylvia sylvie
    sébastien tadeusz tamara tania tanja tatiana teresa thomas tiago tim timo timothy tina
    tobias tom tomas tomasz tommaso tony torsten tristan ulrich ulrike ursula uwe valentina
    valeria valerie vanessa vera veronica veronika vicente victor victoria viktor vincent
    vincenzo viola virginie vladimir walter werner william wojciech wolfgang xavier yann yasmin
    yolanda yvonne zbigniew zoe zofia zuzanna álvaro émilie élodie łukasz dave mike bob bill joe
    sam nick chris matt jo ali hassan hussein ibrahim yusuf rahul priya neha amit anil sunil
    rajesh suresh ramesh vijay sanjay deepak anjali pooja kavita sunita ravi arun karthik
    lakshmi venkatesh
    """
)
INDIAN_GIVEN: Final = _words(
    """
    aditya aarav aman ankit ankita ankur ashish ayush bhavna chetan darshan dhruv gaurav gautam
    girish gitanjali harsh hemant hitesh jatin jyoti kabir kartik khushi komal kunal lalit
    manish mayank mehul mohit mukul namrata narendra nikita nikhil nilesh nisha parth pankaj
    payal piyush prachi pranav prateek pratik preeti puneet rachna raghav rajeev rajiv rashmi
    ritika ritu rohan rohini rupali sagar sahil sameer sandeep sangeeta saurabh shalini shikha
    shilpa shivani shreya shruti siddharth simran smita sneha sonali sonam sudhir sumit surbhi
    swapnil tanvi tanya tarun trisha umesh vaibhav vandana varsha vinayak vineet vipul vishal
    yash yogesh neha rahul harpreet gurpreet manpreet jaspreet karthik karthick venkatesh
    venkata venkat suresh ramesh rajesh mahesh ganesh dinesh naresh mukesh lokesh rakesh arun
    anand aravind arvind ashwin ashok balaji bala bharath bharat deepak deepa divya gopal gopi
    hari harish jagan jayanth jaya kalai kannan kavitha kavya kiran kishore krishna kumar
    lakshmi latha lavanya madhu madhavan mani manikandan manoj meena mohan murali murugan
    nandini naveen nithya padma pooja prabhu pradeep prakash pramod prasad prasanna praveen prem
    priya radha raghu raja rajan rajkumar ram raman ramya ranjith ravi rekha revathi rohit
    sandhya sanjay santhosh saravanan sathish satish selvam senthil shankar shanthi sheela shiva
    siva sivakumar sowmya sridhar srikanth srinivas srinivasan sruthi subash subramanian sudha
    sudhakar sujatha sunil swathi uma usha vani varun vasanth vidya vignesh vijay vijaya vikram
    vimal vinay vinod vinoth vishnu vivek yamini anitha bhavani bhuvana chandra chitra devi
    dhanya gayathri gowri hema indira janani karthika keerthi aishwarya akash ajay ajith amit
    anil anjali anu arjun asha abhishek sachin nitin
    """
)
RU_GIVEN: Final = _words(
    """
    александр александра алексей алина алиса алла анастасия анатолий андрей анна антон антонина
    арина артём артем борис вадим валентин валентина валерий валерия василий вера вероника
    виктор виктория виталий владимир владислав вячеслав галина геннадий георгий григорий данил
    даниил дарья денис дмитрий евгений евгения егор екатерина елена елизавета жанна зоя иван
    игорь илья инна ирина карина кирилл константин кристина ксения лариса лев лидия любовь
    людмила максим маргарита марина мария марк михаил надежда наталья наталия никита николай
    нина оксана олег ольга павел пётр петр полина роман руслан светлана семён сергей софия софья
    станислав степан тамара татьяна тимофей тимур ульяна фёдор федор юлия юрий яна ярослав олена
    олександр андрій сергій наталія ірина юлія тетяна дмитро микола петро іван богдан тарас
    катерина анастасія михайло георги димитър
    """
)


def is_given(word: str) -> bool:
    """Whether a casefolded word is a common given name, with or without its accents."""
    if word in GIVEN:
        return True
    bare = without_accents(word)
    return bare in GIVEN or bare in _stripped()


@cache
def _stripped() -> frozenset[str]:
    return frozenset(without_accents(word) for word in GIVEN if not word.isascii())


def without_accents(word: str) -> str:
    """A word without the marks on its letters: `gábor` → `gabor`."""
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFD", word)
    return "".join(c for c in decomposed if not unicodedata.combining(c))
