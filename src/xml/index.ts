export { escapeXml, escapeXmlAttribute } from "./escape-xml.js";
export { MAX_FAULTS } from "./fault-list.js";
export { XML_NAMESPACE, XMLNS_NAMESPACE } from "./namespace-scope.js";
export { MAX_DEPTH } from "./open-elements.js";
export { parseXml } from "./parse-xml.js";
export {
  XML_FAULTS,
  type XmlAttribute,
  type XmlDocument,
  type XmlElement,
  type XmlFault,
  type XmlFaultId,
  type XmlNode,
  type XmlText,
} from "./xml-document.js";
export { withoutForbidden } from "./xml-characters.js";
export { attributeOf, childOf, childrenOf, descendantsOf, textOf } from "./xml-tree.js";
