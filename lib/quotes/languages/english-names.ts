import { words } from './language-with';

/** Given names whose bearers are mostly women; names of both, and of places, are left out. */
export const women =
  words(`agnes aisha alesha alexandra alexandria alexis alice alicia alison alma amanda amber amina amira amy anastasia andrea angela
angelina anita anja anke ann anna annalena anne antonia ariana ashleigh asma astrid ava ayesha barbara beatrice beatriz benazir
bernadette bertha betty beverly bianca bonnie brenda bridget caitlin camila candice carla carmen carol caroline carolyn carrie
cassandra catherine cecilia celia charlotte cheryl chloe christina christine cindy claire clara clare claudia colleen condoleezza
connie constance cristina cynthia dalia daniela danielle daphne debbie deborah debra delia denise diana diane dilma dina dolores
donna dora doreen doris dorothy edith eileen elaine elena elisa elise eliza elizabeth ella ellen elsa emilia emilie emily emma
erica erika erin erna ernestine esther eugenia eunice eva evelyn farah fatima fatou felicia fiona frances francesca freya frida
gabriela gabrielle gail geraldine gertrude gillian gina giorgia giulia gladys glenda gloria grace greta gretchen gwen haley hanan
hannah harriet hatice hazel heather heidi helen helga hilary hilda hillary huda ida ilhan ingrid irene irina isabel isabella
isabelle ivanka jacinda jacqueline jacqui jane janelle janet janice jasmine jeanette jeanne jenna jennie jennifer jenny jessica
jill joan joanna joanne jocelyn jodie johanna josephine joyce juanita judith judy julia julie justine kamala kara karen karin
karla katarina kate katharina katherine kathleen kathryn kathy katie katrina kayla keiko kellyanne kendra kimberley kimberly
kirsten kristen kristi kristin kristina kylie kyrsten lana lara larissa latifa laura lauren laurie leah leila lena leticia lillian
lily lina linda lisa lise lois lorena loretta lottie louise lucia lucille lucinda lucy luisa lydia lynn mabel madeleine maggie
malala mandy manuela mara marcia margaret margarita marge margot maria mariam marian marianne maribel marie marilyn marina marissa
marjorie marlene marta martha mary maryam matilda maude maura maureen maxine maya megan meghan melania melinda melissa meredith
mette mia michaela michaelle michelle mildred mindy miranda miriam moira molly mona monica monique muriel myra myrtle nadia nadine
nancy naomi natalia natasha nell nellie nicola nicole nikki nina nora norma oksana olga olivia pamela patricia patsy patti paula
pauline peggy penelope penny petra phoebe phyllis pia polly priscilla priya rachel rania raquel rashida rebecca regina renata
renee rhonda rita roberta rochelle rosa rosalind rosalyn rosanna rose rosemary roxanne ruth sabine sabrina sadie sally salma
samantha sana sandra sanna sara sarah saskia selena selma serena sharon sharron sheila shelley sherry shirin shirley silvia sinead
sofia sonia sonja sonya sophie stacey stella stephanie sue susan susana susanne suzanne svetlana sylvia tamara tammy tanya tara
tatiana teresa tess theresa tina tracey trudy tulsi ulrike uma ursula valentina valerie vanessa vera veronica vicky victoria viola
virginia vivian wanda wendy whitney wilma winifred xiomara yasmin yoko yolanda yulia yvette yvonne zahra zainab zara zoe zoya`);

