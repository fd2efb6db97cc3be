import type { ContextDefinition } from 'jsonld';

/**
 * The terms we use of the Web Annotation vocabulary, with the addresses that http://www.w3.org/ns/anno.jsonld gives
 * them: a processor resolves our files with it, without the network.
 */
export const annoContext: { '@context': ContextDefinition } = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    as: 'http://www.w3.org/ns/activitystreams#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: '@id',
    type: '@type',
    Annotation: 'oa:Annotation',
    AnnotationPage: 'as:OrderedCollectionPage',
    TextualBody: 'oa:TextualBody',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    FragmentSelector: 'oa:FragmentSelector',
    assessing: 'oa:assessing',
    commenting: 'oa:commenting',
    highlighting: 'oa:highlighting',
    tagging: 'oa:tagging',
    body: { '@type': '@id', '@id': 'oa:hasBody' },
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
    end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
    value: 'rdf:value',
    format: 'dc:format',
    language: 'dc:language',
    created: { '@type': 'xsd:dateTime', '@id': 'dcterms:created' },
    conformsTo: { '@type': '@id', '@id': 'dcterms:conformsTo' },
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  },
};
