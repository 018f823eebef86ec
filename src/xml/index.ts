export { escapeXml, escapeXmlAttribute } from "./escape-xml.js";
export { MAX_FAULTS } from "./fault-list.js";
export { XML_NAMESPACE } from "./namespace-scope.js";
export { MAX_DEPTH } from "./open-elements.js";
export { parseXml } from "./parse-xml.js";
export type { XmlAttribute, XmlDocument, XmlElement, XmlFault, XmlFaultId, XmlNode, XmlText } from "./xml-document.js";
export { withoutForbidden } from "./xml-characters.js";
export { attributeOf, childOf, childrenOf, descendantsOf, textOf } from "./xml-tree.js";
