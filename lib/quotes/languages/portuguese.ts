import { languageWith, persons, words } from './language-with';

const CUES = `
diz dizem disse disseram dizia dito afirma afirmam afirmou afirmaram afirmado explica explicam explicou explicaram acrescenta acrescentam
acrescentou acrescentaram declara declaram declarou declararam ressalta ressaltam ressaltou destaca destacam destacou destacaram conta contam contou
comenta comentam comentou aponta apontam apontou defende defendem defendeu garante garantem garantiu escreve escrevem escreveu escrito
anuncia anunciam anunciou informa informam informou informaram confirma confirmam confirmou alerta alertam alertou admite admitem admitiu responde
respondem respondeu pergunta perguntam perguntou conclui concluem concluiu critica criticam criticou acusa acusam acusou lamenta lamentam
lamentou lembra lembram lembrou relata relatam relatou reconhece reconheceu reforça reforçou sublinha sublinhou salienta salientou refere referiu
frisa frisou avalia avaliou considera considerou sustenta sustentou promete prometeu pede pedem pediu reitera reiterou completa completou
observa observou argumenta argumentou denuncia denunciou ironiza ironizou desabafa desabafou classifica classificou chama chamou descreve descreveu
adianta adiantou assegura assegurou esclarece esclareceu revela revelou`;

/** Portuguese: marks “…” and «…», subjects on either side of the verb. */
export const portuguese = languageWith({
  cues: words(CUES),
  weakCues: words(
    'classificado descrito criticado qualificado considerado classifica classificou chama chamou descreve descreveu',
  ),
  sayings: words('declaração palavras frase declarações'),
  verbs:
    words(`faz fazem fez fizeram vai vão foi foram vem vêm chega chegou tem têm teve pode podem deve devem quer querem segue ficou fica deixou
    ganhou perdeu morreu nasceu abriu fechou passou deu`),
  auxiliaries: words(
    'é são era eram será serão seria ha há tem têm tinha tinham havia teria sido está estão estava estavam não',
  ),
  being: words('foi foram é são era eram sido'),
  according: [['segundo'], ['de', 'acordo', 'com'], ['conforme'], ['nas', 'palavras', 'de'], ['para']],
  afterQuote: words('para'),
  by: words('por pelo pela pelos pelas'),
  determiners:
    words(`o a os as um uma uns umas este esta estes estas esse essa esses essas meu minha seu sua seus suas nosso nossa vários várias
    dois duas três quatro cinco alguns algumas muitos todos todas cada nenhum`),
  owners: words('seu sua seus suas'),
  standing: words('vários várias dois duas três alguns algumas muitos todos todas'),
  articles: words('o a os as um uma uns umas'),
  prepositions:
    words(`de do da dos das a ao à aos às em no na nos nas com por pelo pela pelos pelas para sem sobre entre até desde contra durante
    perante sob após segundo`),
  binders: words('de do da dos das'),
  attachers: words('em no na para'),
  residence: words('de do da dos das'),
  nameLinks: words('de do da dos das e van von'),
  conjunctions: words('e ou mas nem'),
  additions: words('e'),
  absolutes: words('com'),
  subordinators: words('que se quando porque como embora enquanto onde'),
  relatives: words('quem qual quais cujo cuja'),
  adverbs:
    words(`também já ontem hoje amanhã assim ainda além depois então muito mais menos sempre nunca se lhe aqui ali lá apenas só inclusive
    recentemente porém`),
  timeWords:
    words(`segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho
    agosto setembro outubro novembro dezembro`),
  adverbEnding: /[a-z]{3}mente$/,
  openers: words('que'),
  selves: words('eu nós me nos'),
  pronouns: persons([
    [{ gender: 'male' }, 'ele'],
    [{ gender: 'female' }, 'ela'],
    [{ many: true }, 'eles elas nós'],
    [{}, 'eu você'],
  ]),
  titles: persons([
    [{ gender: 'male' }, 'sr sr. senhor dom'],
    [{ gender: 'female' }, 'sra sra. senhora dona'],
    [{}, 'dr dr. dra dra. prof. prof'],
  ]),
  roles:
    words(`porta-voz ministro ministra presidente presidenta diretor diretora chefe prefeito prefeita deputado deputada senador senadora secretário
    secretária procurador procuradora advogado advogada juiz juíza professor professora pesquisador pesquisadora economista especialista médico médica
    autor autora escritor escritora jornalista responsável representante general coronel embaixador rei rainha papa bispo cardeal líder
    candidato candidata morador moradora testemunha vítima pai mãe irmão irmã filho filha marido mulher homem ator atriz treinador técnico jogador
    jogadora fundador fundadora vice-presidente governador governadora vereador analista primeiro-ministro delegado delegada`),
  sources:
    words(`governo ministério polícia relatório estudo jornal agência sindicato associação partido tribunal comunicado nota texto carta
    grupo empresa companhia organização ong comissão prefeitura universidade instituto`),
  bodies: words(
    `empresa companhia grupo banco organização agência jornal partido clube sindicato associação ministério`,
  ),
  definites: words('o a os as'),
  abbreviations: words('sr sra dr dra prof etc av pág jan fev mar abr mai jun jul ago set out nov dez'),
  scare: words(
    'chamado chamada chamados chamadas apelidado apelidada suposto intitulado intitulada denominado',
  ),
  dashes: true,
  insets: true,
  freeOrder: true,
  women:
    words(`maria ana dilma marina fernanda juliana camila carla patrícia cláudia simone gleisi damares janaína rosa cármen marta teresa
    joana inês catarina mariana`),
  men: words(`josé joão antónio antônio luiz luís carlos paulo pedro marcos jair michel fernando sérgio rodrigo eduardo flávio gilmar geraldo aécio
    ciro henrique renan marcelo andré rui ricardo jorge mário nuno`),
});