/** Given names whose bearers are mostly men. */
export const men =
  words(`aaron abdul abdullah abraham adam adel adolf adrian ahmad ahmed aidan akira alain alan albert alberto aldo alec alejandro
alessandro alexander alexandre alexei alexey alfonso alfred alfredo ali alvin amir amos anders andre andreas andrei andres andrew
andrey andy angelo angus anthony anton antonin antonio antony arjun armando arnold arthur arturo ashraf asif axel aziz barack bart
bashar beau ben benito benjamin bernard bernhard bernie bert bill billy binyamin bjorn bo bob bobby boris boyd brad bradley
brandon brendan brent bret brett brian bruce bryan bryce burt byron callum calvin camilo carl carlo carlos carlton cary cedric
cesar chad chandler charles charlie chris christian christoph christophe christopher chuck clement clifford clint clive clyde
colin conor conrad cory craig curtis cyril cyrus damian damien dan daniel daniele danny dario darren darryl dave david davide dean
denis dennis derek dermot desmond devin dexter diego dieter dietrich dirk dmitri dmitriy dmitry dominic don donald donnie doug
douglas drew duane duncan dustin dwight dylan eberhard ed eddie edgar edmond edmund eduardo edward edwin egon ehsan ehud eli elias
elijah elliot elliott elmer elon emad emil emilio emmanuel enrique eric erich erik ernest ernesto ernst erwin esteban ethan ettore
eugene evan evgeny evo fabian fabio faisal farouk federico felipe felix ferdinand fernando fidel filip florian floyd francesco
francis francisco francois frank frankie franklin frans franz fred freddie frederick fredrik friedrich fritz gabriel gareth garry
garth gary gaston gavin gene geoff geoffrey georg george georges georgi gerald gerard gerd gerhard gerry giancarlo gianni gil
gilbert gilles gino giorgio giovanni giulio giuseppe glen glenn gonzalo gordon grady graeme graham greg greggory gregory guido
guillermo gunter gus gustav gustavo hakan hal hamad hamid hamza hank hans hany harald haris harold harry harvey hasan hashim
hassan hector heinrich heinz helmut henry herbert herman hermann hideki hiroshi horace horst hosni howard hubert hugh hugo
humberto hussein ian ibrahim ignacio igor ilan ilham imran ira isaac ismail istvan itamar ivan ivo jack jacob jacques jaime jair
jake jakob jalal jamal james jared jason javad javier jay jean-claude jean-marc jean-pierre jed jeff jeffrey jens jeremiah jeremy
jeroen jerome jerry jesse jesus jim jimmy joachim joao joaquin jochen joe joel joey johan johann johannes john johnny jon jonas
jonathan jorge joschka jose josef joseph josh joshua juan juergen juha jules julian julio julius junichiro jurgen justin kamal
karim karl karl-heinz keir keith kelvin ken kenneth kenny kevin khaled khalid klaus kofi kris kristof kunio kurt kwame kyle larry
lars laszlo laurent lawrence lech leo leon leonard leonardo leonid leopold leroy les lester levi lewis liam linus lionel lloyd
lorenzo louie louis luc luca lucas lucien ludwig luigi luis luke luther lyndon magnus mahathir mahdi mahmoud malcolm malik manfred
manmohan manny manuel marcel marcelo marco marcos marcus mario marius mark marko markus martin marty marvin massimo mathieu matt
matteo matthew matthias matthieu maurice mauricio max maxim maxime maximilian mehdi mehmet mel melvin michael michel mick mickey
miguel mikael mike mikhail milton miroslav mitch mitchell mitt mo mohamad mohamed mohammad mohammed monty moshe mostafa moussa
muhammad murray mustafa nabil naftali narendra nasser nate nathan nawaz neal ned neil nelson nestor neville newt nicholas nick
nicolas nigel nikita nikola nikolai nikolas nils noah noel norman nouri nuri oleg oliver olivier omar osama oscar otto owen pablo
paolo pascal patricio patrick paul paulo pavel pedro percy perry pervez pete peter petr petro phil philip philippe pierre piers
pietro rafael raffaele rahm rahul rainer ralf ralph rami ramon rand randall randy raphael rashid raul ray raymond recep reg reggie
reince reinhard renato rene rex ricardo riccardo richard richie rick ricky rob robbie robert roberto rod rodney rodolfo rodrigo
rodrigue roger rohan roland rolf ron ronald ronnie rory roscoe ross rowan roy ruben rudolf rudy rufus rupert russ russell ryan
saad saddam sadiq saif salman salvador salvatore sam sami samir sammy samuel sandro sanjay santiago saul scott sean sebastian
sebastien serge sergei sergey sergio seth seymour shane shaun shawn shimon shinzo sid sidney silvio simon slobodan spencer stan
stanley stefan stefano steffen stephane stephen sterling steve steven stu stuart sven syed taha takeshi tariq taro tayyip ted
teddy terence terrence thabo theo theodore thierry thomas thorsten tim timothy tobias todd tom tomas tommy toni tony tore travis
trent trevor tristan tyler tyrone ulrich umar uwe vaclav valentin valery vasily vern vernon vic vicente victor viktor vince
vincent vincenzo vitaly vito vittorio vivek vlad vladimir vojislav volker volodymyr walid wally walt walter wayne wendell werner
wes wesley wilbur wilfred wilhelm willem william willie willy winston wolf wolfgang woody xavier yair yann yannick yasser yitzhak
yoshihiko yousef youssef yuri yves zach zachary zack zalmay zane zbigniew ze'ev zoran`);
