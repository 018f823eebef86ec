// @ts-nocheck
// Generated from schemas/ by scripts/generate.ts. Do not edit.
import type { SchemaName, SchemaTypes } from "../../src/generated/schema-types.js";
import type { RequestSchemaName, Validator } from "../../src/generated/validators.js";

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
));

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// memory:compiled
var import_ucs2length = __toESM(require_ucs2length());
function joined(faults, more) {
  if (faults === null) return more;
  for (let fault of more) faults.push(fault);
  return faults;
}
var entry0 = validate52;
var func1 = import_ucs2length.default, pattern3 = new RegExp("^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[A-WY-Za-wy-z0-9](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 100) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern3.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[A-WY-Za-wy-z0-9](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "ad" || key0 === "hi" || key0 === "sl")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.ad !== void 0) {
      let data0 = data.ad, _errs3 = errors, valid1 = !1, _errs4 = errors;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data0[i0], { instancePath: instancePath + "/ad/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/ad", schemaPath: "#/properties/ad/anyOf/0/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      let _errs7 = errors;
      if (data0 !== !0) {
        let err2 = { instancePath: instancePath + "/ad", schemaPath: "#/properties/ad/anyOf/1/const", keyword: "const", params: { allowedValue: !0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/ad", schemaPath: "#/properties/ad/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.hi !== void 0 && data.hi !== !0) {
      let err4 = { instancePath: instancePath + "/hi", schemaPath: "#/properties/hi/const", keyword: "const", params: { allowedValue: !0 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.sl !== void 0) {
      let data3 = data.sl, _errs10 = errors, valid4 = !1, _errs11 = errors;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate53(data3[i1], { instancePath: instancePath + "/sl/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/sl", schemaPath: "#/properties/sl/anyOf/0/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid1 = _errs11 === errors;
      valid4 = valid4 || _valid1;
      let _errs14 = errors;
      if (data3 !== !0) {
        let err6 = { instancePath: instancePath + "/sl", schemaPath: "#/properties/sl/anyOf/1/const", keyword: "const", params: { allowedValue: !0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid1 = _errs14 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/sl", schemaPath: "#/properties/sl/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry1 = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "value" || key0 === "system" || key0 === "printed")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.system !== void 0) {
      let data1 = data.system;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.printed !== void 0 && typeof data.printed != "string") {
      let err6 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry2 = validate57, schema22 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/ambiguity-code.json", enum: ["audio-relative", "subs-by-region", "sub-region", "sub-from-audio", "sub-unknown", "lang-unknown", "lang-by-region", "dub-or-original", "voiceover-or-dub", "code-collision", "bracket-role", "case-role", "role-unclear", "and-or", "venue-dependent", "partial", "medium-unclear", "contradiction", "unregistered-code", "text-code-for-audio", "dual"] };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "audio-relative" || data === "subs-by-region" || data === "sub-region" || data === "sub-from-audio" || data === "sub-unknown" || data === "lang-unknown" || data === "lang-by-region" || data === "dub-or-original" || data === "voiceover-or-dub" || data === "code-collision" || data === "bracket-role" || data === "case-role" || data === "role-unclear" || data === "and-or" || data === "venue-dependent" || data === "partial" || data === "medium-unclear" || data === "contradiction" || data === "unregistered-code" || data === "text-code-for-audio" || data === "dual")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema22.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var entry3 = validate58, schema23 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/award.json", type: "object", additionalProperties: !1, required: ["award"], properties: { award: { type: "string", minLength: 1 }, recipient: { type: "string", minLength: 1 }, event: { $ref: "https://kinoglot.invalid/schemas/award-event.json" }, year: { anyOf: [{ $ref: "https://kinoglot.invalid/schemas/film-year.json" }, { type: "null" }] }, result: { enum: ["won", "nominated", "mention"] }, work: { type: "string", minLength: 1 } } };
var pattern4 = new RegExp("^(?:[A-Z]{2}|[A-Z]{4})$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Z]{2}|[A-Z]{4})$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "place" || key0 === "country" || key0 === "edition")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.place !== void 0) {
      let data1 = data.place;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.country !== void 0 && (validate60(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate60.errors), errors = vErrors.length)), data.edition !== void 0) {
      let data3 = data.edition;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err6 = { instancePath: instancePath + "/edition", schemaPath: "#/properties/edition/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
        let err7 = { instancePath: instancePath + "/edition", schemaPath: "#/properties/edition/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2100 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2100 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1888 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1888 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.award === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "award" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "award" || key0 === "recipient" || key0 === "event" || key0 === "year" || key0 === "result" || key0 === "work")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.award !== void 0) {
      let data0 = data.award;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/award", schemaPath: "#/properties/award/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/award", schemaPath: "#/properties/award/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.recipient !== void 0) {
      let data1 = data.recipient;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/recipient", schemaPath: "#/properties/recipient/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/recipient", schemaPath: "#/properties/recipient/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.event !== void 0 && (validate59(data.event, { instancePath: instancePath + "/event", parentData: data, parentDataProperty: "event", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate59.errors), errors = vErrors.length)), data.year !== void 0) {
      let data3 = data.year, _errs8 = errors, valid1 = !1, _errs9 = errors;
      validate63(data3, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate63.errors), errors = vErrors.length);
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      let _errs10 = errors;
      if (data3 !== null) {
        let err6 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.result !== void 0) {
      let data4 = data.result;
      if (!(data4 === "won" || data4 === "nominated" || data4 === "mention")) {
        let err8 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/enum", keyword: "enum", params: { allowedValues: schema23.properties.result.enum } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.work !== void 0) {
      let data5 = data.work;
      if (typeof data5 == "string") {
        if (func1(data5) < 1) {
          let err9 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry4 = validate59, entry5 = validate65;
var pattern5 = new RegExp("^(?:/[\\s\\S]*)?$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pointer === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pointer" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.rule === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.params === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "params" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.message === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "pointer" || key0 === "rule" || key0 === "params" || key0 === "message")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.pointer !== void 0) {
      let data0 = data.pointer;
      if (typeof data0 == "string") {
        if (!pattern5.test(data0)) {
          let err5 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/pattern", keyword: "pattern", params: { pattern: "^(?:/[\\s\\S]*)?$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.rule !== void 0) {
      let data1 = data.rule;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err7 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.params !== void 0) {
      let data2 = data.params;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err9 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "title" || key0 === "status" || key0 === "detail" || key0 === "instance" || key0 === "errors")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 599 || isNaN(data2)) {
          let err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data2 < 400 || isNaN(data2)) {
          let err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 400 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    }
    if (data.detail !== void 0 && typeof data.detail != "string") {
      let err11 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.instance !== void 0 && typeof data.instance != "string") {
      let err12 = { instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.errors !== void 0) {
      let data5 = data.errors;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate67(data5[i0], { instancePath: instancePath + "/errors/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate67.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      let err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (Object.keys(data).length < 1) {
      let err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "result" || key0 === "problem")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.result !== void 0) {
      let data0 = data.result;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err3 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.problem !== void 0 && (validate66(data.problem, { instancePath: instancePath + "/problem", parentData: data, parentDataProperty: "problem", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate66.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry6 = validate70, schema30 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/bilingual-layout.json", type: "object", additionalProperties: !1, required: ["kind", "order"], properties: { kind: { enum: ["stacked", "alternating", "mixed"] }, order: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/language-tag.json" } } } };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.order === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "order")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (!(data0 === "stacked" || data0 === "alternating" || data0 === "mixed")) {
        let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema30.properties.kind.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.order !== void 0) {
      let data1 = data.order;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data1[i0], { instancePath: instancePath + "/order/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry7 = validate72;
var pattern6 = new RegExp("\\S", "u"), pattern9 = new RegExp("^[A-Za-z]{2}(?:[A-Za-z]{2})?$", "u");
var schema33 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/title-role.json", enum: ["original", "transliterated", "translated", "international", "release", "literal", "working", "festival", "reissue", "informal", "supplied", "alternative", "variant"] };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "original" || data === "transliterated" || data === "translated" || data === "international" || data === "release" || data === "literal" || data === "working" || data === "festival" || data === "reissue" || data === "informal" || data === "supplied" || data === "alternative" || data === "variant")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "text" || key0 === "language" || key0 === "script" || key0 === "scheme" || key0 === "role" || key0 === "region" || key0 === "source")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 == "string") {
        if (func1(data0) > 2e3) {
          let err2 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func1(data0) < 1) {
          let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern6.test(data0)) {
          let err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.language !== void 0) {
      let data1 = data.language;
      if (typeof data1 == "string") {
        if (func1(data1) > 100) {
          let err6 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/maxLength", keyword: "maxLength", params: { limit: 100 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.script !== void 0) {
      let data2 = data.script;
      if (typeof data2 == "string") {
        if (func1(data2) > 20) {
          let err8 = { instancePath: instancePath + "/script", schemaPath: "#/properties/script/maxLength", keyword: "maxLength", params: { limit: 20 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/script", schemaPath: "#/properties/script/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.scheme !== void 0) {
      let data3 = data.scheme;
      if (typeof data3 == "string") {
        if (func1(data3) > 100) {
          let err10 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/maxLength", keyword: "maxLength", params: { limit: 100 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.role !== void 0 && (validate74(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate74.errors), errors = vErrors.length)), data.region !== void 0) {
      let data5 = data.region;
      if (typeof data5 == "string") {
        if (func1(data5) > 20) {
          let err12 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/maxLength", keyword: "maxLength", params: { limit: 20 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.source !== void 0) {
      let data6 = data.source;
      if (typeof data6 == "string") {
        if (func1(data6) > 200) {
          let err14 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.titles === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "titles" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "titles" || key0 === "year" || key0 === "directors" || key0 === "runtimeMinutes" || key0 === "countries")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func1(data0) > 500) {
          let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 500 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func1(data0) < 1) {
          let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern6.test(data0)) {
          let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.titles !== void 0) {
      let data1 = data.titles;
      if (Array.isArray(data1)) {
        if (data1.length > 1e3) {
          let err7 = { instancePath: instancePath + "/titles", schemaPath: "#/properties/titles/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data1.length < 1) {
          let err8 = { instancePath: instancePath + "/titles", schemaPath: "#/properties/titles/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate73(data1[i0], { instancePath: instancePath + "/titles/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate73.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/titles", schemaPath: "#/properties/titles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.year !== void 0) {
      let data3 = data.year;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err10 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2200 || isNaN(data3)) {
          let err11 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data3 < 1870 || isNaN(data3)) {
          let err12 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1870 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.directors !== void 0) {
      let data4 = data.directors;
      if (Array.isArray(data4)) {
        if (data4.length > 100) {
          let err13 = { instancePath: instancePath + "/directors", schemaPath: "#/properties/directors/maxItems", keyword: "maxItems", params: { limit: 100 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (func1(data5) > 500) {
              let err14 = { instancePath: instancePath + "/directors/" + i1, schemaPath: "#/properties/directors/items/maxLength", keyword: "maxLength", params: { limit: 500 } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (func1(data5) < 1) {
              let err15 = { instancePath: instancePath + "/directors/" + i1, schemaPath: "#/properties/directors/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (!pattern6.test(data5)) {
              let err16 = { instancePath: instancePath + "/directors/" + i1, schemaPath: "#/properties/directors/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/directors/" + i1, schemaPath: "#/properties/directors/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/directors", schemaPath: "#/properties/directors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.runtimeMinutes !== void 0) {
      let data6 = data.runtimeMinutes;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1e5 || isNaN(data6)) {
          let err19 = { instancePath: instancePath + "/runtimeMinutes", schemaPath: "#/properties/runtimeMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data6 <= 0 || isNaN(data6)) {
          let err20 = { instancePath: instancePath + "/runtimeMinutes", schemaPath: "#/properties/runtimeMinutes/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/runtimeMinutes", schemaPath: "#/properties/runtimeMinutes/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.countries !== void 0) {
      let data7 = data.countries;
      if (Array.isArray(data7)) {
        if (data7.length > 100) {
          let err22 = { instancePath: instancePath + "/countries", schemaPath: "#/properties/countries/maxItems", keyword: "maxItems", params: { limit: 100 } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 == "string") {
            if (!pattern9.test(data8)) {
              let err23 = { instancePath: instancePath + "/countries/" + i2, schemaPath: "#/properties/countries/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}(?:[A-Za-z]{2})?$" } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            let err24 = { instancePath: instancePath + "/countries/" + i2, schemaPath: "#/properties/countries/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/countries", schemaPath: "#/properties/countries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
validate72.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry8 = validate77;
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.catalogues === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "catalogues" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "catalogues" || key0 === "unavailable")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.catalogues !== void 0) {
      let data0 = data.catalogues;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.name === void 0) {
              let err2 = { instancePath: instancePath + "/catalogues/" + i0, schemaPath: "#/properties/catalogues/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.films === void 0) {
              let err3 = { instancePath: instancePath + "/catalogues/" + i0, schemaPath: "#/properties/catalogues/items/required", keyword: "required", params: { missingProperty: "films" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            for (let key1 in data1)
              if (!(key1 === "name" || key1 === "films")) {
                let err4 = { instancePath: instancePath + "/catalogues/" + i0, schemaPath: "#/properties/catalogues/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            if (data1.name !== void 0 && typeof data1.name != "string") {
              let err5 = { instancePath: instancePath + "/catalogues/" + i0 + "/name", schemaPath: "#/properties/catalogues/items/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.films !== void 0) {
              let data3 = data1.films;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                let err6 = { instancePath: instancePath + "/catalogues/" + i0 + "/films", schemaPath: "#/properties/catalogues/items/properties/films/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
              if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
                let err7 = { instancePath: instancePath + "/catalogues/" + i0 + "/films", schemaPath: "#/properties/catalogues/items/properties/films/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
          } else {
            let err8 = { instancePath: instancePath + "/catalogues/" + i0, schemaPath: "#/properties/catalogues/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/catalogues", schemaPath: "#/properties/catalogues/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.unavailable !== void 0) {
      let data4 = data.unavailable;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err10 = { instancePath: instancePath + "/unavailable", schemaPath: "#/properties/unavailable/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.name === void 0) {
              let err11 = { instancePath: instancePath + "/unavailable/" + i1, schemaPath: "#/properties/unavailable/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data5.problem === void 0) {
              let err12 = { instancePath: instancePath + "/unavailable/" + i1, schemaPath: "#/properties/unavailable/items/required", keyword: "required", params: { missingProperty: "problem" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            for (let key2 in data5)
              if (!(key2 === "name" || key2 === "problem")) {
                let err13 = { instancePath: instancePath + "/unavailable/" + i1, schemaPath: "#/properties/unavailable/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            if (data5.name !== void 0 && typeof data5.name != "string") {
              let err14 = { instancePath: instancePath + "/unavailable/" + i1 + "/name", schemaPath: "#/properties/unavailable/items/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            data5.problem !== void 0 && (validate66(data5.problem, { instancePath: instancePath + "/unavailable/" + i1 + "/problem", parentData: data5, parentDataProperty: "problem", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate66.errors), errors = vErrors.length));
          } else {
            let err15 = { instancePath: instancePath + "/unavailable/" + i1, schemaPath: "#/properties/unavailable/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/unavailable", schemaPath: "#/properties/unavailable/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry9 = validate79;
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.titles === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "titles" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "titles" || key0 === "year" || key0 === "directors" || key0 === "runtimeMinutes" || key0 === "countries")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.titles !== void 0) {
      let data0 = data.titles;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          let err2 = { instancePath: instancePath + "/titles", schemaPath: "#/properties/titles/maxItems", keyword: "maxItems", params: { limit: 100 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate73(data0[i0], { instancePath: instancePath + "/titles/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate73.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/titles", schemaPath: "#/properties/titles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.year !== void 0) {
      let data2 = data.year;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err4 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2200 || isNaN(data2)) {
          let err5 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2200 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data2 < 1870 || isNaN(data2)) {
          let err6 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1870 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    if (data.directors !== void 0) {
      let data3 = data.directors;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          let err7 = { instancePath: instancePath + "/directors", schemaPath: "#/properties/directors/maxItems", keyword: "maxItems", params: { limit: 100 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 == "string") {
            if (func1(data4) > 500) {
              let err8 = { instancePath: instancePath + "/directors/" + i1, schemaPath: "#/properties/directors/items/maxLength", keyword: "maxLength", params: { limit: 500 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (func1(data4) < 1) {
              let err9 = { instancePath: instancePath + "/directors/" + i1, schemaPath: "#/properties/directors/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (!pattern6.test(data4)) {
              let err10 = { instancePath: instancePath + "/directors/" + i1, schemaPath: "#/properties/directors/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/directors/" + i1, schemaPath: "#/properties/directors/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/directors", schemaPath: "#/properties/directors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.runtimeMinutes !== void 0) {
      let data5 = data.runtimeMinutes;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1e5 || isNaN(data5)) {
          let err13 = { instancePath: instancePath + "/runtimeMinutes", schemaPath: "#/properties/runtimeMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data5 <= 0 || isNaN(data5)) {
          let err14 = { instancePath: instancePath + "/runtimeMinutes", schemaPath: "#/properties/runtimeMinutes/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/runtimeMinutes", schemaPath: "#/properties/runtimeMinutes/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.countries !== void 0) {
      let data6 = data.countries;
      if (Array.isArray(data6)) {
        if (data6.length > 100) {
          let err16 = { instancePath: instancePath + "/countries", schemaPath: "#/properties/countries/maxItems", keyword: "maxItems", params: { limit: 100 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        let len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (typeof data7 == "string") {
            if (!pattern9.test(data7)) {
              let err17 = { instancePath: instancePath + "/countries/" + i2, schemaPath: "#/properties/countries/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}(?:[A-Za-z]{2})?$" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            let err18 = { instancePath: instancePath + "/countries/" + i2, schemaPath: "#/properties/countries/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/countries", schemaPath: "#/properties/countries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry10 = validate81, schema36 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/checked-file.json", type: "object", additionalProperties: !1, required: ["name", "format", "encoding", "languages", "bilingual", "undetermined", "count"], properties: { name: { type: "string" }, format: { anyOf: [{ $ref: "https://kinoglot.invalid/schemas/subtitle-format.json" }, { type: "null" }] }, encoding: { type: ["string", "null"] }, language: { anyOf: [{ $ref: "https://kinoglot.invalid/schemas/language-tag.json" }, { type: "null" }] }, languages: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/language-share.json" } }, bilingual: { type: "boolean" }, layout: { $ref: "https://kinoglot.invalid/schemas/bilingual-layout.json" }, undetermined: { type: "boolean" }, kind: { $ref: "https://kinoglot.invalid/schemas/subtitle-kind.json" }, count: { type: "integer", minimum: 0 }, versions: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/package-version.json" } } } }, func26 = Object.prototype.hasOwnProperty, schema37 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/subtitle-format.json", type: "string", enum: ["srt", "webvtt", "ass", "ssa", "ttml", "dcp-interop", "dcp-smpte", "ebu-stl", "microdvd", "subviewer", "sbv", "sami", "lrc"] };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "srt" || data === "webvtt" || data === "ass" || data === "ssa" || data === "ttml" || data === "dcp-interop" || data === "dcp-smpte" || data === "ebu-stl" || data === "microdvd" || data === "subviewer" || data === "sbv" || data === "sami" || data === "lrc")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate82.errors = vErrors, errors === 0;
}
validate82.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.language === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.share === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "share" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "language" || key0 === "share")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.language !== void 0 && (validate53(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length)), data.share !== void 0) {
      let data1 = data.share;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/share", schemaPath: "#/properties/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/share", schemaPath: "#/properties/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/share", schemaPath: "#/properties/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema39 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/subtitle-kind.json", enum: ["full", "sdh", "forced", "partial"] };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "full" || data === "sdh" || data === "forced" || data === "partial")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema39.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema40 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/package-version.json", type: "object", additionalProperties: !1, required: ["id", "title", "tag", "package", "reels", "assets"], properties: { id: { type: "string" }, title: { type: "string" }, tag: { $ref: "https://kinoglot.invalid/schemas/version-tag.json" }, package: { enum: ["OV", "VF", null] }, reels: { type: "integer", minimum: 0 }, assets: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/package-asset.json" } } } }, schema41 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/version-tag.json", type: "object", additionalProperties: !1, required: ["kind", "audio", "subtitles", "ambiguity"], properties: { kind: { $ref: "https://kinoglot.invalid/schemas/version-kind.json" }, audio: { type: ["array", "null"], items: { $ref: "https://kinoglot.invalid/schemas/language-tag.json" } }, subtitles: { type: ["array", "null"], items: { $ref: "https://kinoglot.invalid/schemas/subtitle.json" } }, intertitles: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/language-tag.json" } }, access: { $ref: "https://kinoglot.invalid/schemas/access-tracks.json" }, live: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/live-service.json" } }, alternatives: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/version-alternative.json" } }, package: { enum: ["OV", "VF"] }, ambiguity: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/ambiguity-code.json" } } } }, schema42 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/version-kind.json", enum: ["original", "dubbed", "voiceover", "silent", "nodialogue", "unknown"] };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "original" || data === "dubbed" || data === "voiceover" || data === "silent" || data === "nodialogue" || data === "unknown")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema42.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema44 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/subtitle-medium.json", enum: ["burned-in", "dcp", "closed", "live", "file", "unknown"] };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "burned-in" || data === "dcp" || data === "closed" || data === "live" || data === "file" || data === "unknown")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema44.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.language === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.medium === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "medium" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "language" || key0 === "kind" || key0 === "medium" || key0 === "assumed" || key0 === "default")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.language !== void 0 && (validate53(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length)), data.kind !== void 0 && (validate89(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate89.errors), errors = vErrors.length)), data.medium !== void 0 && (validate99(data.medium, { instancePath: instancePath + "/medium", parentData: data, parentDataProperty: "medium", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate99.errors), errors = vErrors.length)), data.assumed !== void 0 && data.assumed !== !0) {
      let err4 = { instancePath: instancePath + "/assumed", schemaPath: "#/properties/assumed/const", keyword: "const", params: { allowedValue: !0 } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.default !== void 0 && data.default !== !0) {
      let err5 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/const", keyword: "const", params: { allowedValue: !0 } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema45 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/live-service.json", type: "object", additionalProperties: !1, required: ["language", "type"], properties: { language: { $ref: "https://kinoglot.invalid/schemas/language-tag.json" }, type: { enum: ["voiceover", "translation", "subtitles"] } } };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.language === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "language" || key0 === "type")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.language !== void 0 && (validate53(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length)), data.type !== void 0) {
      let data1 = data.type;
      if (!(data1 === "voiceover" || data1 === "translation" || data1 === "subtitles")) {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema45.properties.type.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate104.errors = vErrors, errors === 0;
}
validate104.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema46 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/version-alternative.json", type: "object", additionalProperties: !1, properties: { kind: { $ref: "https://kinoglot.invalid/schemas/version-kind.json" }, audio: { type: ["array", "null"], items: { $ref: "https://kinoglot.invalid/schemas/language-tag.json" } }, subtitles: { type: ["array", "null"], items: { $ref: "https://kinoglot.invalid/schemas/subtitle.json" } }, intertitles: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/language-tag.json" } }, access: { $ref: "https://kinoglot.invalid/schemas/access-tracks.json" }, live: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/live-service.json" } }, package: { enum: ["OV", "VF"] }, ambiguity: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/ambiguity-code.json" } } } };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "audio" || key0 === "subtitles" || key0 === "intertitles" || key0 === "access" || key0 === "live" || key0 === "package" || key0 === "ambiguity")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.kind !== void 0 && (validate93(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate93.errors), errors = vErrors.length)), data.audio !== void 0) {
      let data1 = data.audio;
      if (!Array.isArray(data1) && data1 !== null) {
        let err1 = { instancePath: instancePath + "/audio", schemaPath: "#/properties/audio/type", keyword: "type", params: { type: schema46.properties.audio.type } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data1[i0], { instancePath: instancePath + "/audio/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length);
      }
    }
    if (data.subtitles !== void 0) {
      let data3 = data.subtitles;
      if (!Array.isArray(data3) && data3 !== null) {
        let err2 = { instancePath: instancePath + "/subtitles", schemaPath: "#/properties/subtitles/type", keyword: "type", params: { type: schema46.properties.subtitles.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate96(data3[i1], { instancePath: instancePath + "/subtitles/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate96.errors), errors = vErrors.length);
      }
    }
    if (data.intertitles !== void 0) {
      let data5 = data.intertitles;
      if (Array.isArray(data5)) {
        let len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate53(data5[i2], { instancePath: instancePath + "/intertitles/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/intertitles", schemaPath: "#/properties/intertitles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.access !== void 0 && (validate52(data.access, { instancePath: instancePath + "/access", parentData: data, parentDataProperty: "access", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate52.errors), errors = vErrors.length)), data.live !== void 0) {
      let data8 = data.live;
      if (Array.isArray(data8)) {
        let len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate104(data8[i3], { instancePath: instancePath + "/live/" + i3, parentData: data8, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate104.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/live", schemaPath: "#/properties/live/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.package !== void 0) {
      let data10 = data.package;
      if (!(data10 === "OV" || data10 === "VF")) {
        let err5 = { instancePath: instancePath + "/package", schemaPath: "#/properties/package/enum", keyword: "enum", params: { allowedValues: schema46.properties.package.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.ambiguity !== void 0) {
      let data11 = data.ambiguity;
      if (Array.isArray(data11)) {
        let len4 = data11.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate57(data11[i4], { instancePath: instancePath + "/ambiguity/" + i4, parentData: data11, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate57.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/ambiguity", schemaPath: "#/properties/ambiguity/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.audio === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audio" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.subtitles === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subtitles" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.ambiguity === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ambiguity" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!func26.call(schema41.properties, key0)) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.kind !== void 0 && (validate93(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate93.errors), errors = vErrors.length)), data.audio !== void 0) {
      let data1 = data.audio;
      if (!Array.isArray(data1) && data1 !== null) {
        let err5 = { instancePath: instancePath + "/audio", schemaPath: "#/properties/audio/type", keyword: "type", params: { type: schema41.properties.audio.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data1[i0], { instancePath: instancePath + "/audio/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length);
      }
    }
    if (data.subtitles !== void 0) {
      let data3 = data.subtitles;
      if (!Array.isArray(data3) && data3 !== null) {
        let err6 = { instancePath: instancePath + "/subtitles", schemaPath: "#/properties/subtitles/type", keyword: "type", params: { type: schema41.properties.subtitles.type } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate96(data3[i1], { instancePath: instancePath + "/subtitles/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate96.errors), errors = vErrors.length);
      }
    }
    if (data.intertitles !== void 0) {
      let data5 = data.intertitles;
      if (Array.isArray(data5)) {
        let len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate53(data5[i2], { instancePath: instancePath + "/intertitles/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/intertitles", schemaPath: "#/properties/intertitles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.access !== void 0 && (validate52(data.access, { instancePath: instancePath + "/access", parentData: data, parentDataProperty: "access", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate52.errors), errors = vErrors.length)), data.live !== void 0) {
      let data8 = data.live;
      if (Array.isArray(data8)) {
        let len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate104(data8[i3], { instancePath: instancePath + "/live/" + i3, parentData: data8, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate104.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/live", schemaPath: "#/properties/live/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.alternatives !== void 0) {
      let data10 = data.alternatives;
      if (Array.isArray(data10)) {
        let len4 = data10.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate107(data10[i4], { instancePath: instancePath + "/alternatives/" + i4, parentData: data10, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate107.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/alternatives", schemaPath: "#/properties/alternatives/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.package !== void 0) {
      let data12 = data.package;
      if (!(data12 === "OV" || data12 === "VF")) {
        let err10 = { instancePath: instancePath + "/package", schemaPath: "#/properties/package/enum", keyword: "enum", params: { allowedValues: schema41.properties.package.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.ambiguity !== void 0) {
      let data13 = data.ambiguity;
      if (Array.isArray(data13)) {
        let len5 = data13.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate57(data13[i5], { instancePath: instancePath + "/ambiguity/" + i5, parentData: data13, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate57.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/ambiguity", schemaPath: "#/properties/ambiguity/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate92.errors = vErrors, errors === 0;
}
validate92.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema47 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/package-asset.json", type: "object", additionalProperties: !1, required: ["id", "type", "reel", "language", "path", "present", "encrypted"], properties: { id: { type: "string" }, type: { enum: ["picture", "sound", "subtitle", "caption", "other"] }, reel: { type: "integer", minimum: 1 }, language: { anyOf: [{ $ref: "https://kinoglot.invalid/schemas/language-tag.json" }, { type: "null" }] }, path: { type: ["string", "null"] }, present: { type: "boolean" }, encrypted: { type: "boolean" } } };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.reel === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reel" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.language === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.path === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.present === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "present" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.encrypted === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "encrypted" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "type" || key0 === "reel" || key0 === "language" || key0 === "path" || key0 === "present" || key0 === "encrypted")) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(data1 === "picture" || data1 === "sound" || data1 === "subtitle" || data1 === "caption" || data1 === "other")) {
        let err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema47.properties.type.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.reel !== void 0) {
      let data2 = data.reel;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err10 = { instancePath: instancePath + "/reel", schemaPath: "#/properties/reel/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
        let err11 = { instancePath: instancePath + "/reel", schemaPath: "#/properties/reel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.language !== void 0) {
      let data3 = data.language, _errs8 = errors, valid1 = !1, _errs9 = errors;
      validate53(data3, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length);
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      let _errs10 = errors;
      if (data3 !== null) {
        let err12 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err13 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.path !== void 0) {
      let data4 = data.path;
      if (typeof data4 != "string" && data4 !== null) {
        let err14 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: schema47.properties.path.type } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.present !== void 0 && typeof data.present != "boolean") {
      let err15 = { instancePath: instancePath + "/present", schemaPath: "#/properties/present/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.encrypted !== void 0 && typeof data.encrypted != "boolean") {
      let err16 = { instancePath: instancePath + "/encrypted", schemaPath: "#/properties/encrypted/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate118.errors = vErrors, errors === 0;
}
validate118.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.tag === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tag" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.package === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "package" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.reels === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reels" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.assets === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assets" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "title" || key0 === "tag" || key0 === "package" || key0 === "reels" || key0 === "assets")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.tag !== void 0 && (validate92(data.tag, { instancePath: instancePath + "/tag", parentData: data, parentDataProperty: "tag", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate92.errors), errors = vErrors.length)), data.package !== void 0) {
      let data3 = data.package;
      if (!(data3 === "OV" || data3 === "VF" || data3 === null)) {
        let err9 = { instancePath: instancePath + "/package", schemaPath: "#/properties/package/enum", keyword: "enum", params: { allowedValues: schema40.properties.package.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.reels !== void 0) {
      let data4 = data.reels;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err10 = { instancePath: instancePath + "/reels", schemaPath: "#/properties/reels/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
        let err11 = { instancePath: instancePath + "/reels", schemaPath: "#/properties/reels/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.assets !== void 0) {
      let data5 = data.assets;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate118(data5[i0], { instancePath: instancePath + "/assets/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate118.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/assets", schemaPath: "#/properties/assets/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.format === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.encoding === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "encoding" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.languages === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.bilingual === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bilingual" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.undetermined === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "undetermined" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.count === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!func26.call(schema36.properties, key0)) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.format !== void 0) {
      let data1 = data.format, _errs5 = errors, valid1 = !1, _errs6 = errors;
      validate82(data1, { instancePath: instancePath + "/format", parentData: data, parentDataProperty: "format", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate82.errors), errors = vErrors.length);
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      let _errs7 = errors;
      if (data1 !== null) {
        let err9 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err10 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.encoding !== void 0) {
      let data2 = data.encoding;
      if (typeof data2 != "string" && data2 !== null) {
        let err11 = { instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/type", keyword: "type", params: { type: schema36.properties.encoding.type } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.language !== void 0) {
      let data3 = data.language, _errs12 = errors, valid2 = !1, _errs13 = errors;
      validate53(data3, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length);
      var _valid1 = _errs13 === errors;
      valid2 = valid2 || _valid1;
      let _errs14 = errors;
      if (data3 !== null) {
        let err12 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      var _valid1 = _errs14 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
      else {
        let err13 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.languages !== void 0) {
      let data4 = data.languages;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate85(data4[i0], { instancePath: instancePath + "/languages/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate85.errors), errors = vErrors.length);
      } else {
        let err14 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.bilingual !== void 0 && typeof data.bilingual != "boolean") {
      let err15 = { instancePath: instancePath + "/bilingual", schemaPath: "#/properties/bilingual/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.layout !== void 0 && (validate70(data.layout, { instancePath: instancePath + "/layout", parentData: data, parentDataProperty: "layout", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate70.errors), errors = vErrors.length)), data.undetermined !== void 0 && typeof data.undetermined != "boolean") {
      let err16 = { instancePath: instancePath + "/undetermined", schemaPath: "#/properties/undetermined/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.kind !== void 0 && (validate89(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate89.errors), errors = vErrors.length)), data.count !== void 0) {
      let data10 = data.count;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        let err17 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10))) {
        let err18 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.versions !== void 0) {
      let data11 = data.versions;
      if (Array.isArray(data11)) {
        let len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate91(data11[i1], { instancePath: instancePath + "/versions/" + i1, parentData: data11, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate91.errors), errors = vErrors.length);
      } else {
        let err19 = { instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry11 = validate122, schema48 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/cluster-conflict.json", type: "object", additionalProperties: !1, required: ["field", "values", "verdict"], properties: { field: { enum: ["year", "runtime", "countries", "director"] }, values: { type: "array", minItems: 2, items: { $ref: "https://kinoglot.invalid/schemas/cluster-value.json" } }, verdict: { enum: ["rounding", "frame-rate", "other-cut", "neighbouring-years", "incomplete", "successor-state", "spelling", "contradiction"] } } };
var pattern12 = new RegExp("^[^:]+:[^]+$", "u");
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 1e3) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern12.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^:]+:[^]+$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate124.errors = vErrors, errors === 0;
}
validate124.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.members === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "members" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "value" || key0 === "members")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.value !== void 0 && typeof data.value != "string") {
      let err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.members !== void 0) {
      let data1 = data.members;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate124(data1[i0], { instancePath: instancePath + "/members/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate124.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate123.errors = vErrors, errors === 0;
}
validate123.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.values === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.verdict === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "field" || key0 === "values" || key0 === "verdict")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.field !== void 0) {
      let data0 = data.field;
      if (!(data0 === "year" || data0 === "runtime" || data0 === "countries" || data0 === "director")) {
        let err4 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: schema48.properties.field.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.values !== void 0) {
      let data1 = data.values;
      if (Array.isArray(data1)) {
        if (data1.length < 2) {
          let err5 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate123(data1[i0], { instancePath: instancePath + "/values/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate123.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.verdict !== void 0) {
      let data3 = data.verdict;
      if (!(data3 === "rounding" || data3 === "frame-rate" || data3 === "other-cut" || data3 === "neighbouring-years" || data3 === "incomplete" || data3 === "successor-state" || data3 === "spelling" || data3 === "contradiction")) {
        let err7 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema48.properties.verdict.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry12 = validate127;
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate127.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.members === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "members" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "text" || key0 === "scheme" || key0 === "members")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.scheme !== void 0 && typeof data.scheme != "string") {
      let err4 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.members !== void 0) {
      let data2 = data.members;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate124(data2[i0], { instancePath: instancePath + "/members/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate124.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate127.errors = vErrors, errors === 0;
}
validate127.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry13 = validate129, schema52 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/cluster-person.json", type: "object", additionalProperties: !1, required: ["role", "names", "members"], properties: { role: { enum: ["director"] }, names: { type: "array", minItems: 1, items: { $ref: "https://kinoglot.invalid/schemas/cluster-name.json" } }, members: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/entry-ref.json" } } } };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.names === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.members === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "members" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "role" || key0 === "names" || key0 === "members")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.role !== void 0 && data.role !== "director") {
      let err4 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema52.properties.role.enum } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.names !== void 0) {
      let data1 = data.names;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err5 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate127(data1[i0], { instancePath: instancePath + "/names/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate127.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.members !== void 0) {
      let data3 = data.members;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate124(data3[i1], { instancePath: instancePath + "/members/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate124.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate129.errors = vErrors, errors === 0;
}
validate129.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry14 = validate132;
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.members === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "members" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "text" || key0 === "language" || key0 === "script" || key0 === "role" || key0 === "region" || key0 === "scheme" || key0 === "members")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.language !== void 0 && typeof data.language != "string") {
      let err4 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.script !== void 0 && typeof data.script != "string") {
      let err5 = { instancePath: instancePath + "/script", schemaPath: "#/properties/script/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.role !== void 0 && (validate74(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate74.errors), errors = vErrors.length)), data.region !== void 0 && typeof data.region != "string") {
      let err6 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.scheme !== void 0 && typeof data.scheme != "string") {
      let err7 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.members !== void 0) {
      let data6 = data.members;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate124(data6[i0], { instancePath: instancePath + "/members/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate124.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate132.errors = vErrors, errors === 0;
}
validate132.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry15 = validate123, entry16 = validate135;
var pattern13 = new RegExp("^[0-9a-f]{16}$", "u");
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "source" || key0 === "id")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.source !== void 0 && typeof data.source != "string") {
      let err3 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate136.errors = vErrors, errors === 0;
}
validate136.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema56 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/refused-link.json", type: "object", additionalProperties: !1, required: ["a", "b", "why"], properties: { a: { $ref: "https://kinoglot.invalid/schemas/entry-ref.json" }, b: { $ref: "https://kinoglot.invalid/schemas/entry-ref.json" }, why: { enum: ["decided-different", "same-source", "sequel-numbers", "years-apart"] }, score: { type: "number", minimum: 0, maximum: 100 } } };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.a === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "a" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.b === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "b" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.why === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "a" || key0 === "b" || key0 === "why" || key0 === "score")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.a !== void 0 && (validate124(data.a, { instancePath: instancePath + "/a", parentData: data, parentDataProperty: "a", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate124.errors), errors = vErrors.length)), data.b !== void 0 && (validate124(data.b, { instancePath: instancePath + "/b", parentData: data, parentDataProperty: "b", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate124.errors), errors = vErrors.length)), data.why !== void 0) {
      let data2 = data.why;
      if (!(data2 === "decided-different" || data2 === "same-source" || data2 === "sequel-numbers" || data2 === "years-apart")) {
        let err4 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/enum", keyword: "enum", params: { allowedValues: schema56.properties.why.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.score !== void 0) {
      let data3 = data.score;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 100 || isNaN(data3)) {
          let err5 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          let err6 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate141.errors = vErrors, errors === 0;
}
validate141.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.members === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "members" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.titles === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "titles" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.people === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "people" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.years === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "years" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.conflicts === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conflicts" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.refused === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "refused" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "members" || key0 === "titles" || key0 === "people" || key0 === "years" || key0 === "conflicts" || key0 === "refused")) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern13.test(data0)) {
          let err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.members !== void 0) {
      let data1 = data.members;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err10 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate136(data1[i0], { instancePath: instancePath + "/members/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate136.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.titles !== void 0) {
      let data3 = data.titles;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate132(data3[i1], { instancePath: instancePath + "/titles/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate132.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/titles", schemaPath: "#/properties/titles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.people !== void 0) {
      let data5 = data.people;
      if (Array.isArray(data5)) {
        let len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate129(data5[i2], { instancePath: instancePath + "/people/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate129.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.years !== void 0) {
      let data7 = data.years;
      if (Array.isArray(data7)) {
        let len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data8 = data7[i3];
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            let err14 = { instancePath: instancePath + "/years/" + i3, schemaPath: "#/properties/years/items/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/years", schemaPath: "#/properties/years/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.conflicts !== void 0) {
      let data9 = data.conflicts;
      if (Array.isArray(data9)) {
        let len4 = data9.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate122(data9[i4], { instancePath: instancePath + "/conflicts/" + i4, parentData: data9, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate122.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.refused !== void 0) {
      let data11 = data.refused;
      if (Array.isArray(data11)) {
        let len5 = data11.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate141(data11[i5], { instancePath: instancePath + "/refused/" + i5, parentData: data11, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate141.errors), errors = vErrors.length);
      } else {
        let err17 = { instancePath: instancePath + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate135.errors = vErrors, errors === 0;
}
validate135.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry17 = validate145, schema57 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/colour-value.json", type: "object", additionalProperties: !1, required: ["value"], properties: { value: { enum: ["colour", "bw", "colour-and-bw", "tinted"] }, printed: { type: "string" } } };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate145.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "value" || key0 === "printed")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (!(data0 === "colour" || data0 === "bw" || data0 === "colour-and-bw" || data0 === "tinted")) {
        let err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/enum", keyword: "enum", params: { allowedValues: schema57.properties.value.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.printed !== void 0 && typeof data.printed != "string") {
      let err3 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate145.errors = vErrors, errors === 0;
}
validate145.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry18 = validate146;
var schema59 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/company-role.json", enum: ["production", "coProduction", "worldSales", "distribution", "printSource", "contact", "support", "unknown"] };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate147.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "production" || data === "coProduction" || data === "worldSales" || data === "distribution" || data === "printSource" || data === "contact" || data === "support" || data === "unknown")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema59.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate147.errors = vErrors, errors === 0;
}
validate147.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema60 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/contact.json", type: "object", additionalProperties: !1, properties: { person: { type: "string", minLength: 1 }, street: { type: "string", minLength: 1 }, postalCode: { type: "string", minLength: 1 }, locality: { type: "string", minLength: 1 }, country: { $ref: "https://kinoglot.invalid/schemas/country-code.json" }, phone: { type: "string", pattern: "^\\+[0-9]{6,15}$" }, phonePrinted: { type: "string", minLength: 1 }, email: { type: "string", minLength: 1 }, url: { type: "string", minLength: 1 } } }, pattern14 = new RegExp("^\\+[0-9]{6,15}$", "u");
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func26.call(schema60.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.person !== void 0) {
      let data0 = data.person;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err1 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.street !== void 0) {
      let data1 = data.street;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err3 = { instancePath: instancePath + "/street", schemaPath: "#/properties/street/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/street", schemaPath: "#/properties/street/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.postalCode !== void 0) {
      let data2 = data.postalCode;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err5 = { instancePath: instancePath + "/postalCode", schemaPath: "#/properties/postalCode/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/postalCode", schemaPath: "#/properties/postalCode/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.locality !== void 0) {
      let data3 = data.locality;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err7 = { instancePath: instancePath + "/locality", schemaPath: "#/properties/locality/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/locality", schemaPath: "#/properties/locality/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.country !== void 0 && (validate60(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate60.errors), errors = vErrors.length)), data.phone !== void 0) {
      let data5 = data.phone;
      if (typeof data5 == "string") {
        if (!pattern14.test(data5)) {
          let err9 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/pattern", keyword: "pattern", params: { pattern: "^\\+[0-9]{6,15}$" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.phonePrinted !== void 0) {
      let data6 = data.phonePrinted;
      if (typeof data6 == "string") {
        if (func1(data6) < 1) {
          let err11 = { instancePath: instancePath + "/phonePrinted", schemaPath: "#/properties/phonePrinted/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/phonePrinted", schemaPath: "#/properties/phonePrinted/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.email !== void 0) {
      let data7 = data.email;
      if (typeof data7 == "string") {
        if (func1(data7) < 1) {
          let err13 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.url !== void 0) {
      let data8 = data.url;
      if (typeof data8 == "string") {
        if (func1(data8) < 1) {
          let err15 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate149.errors = vErrors, errors === 0;
}
validate149.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "role" || key0 === "candidates" || key0 === "label" || key0 === "name" || key0 === "contact")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.role !== void 0 && (validate147(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate147.errors), errors = vErrors.length)), data.candidates !== void 0) {
      let data1 = data.candidates;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func1(data2) < 1) {
              let err3 = { instancePath: instancePath + "/candidates/" + i0, schemaPath: "#/properties/candidates/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/candidates/" + i0, schemaPath: "#/properties/candidates/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/candidates", schemaPath: "#/properties/candidates/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.label !== void 0 && typeof data.label != "string") {
      let err6 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.name !== void 0) {
      let data4 = data.name;
      if (typeof data4 == "string") {
        if (func1(data4) < 1) {
          let err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    data.contact !== void 0 && (validate149(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate149.errors), errors = vErrors.length));
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate146.errors = vErrors, errors === 0;
}
validate146.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry19 = validate147, entry20 = validate152;
var pattern15 = new RegExp("^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$", "u");
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern15.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate154.errors = vErrors, errors === 0;
}
validate154.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "originalLanguages" || key0 === "region")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.originalLanguages !== void 0) {
      let data0 = data.originalLanguages;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data0[i0], { instancePath: instancePath + "/originalLanguages/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/originalLanguages", schemaPath: "#/properties/originalLanguages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.region !== void 0 && (validate154(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate154.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate152.errors = vErrors, errors === 0;
}
validate152.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry21 = validate156;
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate156.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.records === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "value" || key0 === "records")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.records !== void 0) {
      let data1 = data.records;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            let err5 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
            let err6 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate156.errors = vErrors, errors === 0;
}
validate156.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry22 = validate149, entry23 = validate157;
var schema65 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/subtitle-profile.json", type: "string", enum: ["festival", "cinema-bv21", "cinema-interop", "netflix", "bbc"] };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate159.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "festival" || data === "cinema-bv21" || data === "cinema-interop" || data === "netflix" || data === "bbc")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema65.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate159.errors = vErrors, errors === 0;
}
validate159.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate162.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.offset === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "from" || key0 === "offset")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.offset !== void 0) {
      let data1 = data.offset;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate162.errors = vErrors, errors === 0;
}
validate162.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate161.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.offset === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.rate === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rate" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "offset" || key0 === "rate" || key0 === "splits")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.offset !== void 0) {
      let data0 = data.offset;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e9 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0 < -1e9 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e9 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.rate !== void 0) {
      let data1 = data.rate;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 10 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/rate", schemaPath: "#/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1 < 0.1 || isNaN(data1)) {
          let err7 = { instancePath: instancePath + "/rate", schemaPath: "#/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/rate", schemaPath: "#/properties/rate/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.splits !== void 0) {
      let data2 = data.splits;
      if (Array.isArray(data2)) {
        if (data2.length > 1e3) {
          let err9 = { instancePath: instancePath + "/splits", schemaPath: "#/properties/splits/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate162(data2[i0], { instancePath: instancePath + "/splits/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate162.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/splits", schemaPath: "#/properties/splits/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate161.errors = vErrors, errors === 0;
}
validate161.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "frameRate" || key0 === "language" || key0 === "title" || key0 === "reel" || key0 === "fix" || key0 === "timing")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.frameRate !== void 0) {
      let data0 = data.frameRate;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e3 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/frameRate", schemaPath: "#/properties/frameRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0 <= 0 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/frameRate", schemaPath: "#/properties/frameRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/frameRate", schemaPath: "#/properties/frameRate/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.language !== void 0 && (validate53(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length)), data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 == "string") {
        if (func1(data2) > 1e3) {
          let err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.reel !== void 0) {
      let data3 = data.reel;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err6 = { instancePath: instancePath + "/reel", schemaPath: "#/properties/reel/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
        let err7 = { instancePath: instancePath + "/reel", schemaPath: "#/properties/reel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.fix !== void 0) {
      let data4 = data.fix, _errs10 = errors, valid1 = !1, _errs11 = errors;
      if (typeof data4 != "boolean") {
        let err8 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs11 === errors;
      valid1 = valid1 || _valid0;
      let _errs13 = errors;
      validate159(data4, { instancePath: instancePath + "/fix", parentData: data, parentDataProperty: "fix", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate159.errors), errors = vErrors.length);
      var _valid0 = _errs13 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else {
        let err9 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.timing !== void 0 && (validate161(data.timing, { instancePath: instancePath + "/timing", parentData: data, parentDataProperty: "timing", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate161.errors), errors = vErrors.length));
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate157.errors = vErrors, errors === 0;
}
validate157.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry24 = validate60, entry25 = validate165;
var schema69 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/credit-role.json", enum: ["director", "screenwriter", "story", "cinematographer", "editor", "composer", "productionDesigner", "setDecorator", "costumeDesigner", "makeUp", "sound", "soundDesigner", "soundMix", "producer", "executiveProducer", "generalProducer", "coProducer", "actor", "voice", "protagonist", "animator", "vfx", "casting", "assistantDirector", "dialogue", "subtitler", "musicPreexisting", "unknown"] };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate166.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "director" || data === "screenwriter" || data === "story" || data === "cinematographer" || data === "editor" || data === "composer" || data === "productionDesigner" || data === "setDecorator" || data === "costumeDesigner" || data === "makeUp" || data === "sound" || data === "soundDesigner" || data === "soundMix" || data === "producer" || data === "executiveProducer" || data === "generalProducer" || data === "coProducer" || data === "actor" || data === "voice" || data === "protagonist" || data === "animator" || data === "vfx" || data === "casting" || data === "assistantDirector" || data === "dialogue" || data === "subtitler" || data === "musicPreexisting" || data === "unknown")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema69.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate166.errors = vErrors, errors === 0;
}
validate166.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema70 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/printed-name.json", type: "object", additionalProperties: !1, required: ["printed"], properties: { printed: { type: "string", minLength: 1 }, given: { type: ["string", "null"] }, family: { type: ["string", "null"] }, suffix: { type: "string", minLength: 1 }, script: { type: "string", pattern: "^[A-Z][a-z]{3}$" }, normal: { type: "string", minLength: 1 }, variants: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/name-variant.json" } } } }, pattern16 = new RegExp("^[A-Z][a-z]{3}$", "u");
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate169.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "text" || key0 === "script" || key0 === "language")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.script !== void 0) {
      let data1 = data.script;
      if (typeof data1 == "string") {
        if (!pattern16.test(data1)) {
          let err4 = { instancePath: instancePath + "/script", schemaPath: "#/properties/script/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]{3}$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/script", schemaPath: "#/properties/script/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.language !== void 0 && (validate53(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate169.errors = vErrors, errors === 0;
}
validate169.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.printed === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "printed" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "printed" || key0 === "given" || key0 === "family" || key0 === "suffix" || key0 === "script" || key0 === "normal" || key0 === "variants")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.printed !== void 0) {
      let data0 = data.printed;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.given !== void 0) {
      let data1 = data.given;
      if (typeof data1 != "string" && data1 !== null) {
        let err4 = { instancePath: instancePath + "/given", schemaPath: "#/properties/given/type", keyword: "type", params: { type: schema70.properties.given.type } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.family !== void 0) {
      let data2 = data.family;
      if (typeof data2 != "string" && data2 !== null) {
        let err5 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/type", keyword: "type", params: { type: schema70.properties.family.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.suffix !== void 0) {
      let data3 = data.suffix;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err6 = { instancePath: instancePath + "/suffix", schemaPath: "#/properties/suffix/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/suffix", schemaPath: "#/properties/suffix/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.script !== void 0) {
      let data4 = data.script;
      if (typeof data4 == "string") {
        if (!pattern16.test(data4)) {
          let err8 = { instancePath: instancePath + "/script", schemaPath: "#/properties/script/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]{3}$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/script", schemaPath: "#/properties/script/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.normal !== void 0) {
      let data5 = data.normal;
      if (typeof data5 == "string") {
        if (func1(data5) < 1) {
          let err10 = { instancePath: instancePath + "/normal", schemaPath: "#/properties/normal/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/normal", schemaPath: "#/properties/normal/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.variants !== void 0) {
      let data6 = data.variants;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate169(data6[i0], { instancePath: instancePath + "/variants/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate169.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate168.errors = vErrors, errors === 0;
}
validate168.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate165.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "role" || key0 === "candidates" || key0 === "label" || key0 === "name" || key0 === "order" || key0 === "character" || key0 === "note" || key0 === "work")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.role !== void 0 && (validate166(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate166.errors), errors = vErrors.length)), data.candidates !== void 0) {
      let data1 = data.candidates;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func1(data2) < 1) {
              let err3 = { instancePath: instancePath + "/candidates/" + i0, schemaPath: "#/properties/candidates/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/candidates/" + i0, schemaPath: "#/properties/candidates/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/candidates", schemaPath: "#/properties/candidates/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.label !== void 0 && typeof data.label != "string") {
      let err6 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.name !== void 0 && (validate168(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate168.errors), errors = vErrors.length)), data.order !== void 0) {
      let data5 = data.order;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err7 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5))) {
        let err8 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.character !== void 0) {
      let data6 = data.character;
      if (typeof data6 == "string") {
        if (func1(data6) < 1) {
          let err9 = { instancePath: instancePath + "/character", schemaPath: "#/properties/character/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/character", schemaPath: "#/properties/character/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.note !== void 0 && typeof data.note != "string") {
      let err11 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.work !== void 0) {
      let data8 = data.work;
      if (typeof data8 == "string") {
        if (func1(data8) < 1) {
          let err12 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate165.errors = vErrors, errors === 0;
}
validate165.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry26 = validate166, entry27 = validate173, schema72 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/cue-position.json", type: "object", additionalProperties: !1, required: ["valign", "vposition", "halign", "hposition"], properties: { valign: { enum: ["top", "center", "bottom"] }, vposition: { type: "number" }, halign: { enum: ["left", "center", "right"] }, hposition: { type: "number" } } };
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate173.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.valign === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "valign" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.vposition === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vposition" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.halign === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "halign" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.hposition === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hposition" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "valign" || key0 === "vposition" || key0 === "halign" || key0 === "hposition")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.valign !== void 0) {
      let data0 = data.valign;
      if (!(data0 === "top" || data0 === "center" || data0 === "bottom")) {
        let err5 = { instancePath: instancePath + "/valign", schemaPath: "#/properties/valign/enum", keyword: "enum", params: { allowedValues: schema72.properties.valign.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.vposition !== void 0) {
      let data1 = data.vposition;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err6 = { instancePath: instancePath + "/vposition", schemaPath: "#/properties/vposition/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.halign !== void 0) {
      let data2 = data.halign;
      if (!(data2 === "left" || data2 === "center" || data2 === "right")) {
        let err7 = { instancePath: instancePath + "/halign", schemaPath: "#/properties/halign/enum", keyword: "enum", params: { allowedValues: schema72.properties.halign.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.hposition !== void 0) {
      let data3 = data.hposition;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err8 = { instancePath: instancePath + "/hposition", schemaPath: "#/properties/hposition/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate173.errors = vErrors, errors === 0;
}
validate173.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry28 = validate174;
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.width === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "width" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.lines === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lines" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.regionAnchor === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "regionAnchor" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.viewportAnchor === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "viewportAnchor" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.scroll === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scroll" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "width" || key0 === "lines" || key0 === "regionAnchor" || key0 === "viewportAnchor" || key0 === "scroll")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.width !== void 0) {
      let data1 = data.width;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err8 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.lines !== void 0) {
      let data2 = data.lines;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err9 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.regionAnchor !== void 0) {
      let data3 = data.regionAnchor;
      if (Array.isArray(data3)) {
        if (data3.length > 2) {
          let err10 = { instancePath: instancePath + "/regionAnchor", schemaPath: "#/properties/regionAnchor/maxItems", keyword: "maxItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data3.length < 2) {
          let err11 = { instancePath: instancePath + "/regionAnchor", schemaPath: "#/properties/regionAnchor/minItems", keyword: "minItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (!(typeof data4 == "number" && isFinite(data4))) {
            let err12 = { instancePath: instancePath + "/regionAnchor/" + i0, schemaPath: "#/properties/regionAnchor/items/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/regionAnchor", schemaPath: "#/properties/regionAnchor/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.viewportAnchor !== void 0) {
      let data5 = data.viewportAnchor;
      if (Array.isArray(data5)) {
        if (data5.length > 2) {
          let err14 = { instancePath: instancePath + "/viewportAnchor", schemaPath: "#/properties/viewportAnchor/maxItems", keyword: "maxItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data5.length < 2) {
          let err15 = { instancePath: instancePath + "/viewportAnchor", schemaPath: "#/properties/viewportAnchor/minItems", keyword: "minItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (!(typeof data6 == "number" && isFinite(data6))) {
            let err16 = { instancePath: instancePath + "/viewportAnchor/" + i1, schemaPath: "#/properties/viewportAnchor/items/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/viewportAnchor", schemaPath: "#/properties/viewportAnchor/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.scroll !== void 0 && typeof data.scroll != "boolean") {
      let err18 = { instancePath: instancePath + "/scroll", schemaPath: "#/properties/scroll/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate174.errors = vErrors, errors === 0;
}
validate174.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry29 = validate175, schema74 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/cue-settings.json", type: "object", additionalProperties: !1, properties: { vertical: { enum: ["rl", "lr"] }, line: { type: "number" }, snapToLines: { type: "boolean" }, lineAlign: { enum: ["start", "center", "end"] }, position: { type: "number" }, positionAlign: { enum: ["line-left", "center", "line-right"] }, size: { type: "number" }, align: { enum: ["start", "center", "end", "left", "right"] }, region: { type: "string" } } };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func26.call(schema74.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.vertical !== void 0) {
      let data0 = data.vertical;
      if (!(data0 === "rl" || data0 === "lr")) {
        let err1 = { instancePath: instancePath + "/vertical", schemaPath: "#/properties/vertical/enum", keyword: "enum", params: { allowedValues: schema74.properties.vertical.enum } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.line !== void 0) {
      let data1 = data.line;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.snapToLines !== void 0 && typeof data.snapToLines != "boolean") {
      let err3 = { instancePath: instancePath + "/snapToLines", schemaPath: "#/properties/snapToLines/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.lineAlign !== void 0) {
      let data3 = data.lineAlign;
      if (!(data3 === "start" || data3 === "center" || data3 === "end")) {
        let err4 = { instancePath: instancePath + "/lineAlign", schemaPath: "#/properties/lineAlign/enum", keyword: "enum", params: { allowedValues: schema74.properties.lineAlign.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.position !== void 0) {
      let data4 = data.position;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err5 = { instancePath: instancePath + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.positionAlign !== void 0) {
      let data5 = data.positionAlign;
      if (!(data5 === "line-left" || data5 === "center" || data5 === "line-right")) {
        let err6 = { instancePath: instancePath + "/positionAlign", schemaPath: "#/properties/positionAlign/enum", keyword: "enum", params: { allowedValues: schema74.properties.positionAlign.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.size !== void 0) {
      let data6 = data.size;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.align !== void 0) {
      let data7 = data.align;
      if (!(data7 === "start" || data7 === "center" || data7 === "end" || data7 === "left" || data7 === "right")) {
        let err8 = { instancePath: instancePath + "/align", schemaPath: "#/properties/align/enum", keyword: "enum", params: { allowedValues: schema74.properties.align.enum } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.region !== void 0 && typeof data.region != "string") {
      let err9 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate175.errors = vErrors, errors === 0;
}
validate175.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry30 = validate176, schema75 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/decision.json", type: "object", additionalProperties: !1, required: ["at", "by", "a", "b", "verdict"], properties: { at: { type: "string", pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))T(?:[01]\\d|2[0-3]):[0-5]\\d(?::(?:[0-5]\\d|60)(?:\\.\\d{1,9})?)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$" }, by: { type: "string", minLength: 1, maxLength: 500, pattern: "\\S" }, a: { $ref: "https://kinoglot.invalid/schemas/entry-ref.json" }, b: { $ref: "https://kinoglot.invalid/schemas/entry-ref.json" }, verdict: { enum: ["same", "different", "unsure"] }, note: { type: "string", maxLength: 5e3 }, evidenceHash: { type: "string", maxLength: 100 } } }, pattern18 = new RegExp("^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))T(?:[01]\\d|2[0-3]):[0-5]\\d(?::(?:[0-5]\\d|60)(?:\\.\\d{1,9})?)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "u");
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate176.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.by === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.a === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "a" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.b === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "b" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.verdict === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "at" || key0 === "by" || key0 === "a" || key0 === "b" || key0 === "verdict" || key0 === "note" || key0 === "evidenceHash")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.at !== void 0) {
      let data0 = data.at;
      if (typeof data0 == "string") {
        if (!pattern18.test(data0)) {
          let err6 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))T(?:[01]\\d|2[0-3]):[0-5]\\d(?::(?:[0-5]\\d|60)(?:\\.\\d{1,9})?)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.by !== void 0) {
      let data1 = data.by;
      if (typeof data1 == "string") {
        if (func1(data1) > 500) {
          let err8 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/maxLength", keyword: "maxLength", params: { limit: 500 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func1(data1) < 1) {
          let err9 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!pattern6.test(data1)) {
          let err10 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.a !== void 0 && (validate124(data.a, { instancePath: instancePath + "/a", parentData: data, parentDataProperty: "a", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate124.errors), errors = vErrors.length)), data.b !== void 0 && (validate124(data.b, { instancePath: instancePath + "/b", parentData: data, parentDataProperty: "b", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate124.errors), errors = vErrors.length)), data.verdict !== void 0) {
      let data4 = data.verdict;
      if (!(data4 === "same" || data4 === "different" || data4 === "unsure")) {
        let err12 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema75.properties.verdict.enum } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.note !== void 0) {
      let data5 = data.note;
      if (typeof data5 == "string") {
        if (func1(data5) > 5e3) {
          let err13 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.evidenceHash !== void 0) {
      let data6 = data.evidenceHash;
      if (typeof data6 == "string") {
        if (func1(data6) > 100) {
          let err15 = { instancePath: instancePath + "/evidenceHash", schemaPath: "#/properties/evidenceHash/maxLength", keyword: "maxLength", params: { limit: 100 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/evidenceHash", schemaPath: "#/properties/evidenceHash/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate176.errors = vErrors, errors === 0;
}
validate176.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry31 = validate179;
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate179.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.a === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "a" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.b === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "b" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.through === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "through" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.lines === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lines" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "a" || key0 === "b" || key0 === "through" || key0 === "lines")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.a !== void 0 && (validate124(data.a, { instancePath: instancePath + "/a", parentData: data, parentDataProperty: "a", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate124.errors), errors = vErrors.length)), data.b !== void 0 && (validate124(data.b, { instancePath: instancePath + "/b", parentData: data, parentDataProperty: "b", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate124.errors), errors = vErrors.length)), data.through !== void 0) {
      let data2 = data.through;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate124(data2[i0], { instancePath: instancePath + "/through/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate124.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/through", schemaPath: "#/properties/through/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.lines !== void 0) {
      let data4 = data.lines;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            let err6 = { instancePath: instancePath + "/lines/" + i1, schemaPath: "#/properties/lines/items/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5))) {
            let err7 = { instancePath: instancePath + "/lines/" + i1, schemaPath: "#/properties/lines/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate179.errors = vErrors, errors === 0;
}
validate179.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry32 = validate183;
var schema78 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/match-evidence.json", type: "object", additionalProperties: !1, required: ["field", "level", "weight", "a", "b"], properties: { field: { enum: ["title", "year", "runtime", "director", "country"] }, level: { type: "string", pattern: "^[a-z]+$" }, weight: { type: "number" }, a: { anyOf: [{ type: "string" }, { type: "number" }, { type: "array", items: { type: "string" } }] }, b: { anyOf: [{ type: "string" }, { type: "number" }, { type: "array", items: { type: "string" } }] } } }, pattern20 = new RegExp("^[a-z]+$", "u");
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate186.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.level === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.weight === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weight" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.a === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "a" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.b === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "b" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "field" || key0 === "level" || key0 === "weight" || key0 === "a" || key0 === "b")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.field !== void 0) {
      let data0 = data.field;
      if (!(data0 === "title" || data0 === "year" || data0 === "runtime" || data0 === "director" || data0 === "country")) {
        let err6 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: schema78.properties.field.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.level !== void 0) {
      let data1 = data.level;
      if (typeof data1 == "string") {
        if (!pattern20.test(data1)) {
          let err7 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/pattern", keyword: "pattern", params: { pattern: "^[a-z]+$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.weight !== void 0) {
      let data2 = data.weight;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err9 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.a !== void 0) {
      let data3 = data.a, _errs8 = errors, valid1 = !1, _errs9 = errors;
      if (typeof data3 != "string") {
        let err10 = { instancePath: instancePath + "/a", schemaPath: "#/properties/a/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      let _errs11 = errors;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err11 = { instancePath: instancePath + "/a", schemaPath: "#/properties/a/anyOf/1/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid0 = _errs11 === errors;
      valid1 = valid1 || _valid0;
      let _errs13 = errors;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data3[i0] != "string") {
            let err12 = { instancePath: instancePath + "/a/" + i0, schemaPath: "#/properties/a/anyOf/2/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
      } else {
        let err13 = { instancePath: instancePath + "/a", schemaPath: "#/properties/a/anyOf/2/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      var _valid0 = _errs13 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err14 = { instancePath: instancePath + "/a", schemaPath: "#/properties/a/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.b !== void 0) {
      let data5 = data.b, _errs18 = errors, valid4 = !1, _errs19 = errors;
      if (typeof data5 != "string") {
        let err15 = { instancePath: instancePath + "/b", schemaPath: "#/properties/b/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      var _valid1 = _errs19 === errors;
      valid4 = valid4 || _valid1;
      let _errs21 = errors;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        let err16 = { instancePath: instancePath + "/b", schemaPath: "#/properties/b/anyOf/1/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      var _valid1 = _errs21 === errors;
      valid4 = valid4 || _valid1;
      let _errs23 = errors;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data5[i1] != "string") {
            let err17 = { instancePath: instancePath + "/b/" + i1, schemaPath: "#/properties/b/anyOf/2/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
      } else {
        let err18 = { instancePath: instancePath + "/b", schemaPath: "#/properties/b/anyOf/2/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      var _valid1 = _errs23 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
      else {
        let err19 = { instancePath: instancePath + "/b", schemaPath: "#/properties/b/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate186.errors = vErrors, errors === 0;
}
validate186.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate183.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.a === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "a" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.b === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "b" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.score === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.evidence === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "a" || key0 === "b" || key0 === "score" || key0 === "evidence")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.a !== void 0 && (validate124(data.a, { instancePath: instancePath + "/a", parentData: data, parentDataProperty: "a", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate124.errors), errors = vErrors.length)), data.b !== void 0 && (validate124(data.b, { instancePath: instancePath + "/b", parentData: data, parentDataProperty: "b", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate124.errors), errors = vErrors.length)), data.score !== void 0) {
      let data2 = data.score;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          let err5 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err6 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data3 = data.evidence;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate186(data3[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate186.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate183.errors = vErrors, errors === 0;
}
validate183.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry33 = validate188;
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate188.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "what" || key0 === "where" || key0 === "year")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.what !== void 0) {
      let data0 = data.what;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err1 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.where !== void 0) {
      let data1 = data.where;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err3 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.year !== void 0) {
      let data2 = data.year;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate188.errors = vErrors, errors === 0;
}
validate188.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry34 = validate124, entry35 = validate189, schema80 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/evidence.json", type: "object", additionalProperties: !1, required: ["how", "confidence", "spans"], properties: { how: { enum: ["label", "pattern", "housePosition", "cue", "shape", "script", "crossReference", "inferred", "absent"] }, confidence: { enum: ["certain", "high", "medium", "low", "unknown"] }, spans: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/span.json" } }, note: { type: "string", minLength: 1 } } };
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate190.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.end === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "start" || key0 === "end")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.start !== void 0) {
      let data0 = data.start;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        let err4 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err5 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err6 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate190.errors = vErrors, errors === 0;
}
validate190.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate189.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.how === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "how" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.confidence === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.spans === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spans" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "how" || key0 === "confidence" || key0 === "spans" || key0 === "note")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.how !== void 0) {
      let data0 = data.how;
      if (!(data0 === "label" || data0 === "pattern" || data0 === "housePosition" || data0 === "cue" || data0 === "shape" || data0 === "script" || data0 === "crossReference" || data0 === "inferred" || data0 === "absent")) {
        let err4 = { instancePath: instancePath + "/how", schemaPath: "#/properties/how/enum", keyword: "enum", params: { allowedValues: schema80.properties.how.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.confidence !== void 0) {
      let data1 = data.confidence;
      if (!(data1 === "certain" || data1 === "high" || data1 === "medium" || data1 === "low" || data1 === "unknown")) {
        let err5 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema80.properties.confidence.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.spans !== void 0) {
      let data2 = data.spans;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate190(data2[i0], { instancePath: instancePath + "/spans/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate190.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/spans", schemaPath: "#/properties/spans/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.note !== void 0) {
      let data4 = data.note;
      if (typeof data4 == "string") {
        if (func1(data4) < 1) {
          let err7 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate189.errors = vErrors, errors === 0;
}
validate189.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry36 = validate192;
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate189(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate189.errors), errors = vErrors.length);
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate192.errors = vErrors, errors === 0;
}
validate192.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry37 = validate194;
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate194.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "place" || key0 === "country" || key0 === "year" || key0 === "section")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.place !== void 0) {
      let data1 = data.place;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.country !== void 0 && (validate60(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate60.errors), errors = vErrors.length)), data.year !== void 0) {
      let data3 = data.year, _errs8 = errors, valid1 = !1, _errs9 = errors;
      validate63(data3, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate63.errors), errors = vErrors.length);
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      let _errs10 = errors;
      if (data3 !== null) {
        let err6 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.section !== void 0) {
      let data4 = data.section;
      if (typeof data4 == "string") {
        if (func1(data4) < 1) {
          let err8 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate194.errors = vErrors, errors === 0;
}
validate194.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry38 = validate197;
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate197.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.end === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.field === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "start" || key0 === "end" || key0 === "field")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.start !== void 0) {
      let data0 = data.start;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err4 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        let err5 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err6 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err7 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.field !== void 0) {
      let data2 = data.field;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err8 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate197.errors = vErrors, errors === 0;
}
validate197.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry39 = validate198;
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate198.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "code" || key0 === "printed")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.code !== void 0 && (validate60(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate60.errors), errors = vErrors.length)), data.printed !== void 0 && typeof data.printed != "string") {
      let err2 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate198.errors = vErrors, errors === 0;
}
validate198.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry40 = validate200;
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "year" || key0 === "place" || key0 === "region" || key0 === "country")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.year !== void 0) {
      let data0 = data.year, _errs3 = errors, valid1 = !1, _errs4 = errors;
      validate63(data0, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate63.errors), errors = vErrors.length);
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      let _errs5 = errors;
      if (data0 !== null) {
        let err1 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err2 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.place !== void 0) {
      let data1 = data.place;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err3 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.region !== void 0) {
      let data2 = data.region;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err5 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.country !== void 0 && (validate60(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate60.errors), errors = vErrors.length));
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate202.errors = vErrors, errors === 0;
}
validate202.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema88 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/filmography.json", type: "object", additionalProperties: !1, required: ["items"], properties: { kind: { enum: ["selection", "complete", "unspecified"] }, order: { enum: ["ascending", "descending", "none"] }, items: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/filmography-item.json" } } } };
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate212.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "text" || key0 === "language")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.language !== void 0 && (validate53(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate212.errors = vErrors, errors === 0;
}
validate212.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema91 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/filmography-annotation.json", type: "object", additionalProperties: !1, required: ["type"], properties: { type: { enum: ["form", "length", "function", "episodes", "shownAt", "coDirector", "other"] }, value: { type: ["string", "integer"] }, event: { type: "string", minLength: 1 }, year: { type: "integer" }, printed: { type: "string" } } };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate215.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "value" || key0 === "event" || key0 === "year" || key0 === "printed")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "form" || data0 === "length" || data0 === "function" || data0 === "episodes" || data0 === "shownAt" || data0 === "coDirector" || data0 === "other")) {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema91.properties.type.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema91.properties.value.type } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.event !== void 0) {
      let data2 = data.event;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err4 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.year !== void 0) {
      let data3 = data.year;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err6 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.printed !== void 0 && typeof data.printed != "string") {
      let err7 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate215.errors = vErrors, errors === 0;
}
validate215.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate210.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "year" || key0 === "title" || key0 === "annotations")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.year !== void 0) {
      let data0 = data.year, _errs3 = errors, valid1 = !1, _errs4 = errors;
      validate63(data0, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate63.errors), errors = vErrors.length);
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      let _errs5 = errors;
      if (data0 !== null) {
        let err2 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.title !== void 0 && (validate212(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate212.errors), errors = vErrors.length)), data.annotations !== void 0) {
      let data2 = data.annotations;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate215(data2[i0], { instancePath: instancePath + "/annotations/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate215.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate210.errors = vErrors, errors === 0;
}
validate210.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate209.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "order" || key0 === "items")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (!(data0 === "selection" || data0 === "complete" || data0 === "unspecified")) {
        let err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema88.properties.kind.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.order !== void 0) {
      let data1 = data.order;
      if (!(data1 === "ascending" || data1 === "descending" || data1 === "none")) {
        let err3 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: schema88.properties.order.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.items !== void 0) {
      let data2 = data.items;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate210(data2[i0], { instancePath: instancePath + "/items/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate210.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate209.errors = vErrors, errors === 0;
}
validate209.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate200.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "birth" || key0 === "death" || key0 === "education" || key0 === "awards" || key0 === "filmography")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && (validate168(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate168.errors), errors = vErrors.length)), data.birth !== void 0 && (validate202(data.birth, { instancePath: instancePath + "/birth", parentData: data, parentDataProperty: "birth", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate202.errors), errors = vErrors.length)), data.death !== void 0 && (validate202(data.death, { instancePath: instancePath + "/death", parentData: data, parentDataProperty: "death", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate202.errors), errors = vErrors.length)), data.education !== void 0) {
      let data3 = data.education;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate188(data3[i0], { instancePath: instancePath + "/education/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate188.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/education", schemaPath: "#/properties/education/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.awards !== void 0) {
      let data5 = data.awards;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate58(data5[i1], { instancePath: instancePath + "/awards/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate58.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/awards", schemaPath: "#/properties/awards/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.filmography !== void 0 && (validate209(data.filmography, { instancePath: instancePath + "/filmography", parentData: data, parentDataProperty: "filmography", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate209.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate200.errors = vErrors, errors === 0;
}
validate200.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry41 = validate219, schema92 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/film-record.json", type: "object", additionalProperties: !1, required: ["schemaVersion", "source", "titles", "year", "countries", "runtime", "version", "credits", "companies", "awards", "festivals", "screenings", "texts", "people", "evidence"], properties: { schemaVersion: { const: "1" }, source: { $ref: "https://kinoglot.invalid/schemas/record-source.json" }, titles: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/film-title.json" } }, year: { anyOf: [{ $ref: "https://kinoglot.invalid/schemas/film-year.json" }, { type: "null" }] }, countries: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/film-country.json" } }, runtime: { anyOf: [{ $ref: "https://kinoglot.invalid/schemas/running-time.json" }, { type: "null" }] }, colour: { anyOf: [{ $ref: "https://kinoglot.invalid/schemas/colour-value.json" }, { type: "null" }] }, form: { anyOf: [{ $ref: "https://kinoglot.invalid/schemas/printed-value.json" }, { type: "null" }] }, formats: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/printed-value.json" } }, version: { anyOf: [{ $ref: "https://kinoglot.invalid/schemas/stated-version.json" }, { type: "null" }] }, section: { type: ["string", "null"] }, genres: { type: "array", items: { type: "string", minLength: 1 } }, ageRating: { anyOf: [{ $ref: "https://kinoglot.invalid/schemas/age-rating.json" }, { type: "null" }] }, credits: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/credit.json" } }, companies: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/company.json" } }, premiere: { anyOf: [{ $ref: "https://kinoglot.invalid/schemas/premiere.json" }, { type: "null" }] }, screenings: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/screening.json" } }, releases: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/release.json" } }, awards: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/award.json" } }, festivals: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/festival-selection.json" } }, texts: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/film-text.json" } }, quotes: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/quote.json" } }, mentions: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/mention.json" } }, people: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/film-person.json" } }, programmeNotes: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/programme-note.json" } }, noise: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/noise.json" } }, evidence: { $ref: "https://kinoglot.invalid/schemas/evidence-map.json" } } };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate220.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.house === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "house" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "house" || key0 === "language" || key0 === "url")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.house !== void 0) {
      let data0 = data.house;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/house", schemaPath: "#/properties/house/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/house", schemaPath: "#/properties/house/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.language !== void 0 && (validate53(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length)), data.url !== void 0) {
      let data2 = data.url;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate220.errors = vErrors, errors === 0;
}
validate220.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema94 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/film-title.json", type: "object", additionalProperties: !1, required: ["text"], properties: { text: { type: "string", minLength: 1 }, printed: { type: "string", minLength: 1 }, language: { $ref: "https://kinoglot.invalid/schemas/language-tag.json" }, role: { $ref: "https://kinoglot.invalid/schemas/title-role.json" }, caseAsPrinted: { enum: ["upper", "mixed"] } } };
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate223.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "text" || key0 === "printed" || key0 === "language" || key0 === "role" || key0 === "caseAsPrinted")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.printed !== void 0) {
      let data1 = data.printed;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.language !== void 0 && (validate53(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length)), data.role !== void 0 && (validate74(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate74.errors), errors = vErrors.length)), data.caseAsPrinted !== void 0) {
      let data4 = data.caseAsPrinted;
      if (!(data4 === "upper" || data4 === "mixed")) {
        let err6 = { instancePath: instancePath + "/caseAsPrinted", schemaPath: "#/properties/caseAsPrinted/enum", keyword: "enum", params: { allowedValues: schema94.properties.caseAsPrinted.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate223.errors = vErrors, errors === 0;
}
validate223.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern21 = new RegExp("^PT(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?$", "u");
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate229.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iso === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "iso" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "iso" || key0 === "printed" || key0 === "approximate")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.iso !== void 0) {
      let data0 = data.iso;
      if (typeof data0 == "string") {
        if (!pattern21.test(data0)) {
          let err2 = { instancePath: instancePath + "/iso", schemaPath: "#/properties/iso/pattern", keyword: "pattern", params: { pattern: "^PT(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/iso", schemaPath: "#/properties/iso/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.printed !== void 0 && typeof data.printed != "string") {
      let err4 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.approximate !== void 0 && typeof data.approximate != "boolean") {
      let err5 = { instancePath: instancePath + "/approximate", schemaPath: "#/properties/approximate/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate229.errors = vErrors, errors === 0;
}
validate229.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "value" || key0 === "printed")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.printed !== void 0 && typeof data.printed != "string") {
      let err4 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate232.errors = vErrors, errors === 0;
}
validate232.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema97 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/stated-version.json", type: "object", additionalProperties: !1, required: ["kind", "audio", "subtitles", "ambiguity"], properties: { kind: { $ref: "https://kinoglot.invalid/schemas/version-kind.json" }, audio: { type: ["array", "null"], items: { $ref: "https://kinoglot.invalid/schemas/language-tag.json" } }, subtitles: { type: ["array", "null"], items: { $ref: "https://kinoglot.invalid/schemas/subtitle.json" } }, intertitles: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/language-tag.json" } }, access: { $ref: "https://kinoglot.invalid/schemas/access-tracks.json" }, live: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/live-service.json" } }, alternatives: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/version-alternative.json" } }, package: { enum: ["OV", "VF"] }, ambiguity: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/ambiguity-code.json" } }, printed: { type: "string" } } };
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate235.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.audio === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audio" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.subtitles === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subtitles" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.ambiguity === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ambiguity" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!func26.call(schema97.properties, key0)) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.kind !== void 0 && (validate93(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate93.errors), errors = vErrors.length)), data.audio !== void 0) {
      let data1 = data.audio;
      if (!Array.isArray(data1) && data1 !== null) {
        let err5 = { instancePath: instancePath + "/audio", schemaPath: "#/properties/audio/type", keyword: "type", params: { type: schema97.properties.audio.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data1[i0], { instancePath: instancePath + "/audio/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length);
      }
    }
    if (data.subtitles !== void 0) {
      let data3 = data.subtitles;
      if (!Array.isArray(data3) && data3 !== null) {
        let err6 = { instancePath: instancePath + "/subtitles", schemaPath: "#/properties/subtitles/type", keyword: "type", params: { type: schema97.properties.subtitles.type } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate96(data3[i1], { instancePath: instancePath + "/subtitles/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate96.errors), errors = vErrors.length);
      }
    }
    if (data.intertitles !== void 0) {
      let data5 = data.intertitles;
      if (Array.isArray(data5)) {
        let len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate53(data5[i2], { instancePath: instancePath + "/intertitles/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/intertitles", schemaPath: "#/properties/intertitles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.access !== void 0 && (validate52(data.access, { instancePath: instancePath + "/access", parentData: data, parentDataProperty: "access", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate52.errors), errors = vErrors.length)), data.live !== void 0) {
      let data8 = data.live;
      if (Array.isArray(data8)) {
        let len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate104(data8[i3], { instancePath: instancePath + "/live/" + i3, parentData: data8, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate104.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/live", schemaPath: "#/properties/live/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.alternatives !== void 0) {
      let data10 = data.alternatives;
      if (Array.isArray(data10)) {
        let len4 = data10.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate107(data10[i4], { instancePath: instancePath + "/alternatives/" + i4, parentData: data10, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate107.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/alternatives", schemaPath: "#/properties/alternatives/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.package !== void 0) {
      let data12 = data.package;
      if (!(data12 === "OV" || data12 === "VF")) {
        let err10 = { instancePath: instancePath + "/package", schemaPath: "#/properties/package/enum", keyword: "enum", params: { allowedValues: schema97.properties.package.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.ambiguity !== void 0) {
      let data13 = data.ambiguity;
      if (Array.isArray(data13)) {
        let len5 = data13.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate57(data13[i5], { instancePath: instancePath + "/ambiguity/" + i5, parentData: data13, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate57.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/ambiguity", schemaPath: "#/properties/ambiguity/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.printed !== void 0 && typeof data.printed != "string") {
      let err12 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate235.errors = vErrors, errors === 0;
}
validate235.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema98 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/premiere.json", type: "object", additionalProperties: !1, required: ["status"], properties: { status: { enum: ["world", "international", "continental", "national", "regional", "local", "preview"] }, country: { $ref: "https://kinoglot.invalid/schemas/country-code.json" }, printed: { type: "string" } } };
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate248.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "status" || key0 === "country" || key0 === "printed")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(data0 === "world" || data0 === "international" || data0 === "continental" || data0 === "national" || data0 === "regional" || data0 === "local" || data0 === "preview")) {
        let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema98.properties.status.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.country !== void 0 && (validate60(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate60.errors), errors = vErrors.length)), data.printed !== void 0 && typeof data.printed != "string") {
      let err3 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate248.errors = vErrors, errors === 0;
}
validate248.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema99 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/screening.json", type: "object", additionalProperties: !1, properties: { start: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2})?$" }, end: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2})?$" }, partialDate: { type: "string", pattern: "^--[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2})?$" }, printed: { type: "string" }, venue: { anyOf: [{ $ref: "https://kinoglot.invalid/schemas/venue.json" }, { type: "null" }] }, version: { anyOf: [{ $ref: "https://kinoglot.invalid/schemas/stated-version.json" }, { type: "null" }] }, audience: { enum: ["public", "press", "industry", "school"] } } }, pattern22 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2})?$", "u"), pattern24 = new RegExp("^--[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2})?$", "u");
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate252.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "hall" || key0 === "locality")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.hall !== void 0) {
      let data1 = data.hall;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err3 = { instancePath: instancePath + "/hall", schemaPath: "#/properties/hall/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/hall", schemaPath: "#/properties/hall/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.locality !== void 0) {
      let data2 = data.locality;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err5 = { instancePath: instancePath + "/locality", schemaPath: "#/properties/locality/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/locality", schemaPath: "#/properties/locality/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate252.errors = vErrors, errors === 0;
}
validate252.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate251.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "start" || key0 === "end" || key0 === "partialDate" || key0 === "printed" || key0 === "venue" || key0 === "version" || key0 === "audience")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.start !== void 0) {
      let data0 = data.start;
      if (typeof data0 == "string") {
        if (!pattern22.test(data0)) {
          let err1 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2})?$" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (typeof data1 == "string") {
        if (!pattern22.test(data1)) {
          let err3 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2})?$" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.partialDate !== void 0) {
      let data2 = data.partialDate;
      if (typeof data2 == "string") {
        if (!pattern24.test(data2)) {
          let err5 = { instancePath: instancePath + "/partialDate", schemaPath: "#/properties/partialDate/pattern", keyword: "pattern", params: { pattern: "^--[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2})?$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/partialDate", schemaPath: "#/properties/partialDate/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.printed !== void 0 && typeof data.printed != "string") {
      let err7 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.venue !== void 0) {
      let data4 = data.venue, _errs11 = errors, valid1 = !1, _errs12 = errors;
      validate252(data4, { instancePath: instancePath + "/venue", parentData: data, parentDataProperty: "venue", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate252.errors), errors = vErrors.length);
      var _valid0 = _errs12 === errors;
      valid1 = valid1 || _valid0;
      let _errs13 = errors;
      if (data4 !== null) {
        let err8 = { instancePath: instancePath + "/venue", schemaPath: "#/properties/venue/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs13 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      else {
        let err9 = { instancePath: instancePath + "/venue", schemaPath: "#/properties/venue/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.version !== void 0) {
      let data5 = data.version, _errs16 = errors, valid2 = !1, _errs17 = errors;
      validate235(data5, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate235.errors), errors = vErrors.length);
      var _valid1 = _errs17 === errors;
      valid2 = valid2 || _valid1;
      let _errs18 = errors;
      if (data5 !== null) {
        let err10 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid1 = _errs18 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null);
      else {
        let err11 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.audience !== void 0) {
      let data6 = data.audience;
      if (!(data6 === "public" || data6 === "press" || data6 === "industry" || data6 === "school")) {
        let err12 = { instancePath: instancePath + "/audience", schemaPath: "#/properties/audience/enum", keyword: "enum", params: { allowedValues: schema99.properties.audience.enum } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate251.errors = vErrors, errors === 0;
}
validate251.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern25 = new RegExp("^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$", "u");
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate256.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "date" || key0 === "country" || key0 === "printed")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 == "string") {
        if (!pattern25.test(data0)) {
          let err2 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.country !== void 0 && (validate60(data.country, { instancePath: instancePath + "/country", parentData: data, parentDataProperty: "country", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate60.errors), errors = vErrors.length)), data.printed !== void 0 && typeof data.printed != "string") {
      let err4 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate256.errors = vErrors, errors === 0;
}
validate256.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema102 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/film-text.json", type: "object", additionalProperties: !1, required: ["type"], properties: { type: { enum: ["synopsis", "logline", "review", "biography", "programmersNote", "commentary"] }, label: { type: "string" }, language: { $ref: "https://kinoglot.invalid/schemas/language-tag.json" }, about: { type: "string", minLength: 1 }, author: { type: "string", minLength: 1 }, span: { $ref: "https://kinoglot.invalid/schemas/span.json" }, text: { type: "string" } } };
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate261.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "label" || key0 === "language" || key0 === "about" || key0 === "author" || key0 === "span" || key0 === "text")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "synopsis" || data0 === "logline" || data0 === "review" || data0 === "biography" || data0 === "programmersNote" || data0 === "commentary")) {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema102.properties.type.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.label !== void 0 && typeof data.label != "string") {
      let err3 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.language !== void 0 && (validate53(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length)), data.about !== void 0) {
      let data3 = data.about;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err4 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.author !== void 0) {
      let data4 = data.author;
      if (typeof data4 == "string") {
        if (func1(data4) < 1) {
          let err6 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.span !== void 0 && (validate190(data.span, { instancePath: instancePath + "/span", parentData: data, parentDataProperty: "span", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate190.errors), errors = vErrors.length)), data.text !== void 0 && typeof data.text != "string") {
      let err8 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate261.errors = vErrors, errors === 0;
}
validate261.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema103 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/quote.json", type: "object", additionalProperties: !1, required: ["kind", "span"], properties: { kind: { type: "string", minLength: 1 }, text: { type: "string" }, speaker: { type: "string", minLength: 1 }, attribution: { type: ["string", "null"] }, attributionLost: { type: "boolean" }, nestedIn: { type: "integer", minimum: 0 }, original: { type: "string", minLength: 1 }, originalLanguage: { $ref: "https://kinoglot.invalid/schemas/language-tag.json" }, span: { $ref: "https://kinoglot.invalid/schemas/span.json" } } };
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate265.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.span === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "span" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func26.call(schema103.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err5 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.speaker !== void 0) {
      let data2 = data.speaker;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err6 = { instancePath: instancePath + "/speaker", schemaPath: "#/properties/speaker/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/speaker", schemaPath: "#/properties/speaker/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.attribution !== void 0) {
      let data3 = data.attribution;
      if (typeof data3 != "string" && data3 !== null) {
        let err8 = { instancePath: instancePath + "/attribution", schemaPath: "#/properties/attribution/type", keyword: "type", params: { type: schema103.properties.attribution.type } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.attributionLost !== void 0 && typeof data.attributionLost != "boolean") {
      let err9 = { instancePath: instancePath + "/attributionLost", schemaPath: "#/properties/attributionLost/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.nestedIn !== void 0) {
      let data5 = data.nestedIn;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err10 = { instancePath: instancePath + "/nestedIn", schemaPath: "#/properties/nestedIn/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
        let err11 = { instancePath: instancePath + "/nestedIn", schemaPath: "#/properties/nestedIn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.original !== void 0) {
      let data6 = data.original;
      if (typeof data6 == "string") {
        if (func1(data6) < 1) {
          let err12 = { instancePath: instancePath + "/original", schemaPath: "#/properties/original/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/original", schemaPath: "#/properties/original/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    data.originalLanguage !== void 0 && (validate53(data.originalLanguage, { instancePath: instancePath + "/originalLanguage", parentData: data, parentDataProperty: "originalLanguage", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length)), data.span !== void 0 && (validate190(data.span, { instancePath: instancePath + "/span", parentData: data, parentDataProperty: "span", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate190.errors), errors = vErrors.length));
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate265.errors = vErrors, errors === 0;
}
validate265.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate269.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.text === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "text" || key0 === "year" || key0 === "director" || key0 === "relation")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.text !== void 0) {
      let data1 = data.text;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err5 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.year !== void 0) {
      let data2 = data.year;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err7 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.director !== void 0) {
      let data3 = data.director;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err8 = { instancePath: instancePath + "/director", schemaPath: "#/properties/director/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/director", schemaPath: "#/properties/director/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.relation !== void 0) {
      let data4 = data.relation;
      if (typeof data4 == "string") {
        if (func1(data4) < 1) {
          let err10 = { instancePath: instancePath + "/relation", schemaPath: "#/properties/relation/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/relation", schemaPath: "#/properties/relation/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate269.errors = vErrors, errors === 0;
}
validate269.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema105 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/programme-note.json", type: "object", additionalProperties: !1, required: ["type", "printed"], properties: { type: { type: "string", minLength: 1 }, printed: { type: "string", minLength: 1 }, work: { type: ["string", "null"] }, workLost: { type: "boolean" } } };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate272.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.printed === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "printed" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "printed" || key0 === "work" || key0 === "workLost")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.printed !== void 0) {
      let data1 = data.printed;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err5 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.work !== void 0) {
      let data2 = data.work;
      if (typeof data2 != "string" && data2 !== null) {
        let err7 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/type", keyword: "type", params: { type: schema105.properties.work.type } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.workLost !== void 0 && typeof data.workLost != "boolean") {
      let err8 = { instancePath: instancePath + "/workLost", schemaPath: "#/properties/workLost/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate272.errors = vErrors, errors === 0;
}
validate272.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate274.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.span === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "span" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "text" || key0 === "span" || key0 === "why")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.span !== void 0 && (validate190(data.span, { instancePath: instancePath + "/span", parentData: data, parentDataProperty: "span", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate190.errors), errors = vErrors.length)), data.why !== void 0) {
      let data2 = data.why;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err5 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate274.errors = vErrors, errors === 0;
}
validate274.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate219.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.source === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.titles === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "titles" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.year === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "year" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.countries === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "countries" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.runtime === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runtime" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.version === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.credits === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "credits" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.companies === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "companies" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.awards === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "awards" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.festivals === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "festivals" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.screenings === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "screenings" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.texts === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "texts" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.people === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "people" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.evidence === void 0) {
      let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    for (let key0 in data)
      if (!func26.call(schema92.properties, key0)) {
        let err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    if (data.schemaVersion !== void 0 && data.schemaVersion !== "1") {
      let err16 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1" } };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.source !== void 0 && (validate220(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate220.errors), errors = vErrors.length)), data.titles !== void 0) {
      let data2 = data.titles;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate223(data2[i0], { instancePath: instancePath + "/titles/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate223.errors), errors = vErrors.length);
      } else {
        let err17 = { instancePath: instancePath + "/titles", schemaPath: "#/properties/titles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.year !== void 0) {
      let data4 = data.year, _errs8 = errors, valid3 = !1, _errs9 = errors;
      validate63(data4, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate63.errors), errors = vErrors.length);
      var _valid0 = _errs9 === errors;
      valid3 = valid3 || _valid0;
      let _errs10 = errors;
      if (data4 !== null) {
        let err18 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid3 = valid3 || _valid0, valid3)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err19 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.countries !== void 0) {
      let data5 = data.countries;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate198(data5[i1], { instancePath: instancePath + "/countries/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate198.errors), errors = vErrors.length);
      } else {
        let err20 = { instancePath: instancePath + "/countries", schemaPath: "#/properties/countries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.runtime !== void 0) {
      let data7 = data.runtime, _errs16 = errors, valid6 = !1, _errs17 = errors;
      validate229(data7, { instancePath: instancePath + "/runtime", parentData: data, parentDataProperty: "runtime", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate229.errors), errors = vErrors.length);
      var _valid1 = _errs17 === errors;
      valid6 = valid6 || _valid1;
      let _errs18 = errors;
      if (data7 !== null) {
        let err21 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      var _valid1 = _errs18 === errors;
      if (valid6 = valid6 || _valid1, valid6)
        errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null);
      else {
        let err22 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.colour !== void 0) {
      let data8 = data.colour, _errs21 = errors, valid7 = !1, _errs22 = errors;
      validate145(data8, { instancePath: instancePath + "/colour", parentData: data, parentDataProperty: "colour", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate145.errors), errors = vErrors.length);
      var _valid2 = _errs22 === errors;
      valid7 = valid7 || _valid2;
      let _errs23 = errors;
      if (data8 !== null) {
        let err23 = { instancePath: instancePath + "/colour", schemaPath: "#/properties/colour/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      var _valid2 = _errs23 === errors;
      if (valid7 = valid7 || _valid2, valid7)
        errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
      else {
        let err24 = { instancePath: instancePath + "/colour", schemaPath: "#/properties/colour/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.form !== void 0) {
      let data9 = data.form, _errs26 = errors, valid8 = !1, _errs27 = errors;
      validate232(data9, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate232.errors), errors = vErrors.length);
      var _valid3 = _errs27 === errors;
      valid8 = valid8 || _valid3;
      let _errs28 = errors;
      if (data9 !== null) {
        let err25 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      var _valid3 = _errs28 === errors;
      if (valid8 = valid8 || _valid3, valid8)
        errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
      else {
        let err26 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.formats !== void 0) {
      let data10 = data.formats;
      if (Array.isArray(data10)) {
        let len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate232(data10[i2], { instancePath: instancePath + "/formats/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate232.errors), errors = vErrors.length);
      } else {
        let err27 = { instancePath: instancePath + "/formats", schemaPath: "#/properties/formats/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.version !== void 0) {
      let data12 = data.version, _errs34 = errors, valid11 = !1, _errs35 = errors;
      validate235(data12, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate235.errors), errors = vErrors.length);
      var _valid4 = _errs35 === errors;
      valid11 = valid11 || _valid4;
      let _errs36 = errors;
      if (data12 !== null) {
        let err28 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      var _valid4 = _errs36 === errors;
      if (valid11 = valid11 || _valid4, valid11)
        errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null);
      else {
        let err29 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.section !== void 0) {
      let data13 = data.section;
      if (typeof data13 != "string" && data13 !== null) {
        let err30 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/type", keyword: "type", params: { type: schema92.properties.section.type } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.genres !== void 0) {
      let data14 = data.genres;
      if (Array.isArray(data14)) {
        let len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data15 = data14[i3];
          if (typeof data15 == "string") {
            if (func1(data15) < 1) {
              let err31 = { instancePath: instancePath + "/genres/" + i3, schemaPath: "#/properties/genres/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          } else {
            let err32 = { instancePath: instancePath + "/genres/" + i3, schemaPath: "#/properties/genres/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
      } else {
        let err33 = { instancePath: instancePath + "/genres", schemaPath: "#/properties/genres/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.ageRating !== void 0) {
      let data16 = data.ageRating, _errs45 = errors, valid14 = !1, _errs46 = errors;
      validate56(data16, { instancePath: instancePath + "/ageRating", parentData: data, parentDataProperty: "ageRating", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate56.errors), errors = vErrors.length);
      var _valid5 = _errs46 === errors;
      valid14 = valid14 || _valid5;
      let _errs47 = errors;
      if (data16 !== null) {
        let err34 = { instancePath: instancePath + "/ageRating", schemaPath: "#/properties/ageRating/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      var _valid5 = _errs47 === errors;
      if (valid14 = valid14 || _valid5, valid14)
        errors = _errs45, vErrors !== null && (_errs45 ? vErrors.length = _errs45 : vErrors = null);
      else {
        let err35 = { instancePath: instancePath + "/ageRating", schemaPath: "#/properties/ageRating/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.credits !== void 0) {
      let data17 = data.credits;
      if (Array.isArray(data17)) {
        let len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate165(data17[i4], { instancePath: instancePath + "/credits/" + i4, parentData: data17, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate165.errors), errors = vErrors.length);
      } else {
        let err36 = { instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.companies !== void 0) {
      let data19 = data.companies;
      if (Array.isArray(data19)) {
        let len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate146(data19[i5], { instancePath: instancePath + "/companies/" + i5, parentData: data19, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate146.errors), errors = vErrors.length);
      } else {
        let err37 = { instancePath: instancePath + "/companies", schemaPath: "#/properties/companies/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.premiere !== void 0) {
      let data21 = data.premiere, _errs56 = errors, valid19 = !1, _errs57 = errors;
      validate248(data21, { instancePath: instancePath + "/premiere", parentData: data, parentDataProperty: "premiere", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate248.errors), errors = vErrors.length);
      var _valid6 = _errs57 === errors;
      valid19 = valid19 || _valid6;
      let _errs58 = errors;
      if (data21 !== null) {
        let err38 = { instancePath: instancePath + "/premiere", schemaPath: "#/properties/premiere/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
      var _valid6 = _errs58 === errors;
      if (valid19 = valid19 || _valid6, valid19)
        errors = _errs56, vErrors !== null && (_errs56 ? vErrors.length = _errs56 : vErrors = null);
      else {
        let err39 = { instancePath: instancePath + "/premiere", schemaPath: "#/properties/premiere/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.screenings !== void 0) {
      let data22 = data.screenings;
      if (Array.isArray(data22)) {
        let len6 = data22.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate251(data22[i6], { instancePath: instancePath + "/screenings/" + i6, parentData: data22, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate251.errors), errors = vErrors.length);
      } else {
        let err40 = { instancePath: instancePath + "/screenings", schemaPath: "#/properties/screenings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.releases !== void 0) {
      let data24 = data.releases;
      if (Array.isArray(data24)) {
        let len7 = data24.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate256(data24[i7], { instancePath: instancePath + "/releases/" + i7, parentData: data24, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate256.errors), errors = vErrors.length);
      } else {
        let err41 = { instancePath: instancePath + "/releases", schemaPath: "#/properties/releases/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.awards !== void 0) {
      let data26 = data.awards;
      if (Array.isArray(data26)) {
        let len8 = data26.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate58(data26[i8], { instancePath: instancePath + "/awards/" + i8, parentData: data26, parentDataProperty: i8, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate58.errors), errors = vErrors.length);
      } else {
        let err42 = { instancePath: instancePath + "/awards", schemaPath: "#/properties/awards/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.festivals !== void 0) {
      let data28 = data.festivals;
      if (Array.isArray(data28)) {
        let len9 = data28.length;
        for (let i9 = 0; i9 < len9; i9++)
          validate194(data28[i9], { instancePath: instancePath + "/festivals/" + i9, parentData: data28, parentDataProperty: i9, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate194.errors), errors = vErrors.length);
      } else {
        let err43 = { instancePath: instancePath + "/festivals", schemaPath: "#/properties/festivals/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.texts !== void 0) {
      let data30 = data.texts;
      if (Array.isArray(data30)) {
        let len10 = data30.length;
        for (let i10 = 0; i10 < len10; i10++)
          validate261(data30[i10], { instancePath: instancePath + "/texts/" + i10, parentData: data30, parentDataProperty: i10, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate261.errors), errors = vErrors.length);
      } else {
        let err44 = { instancePath: instancePath + "/texts", schemaPath: "#/properties/texts/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.quotes !== void 0) {
      let data32 = data.quotes;
      if (Array.isArray(data32)) {
        let len11 = data32.length;
        for (let i11 = 0; i11 < len11; i11++)
          validate265(data32[i11], { instancePath: instancePath + "/quotes/" + i11, parentData: data32, parentDataProperty: i11, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate265.errors), errors = vErrors.length);
      } else {
        let err45 = { instancePath: instancePath + "/quotes", schemaPath: "#/properties/quotes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.mentions !== void 0) {
      let data34 = data.mentions;
      if (Array.isArray(data34)) {
        let len12 = data34.length;
        for (let i12 = 0; i12 < len12; i12++)
          validate269(data34[i12], { instancePath: instancePath + "/mentions/" + i12, parentData: data34, parentDataProperty: i12, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate269.errors), errors = vErrors.length);
      } else {
        let err46 = { instancePath: instancePath + "/mentions", schemaPath: "#/properties/mentions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.people !== void 0) {
      let data36 = data.people;
      if (Array.isArray(data36)) {
        let len13 = data36.length;
        for (let i13 = 0; i13 < len13; i13++)
          validate200(data36[i13], { instancePath: instancePath + "/people/" + i13, parentData: data36, parentDataProperty: i13, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate200.errors), errors = vErrors.length);
      } else {
        let err47 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.programmeNotes !== void 0) {
      let data38 = data.programmeNotes;
      if (Array.isArray(data38)) {
        let len14 = data38.length;
        for (let i14 = 0; i14 < len14; i14++)
          validate272(data38[i14], { instancePath: instancePath + "/programmeNotes/" + i14, parentData: data38, parentDataProperty: i14, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate272.errors), errors = vErrors.length);
      } else {
        let err48 = { instancePath: instancePath + "/programmeNotes", schemaPath: "#/properties/programmeNotes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.noise !== void 0) {
      let data40 = data.noise;
      if (Array.isArray(data40)) {
        let len15 = data40.length;
        for (let i15 = 0; i15 < len15; i15++)
          validate274(data40[i15], { instancePath: instancePath + "/noise/" + i15, parentData: data40, parentDataProperty: i15, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate274.errors), errors = vErrors.length);
      } else {
        let err49 = { instancePath: instancePath + "/noise", schemaPath: "#/properties/noise/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    data.evidence !== void 0 && (validate192(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate192.errors), errors = vErrors.length));
  } else {
    let err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
  }
  return validate219.errors = vErrors, errors === 0;
}
validate219.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry42 = validate278;
var pattern26 = new RegExp("^[^:]+$", "u");
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate278.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.films === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "films" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "films")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func1(data0) > 200) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func1(data0) < 1) {
          let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern26.test(data0)) {
          let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^:]+$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.films !== void 0) {
      let data1 = data.films;
      if (Array.isArray(data1)) {
        if (data1.length > 5e3) {
          let err7 = { instancePath: instancePath + "/films", schemaPath: "#/properties/films/maxItems", keyword: "maxItems", params: { limit: 5e3 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate72(data1[i0], { instancePath: instancePath + "/films/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate72.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/films", schemaPath: "#/properties/films/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate278.errors = vErrors, errors === 0;
}
validate278.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry43 = validate261, entry44 = validate223, entry45 = validate280;
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate281.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.records === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "text" || key0 === "language" || key0 === "role" || key0 === "scheme" || key0 === "records")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.language !== void 0) {
      let data1 = data.language;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err5 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.role !== void 0) {
      let data2 = data.role;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err7 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.scheme !== void 0) {
      let data3 = data.scheme;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err9 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.records !== void 0) {
      let data4 = data.records;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            let err11 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
            let err12 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate281.errors = vErrors, errors === 0;
}
validate281.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate285.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.records === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "text" || key0 === "scheme" || key0 === "records")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.scheme !== void 0) {
      let data1 = data.scheme;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err5 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/scheme", schemaPath: "#/properties/scheme/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.records !== void 0) {
      let data2 = data.records;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            let err7 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
            let err8 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate285.errors = vErrors, errors === 0;
}
validate285.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate283.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.names === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.records === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "role" || key0 === "names" || key0 === "records")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.role !== void 0 && (validate166(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate166.errors), errors = vErrors.length)), data.names !== void 0) {
      let data1 = data.names;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate285(data1[i0], { instancePath: instancePath + "/names/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate285.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.records !== void 0) {
      let data3 = data.records;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            let err6 = { instancePath: instancePath + "/records/" + i1, schemaPath: "#/properties/records/items/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
            let err7 = { instancePath: instancePath + "/records/" + i1, schemaPath: "#/properties/records/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate283.errors = vErrors, errors === 0;
}
validate283.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema112 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/record-conflict.json", type: "object", additionalProperties: !1, required: ["field", "values", "verdict"], properties: { field: { enum: ["year", "runtime", "countries", "colour", "form", "version"] }, values: { type: "array", minItems: 2, items: { $ref: "https://kinoglot.invalid/schemas/conflict-value.json" } }, verdict: { enum: ["rounding", "frame-rate", "other-cut", "neighbouring-years", "incomplete", "successor-state", "other-copy", "contradiction"] } } };
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate288.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.values === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.verdict === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "field" || key0 === "values" || key0 === "verdict")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.field !== void 0) {
      let data0 = data.field;
      if (!(data0 === "year" || data0 === "runtime" || data0 === "countries" || data0 === "colour" || data0 === "form" || data0 === "version")) {
        let err4 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/enum", keyword: "enum", params: { allowedValues: schema112.properties.field.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.values !== void 0) {
      let data1 = data.values;
      if (Array.isArray(data1)) {
        if (data1.length < 2) {
          let err5 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate156(data1[i0], { instancePath: instancePath + "/values/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate156.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.verdict !== void 0) {
      let data3 = data.verdict;
      if (!(data3 === "rounding" || data3 === "frame-rate" || data3 === "other-cut" || data3 === "neighbouring-years" || data3 === "incomplete" || data3 === "successor-state" || data3 === "other-copy" || data3 === "contradiction")) {
        let err7 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema112.properties.verdict.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate288.errors = vErrors, errors === 0;
}
validate288.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate280.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.records === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "records" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.titles === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "titles" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.people === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "people" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.conflicts === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conflicts" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "records" || key0 === "titles" || key0 === "people" || key0 === "conflicts")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.records !== void 0) {
      let data0 = data.records;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            let err5 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
            let err6 = { instancePath: instancePath + "/records/" + i0, schemaPath: "#/properties/records/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.titles !== void 0) {
      let data2 = data.titles;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate281(data2[i1], { instancePath: instancePath + "/titles/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate281.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/titles", schemaPath: "#/properties/titles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.people !== void 0) {
      let data4 = data.people;
      if (Array.isArray(data4)) {
        let len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate283(data4[i2], { instancePath: instancePath + "/people/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate283.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.conflicts !== void 0) {
      let data6 = data.conflicts;
      if (Array.isArray(data6)) {
        let len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate288(data6[i3], { instancePath: instancePath + "/conflicts/" + i3, parentData: data6, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate288.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate280.errors = vErrors, errors === 0;
}
validate280.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry46 = validate63, entry47 = validate209, entry48 = validate215, entry49 = validate210, entry50 = validate212, entry51 = validate291;
var pattern27 = new RegExp("^[a-z]+(?:-[a-z]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$", "u"), schema114 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/severity.json", enum: ["error", "warning", "info"] };
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate292.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "error" || data === "warning" || data === "info")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema114.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate292.errors = vErrors, errors === 0;
}
validate292.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate295.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let data0 = data[key0], _errs3 = errors, valid1 = !1, _errs4 = errors;
      if (typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      let _errs6 = errors;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      let _errs8 = errors;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/additionalProperties/anyOf/2/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        let err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate295.errors = vErrors, errors === 0;
}
validate295.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate291.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.severity === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.params === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "params" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.message === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "rule" || key0 === "severity" || key0 === "span" || key0 === "pointer" || key0 === "cue" || key0 === "params" || key0 === "message" || key0 === "suggestions")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 == "string") {
        if (!pattern27.test(data0)) {
          let err5 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(?:-[a-z]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.severity !== void 0 && (validate292(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate292.errors), errors = vErrors.length)), data.span !== void 0 && (validate190(data.span, { instancePath: instancePath + "/span", parentData: data, parentDataProperty: "span", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate190.errors), errors = vErrors.length)), data.pointer !== void 0) {
      let data3 = data.pointer;
      if (typeof data3 == "string") {
        if (!pattern5.test(data3)) {
          let err7 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/pattern", keyword: "pattern", params: { pattern: "^(?:/[\\s\\S]*)?$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.cue !== void 0) {
      let data4 = data.cue;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err9 = { instancePath: instancePath + "/cue", schemaPath: "#/properties/cue/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
        let err10 = { instancePath: instancePath + "/cue", schemaPath: "#/properties/cue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.params !== void 0 && (validate295(data.params, { instancePath: instancePath + "/params", parentData: data, parentDataProperty: "params", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate295.errors), errors = vErrors.length)), data.message !== void 0) {
      let data6 = data.message;
      if (typeof data6 == "string") {
        if (func1(data6) < 1) {
          let err11 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.suggestions !== void 0) {
      let data7 = data.suggestions;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data7[i0] != "string") {
            let err13 = { instancePath: instancePath + "/suggestions/" + i0, schemaPath: "#/properties/suggestions/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
      } else {
        let err14 = { instancePath: instancePath + "/suggestions", schemaPath: "#/properties/suggestions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate291.errors = vErrors, errors === 0;
}
validate291.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry52 = validate295, entry53 = validate297, schema116 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/health.json", type: "object", additionalProperties: !1, required: ["status"], properties: { status: { enum: ["alive", "ready"] } } };
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate297.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "status") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(data0 === "alive" || data0 === "ready")) {
        let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema116.properties.status.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate297.errors = vErrors, errors === 0;
}
validate297.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry54 = validate298, schema117 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/job.json", type: "object", additionalProperties: !1, required: ["id", "catalogue", "state", "created", "rows", "done", "problems"], properties: { id: { type: "string", pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, catalogue: { type: "string", minLength: 1, maxLength: 100, pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, limit: { type: "integer", minimum: 1, maximum: 100 }, state: { enum: ["queued", "running", "done", "cancelled", "failed"] }, created: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, ended: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, rows: { type: "integer", minimum: 1 }, done: { type: "integer", minimum: 0 }, problems: { type: "integer", minimum: 0 }, problem: { $ref: "https://kinoglot.invalid/schemas/problem.json" } } }, pattern29 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u"), pattern30 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u"), pattern31 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate298.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.catalogue === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "catalogue" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.state === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.created === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.rows === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rows" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.done === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "done" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.problems === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!func26.call(schema117.properties, key0)) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern29.test(data0)) {
          let err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.catalogue !== void 0) {
      let data1 = data.catalogue;
      if (typeof data1 == "string") {
        if (func1(data1) > 100) {
          let err10 = { instancePath: instancePath + "/catalogue", schemaPath: "#/properties/catalogue/maxLength", keyword: "maxLength", params: { limit: 100 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func1(data1) < 1) {
          let err11 = { instancePath: instancePath + "/catalogue", schemaPath: "#/properties/catalogue/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!pattern30.test(data1)) {
          let err12 = { instancePath: instancePath + "/catalogue", schemaPath: "#/properties/catalogue/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/catalogue", schemaPath: "#/properties/catalogue/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.limit !== void 0) {
      let data2 = data.limit;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err14 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          let err15 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          let err16 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
    }
    if (data.state !== void 0) {
      let data3 = data.state;
      if (!(data3 === "queued" || data3 === "running" || data3 === "done" || data3 === "cancelled" || data3 === "failed")) {
        let err17 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema117.properties.state.enum } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.created !== void 0) {
      let data4 = data.created;
      if (typeof data4 == "string") {
        if (!pattern31.test(data4)) {
          let err18 = { instancePath: instancePath + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.ended !== void 0) {
      let data5 = data.ended;
      if (typeof data5 == "string") {
        if (!pattern31.test(data5)) {
          let err20 = { instancePath: instancePath + "/ended", schemaPath: "#/properties/ended/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/ended", schemaPath: "#/properties/ended/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.rows !== void 0) {
      let data6 = data.rows;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err22 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 1 || isNaN(data6))) {
        let err23 = { instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.done !== void 0) {
      let data7 = data.done;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err24 = { instancePath: instancePath + "/done", schemaPath: "#/properties/done/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7))) {
        let err25 = { instancePath: instancePath + "/done", schemaPath: "#/properties/done/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.problems !== void 0) {
      let data8 = data.problems;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err26 = { instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8))) {
        let err27 = { instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    data.problem !== void 0 && (validate66(data.problem, { instancePath: instancePath + "/problem", parentData: data, parentDataProperty: "problem", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate66.errors), errors = vErrors.length));
  } else {
    let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate298.errors = vErrors, errors === 0;
}
validate298.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry55 = validate300;
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate300.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.jobs === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "jobs" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "jobs") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.jobs !== void 0) {
      let data0 = data.jobs;
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          let err2 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/maxItems", keyword: "maxItems", params: { limit: 50 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate298(data0[i0], { instancePath: instancePath + "/jobs/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate298.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate300.errors = vErrors, errors === 0;
}
validate300.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry56 = validate302;
var schema120 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/operations/catalogues.match.output.json", type: "object", additionalProperties: !1, required: ["decision", "candidates"], properties: { decision: { enum: ["match", "review", "none"] }, candidates: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/match-candidate.json" } } } };
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate304.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.score === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.evidence === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "score" || key0 === "evidence")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.score !== void 0) {
      let data1 = data.score;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data2 = data.evidence;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate186(data2[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate186.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate304.errors = vErrors, errors === 0;
}
validate304.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate303.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.decision === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.candidates === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "candidates" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "decision" || key0 === "candidates")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.decision !== void 0) {
      let data0 = data.decision;
      if (!(data0 === "match" || data0 === "review" || data0 === "none")) {
        let err3 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: schema120.properties.decision.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.candidates !== void 0) {
      let data1 = data.candidates;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate304(data1[i0], { instancePath: instancePath + "/candidates/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate304.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/candidates", schemaPath: "#/properties/candidates/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate303.errors = vErrors, errors === 0;
}
validate303.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate302.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 2) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 2 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.row === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "row" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "row" || key0 === "id" || key0 === "result" || key0 === "problem")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.row !== void 0) {
      let data0 = data.row;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        let err4 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 == "string") {
        if (func1(data1) > 200) {
          let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func1(data1) < 1) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.result !== void 0 && (validate303(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate303.errors), errors = vErrors.length)), data.problem !== void 0 && (validate66(data.problem, { instancePath: instancePath + "/problem", parentData: data, parentDataProperty: "problem", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate66.errors), errors = vErrors.length));
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate302.errors = vErrors, errors === 0;
}
validate302.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry57 = validate309;
function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate309.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tag === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tag" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "tag" || key0 === "name" || key0 === "dcnc" || key0 === "obsoleteDcnc")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.tag !== void 0 && (validate53(data.tag, { instancePath: instancePath + "/tag", parentData: data, parentDataProperty: "tag", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length)), data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.dcnc !== void 0) {
      let data2 = data.dcnc;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err5 = { instancePath: instancePath + "/dcnc", schemaPath: "#/properties/dcnc/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/dcnc", schemaPath: "#/properties/dcnc/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.obsoleteDcnc !== void 0) {
      let data3 = data.obsoleteDcnc;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (func1(data4) < 1) {
              let err7 = { instancePath: instancePath + "/obsoleteDcnc/" + i0, schemaPath: "#/properties/obsoleteDcnc/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/obsoleteDcnc/" + i0, schemaPath: "#/properties/obsoleteDcnc/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/obsoleteDcnc", schemaPath: "#/properties/obsoleteDcnc/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate309.errors = vErrors, errors === 0;
}
validate309.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry58 = validate85, entry59 = validate53, entry60 = validate202, entry61 = validate104, entry62 = validate311, schema123 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/locale.json", enum: ["en", "fr", "nl", "de", "ru"] };
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate311.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "en" || data === "fr" || data === "nl" || data === "de" || data === "ru")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema123.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate311.errors = vErrors, errors === 0;
}
validate311.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var entry63 = validate312, schema124 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/lost-field.json", enum: ["kind", "audio", "audio.additional", "audio.variant", "subtitles", "subtitles.kind", "subtitles.medium", "subtitles.variant", "intertitles", "live", "access", "package", "alternatives"] };
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate312.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "kind" || data === "audio" || data === "audio.additional" || data === "audio.variant" || data === "subtitles" || data === "subtitles.kind" || data === "subtitles.medium" || data === "subtitles.variant" || data === "intertitles" || data === "live" || data === "access" || data === "package" || data === "alternatives")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema124.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate312.errors = vErrors, errors === 0;
}
validate312.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var entry64 = validate304, entry65 = validate186, entry66 = validate269, entry67 = validate169, entry68 = validate274, entry69 = validate313, schema125 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/notation.json", enum: ["auto", "isdcf", "release", "filename", "prose"] };
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate313.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "auto" || data === "isdcf" || data === "release" || data === "filename" || data === "prose")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema125.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate313.errors = vErrors, errors === 0;
}
validate313.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var entry70 = validate314;
var pattern33 = new RegExp("^[a-z]+(?:-[a-z]+)*/[a-z]+(?:-[a-z]+)*$", "u"), pattern34 = new RegExp("^/v1/[a-z]+(?:-[a-z]+)*/[a-z]+(?:-[a-z]+)*$", "u"), pattern35 = new RegExp("^/schemas/operations/[a-z-]+\\.[a-z-]+\\.input\\.json$", "u"), pattern36 = new RegExp("^/schemas/operations/[a-z-]+\\.[a-z-]+\\.output\\.json$", "u");
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate314.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.path === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.input === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.output === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "output" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "path" || key0 === "input" || key0 === "output")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern33.test(data0)) {
          let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(?:-[a-z]+)*/[a-z]+(?:-[a-z]+)*$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 == "string") {
        if (!pattern34.test(data1)) {
          let err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^/v1/[a-z]+(?:-[a-z]+)*/[a-z]+(?:-[a-z]+)*$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.input !== void 0) {
      let data2 = data.input;
      if (typeof data2 == "string") {
        if (!pattern35.test(data2)) {
          let err9 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/pattern", keyword: "pattern", params: { pattern: "^/schemas/operations/[a-z-]+\\.[a-z-]+\\.input\\.json$" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.output !== void 0) {
      let data3 = data.output;
      if (typeof data3 == "string") {
        if (!pattern36.test(data3)) {
          let err11 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/pattern", keyword: "pattern", params: { pattern: "^/schemas/operations/[a-z-]+\\.[a-z-]+\\.output\\.json$" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate314.errors = vErrors, errors === 0;
}
validate314.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry71 = validate315;
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate315.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.operations === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operations" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "operations") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.operations !== void 0) {
      let data0 = data.operations;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate314(data0[i0], { instancePath: instancePath + "/operations/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate314.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate315.errors = vErrors, errors === 0;
}
validate315.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry72 = validate317;
function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate321.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.a === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "a" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.b === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "b" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.line === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "a" || key0 === "b" || key0 === "line")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.a !== void 0 && (validate124(data.a, { instancePath: instancePath + "/a", parentData: data, parentDataProperty: "a", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate124.errors), errors = vErrors.length)), data.b !== void 0 && (validate124(data.b, { instancePath: instancePath + "/b", parentData: data, parentDataProperty: "b", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate124.errors), errors = vErrors.length)), data.line !== void 0) {
      let data2 = data.line;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err4 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
        let err5 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate321.errors = vErrors, errors === 0;
}
validate321.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate317.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.works === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "works" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.doubtful === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "doubtful" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.contradictions === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contradictions" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.stale === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stale" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "works" || key0 === "doubtful" || key0 === "contradictions" || key0 === "stale")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.works !== void 0) {
      let data0 = data.works;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate135(data0[i0], { instancePath: instancePath + "/works/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate135.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/works", schemaPath: "#/properties/works/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.doubtful !== void 0) {
      let data2 = data.doubtful;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate183(data2[i1], { instancePath: instancePath + "/doubtful/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate183.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/doubtful", schemaPath: "#/properties/doubtful/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.contradictions !== void 0) {
      let data4 = data.contradictions;
      if (Array.isArray(data4)) {
        let len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate179(data4[i2], { instancePath: instancePath + "/contradictions/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate179.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/contradictions", schemaPath: "#/properties/contradictions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.stale !== void 0) {
      let data6 = data.stale;
      if (Array.isArray(data6)) {
        let len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate321(data6[i3], { instancePath: instancePath + "/stale/" + i3, parentData: data6, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate321.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/stale", schemaPath: "#/properties/stale/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate317.errors = vErrors, errors === 0;
}
validate317.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry73 = validate303, entry74 = validate325;
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate325.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.languages === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "languages") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.languages !== void 0) {
      let data0 = data.languages;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate309(data0[i0], { instancePath: instancePath + "/languages/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate309.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate325.errors = vErrors, errors === 0;
}
validate325.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry75 = validate327, schema131 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/operations/names.compare.output.json", type: "object", additionalProperties: !1, required: ["score", "verdict", "reasons"], properties: { score: { type: "number", minimum: 0, maximum: 1 }, verdict: { enum: ["same", "possible", "different"] }, reasons: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/reason.json" } } } }, schema132 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/reason.json", type: "object", additionalProperties: !1, required: ["reason", "effect", "params", "message"], properties: { reason: { type: "string", pattern: "^[a-z]+(?:-[a-z]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$" }, effect: { enum: ["for", "against"] }, params: { $ref: "https://kinoglot.invalid/schemas/finding-params.json" }, message: { type: "string", minLength: 1 } } };
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate328.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.effect === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.params === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "params" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.message === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "reason" || key0 === "effect" || key0 === "params" || key0 === "message")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.reason !== void 0) {
      let data0 = data.reason;
      if (typeof data0 == "string") {
        if (!pattern27.test(data0)) {
          let err5 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(?:-[a-z]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.effect !== void 0) {
      let data1 = data.effect;
      if (!(data1 === "for" || data1 === "against")) {
        let err7 = { instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/enum", keyword: "enum", params: { allowedValues: schema132.properties.effect.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.params !== void 0 && (validate295(data.params, { instancePath: instancePath + "/params", parentData: data, parentDataProperty: "params", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate295.errors), errors = vErrors.length)), data.message !== void 0) {
      let data3 = data.message;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err8 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate328.errors = vErrors, errors === 0;
}
validate328.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate327.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.score === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.verdict === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.reasons === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reasons" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "score" || key0 === "verdict" || key0 === "reasons")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.score !== void 0) {
      let data0 = data.score;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err5 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.verdict !== void 0) {
      let data1 = data.verdict;
      if (!(data1 === "same" || data1 === "possible" || data1 === "different")) {
        let err7 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema131.properties.verdict.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.reasons !== void 0) {
      let data2 = data.reasons;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate328(data2[i0], { instancePath: instancePath + "/reasons/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate328.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate327.errors = vErrors, errors === 0;
}
validate327.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry76 = validate331;
function validate331(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate331.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.results === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "results" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "results") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.results !== void 0) {
      let data0 = data.results;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (Array.isArray(data1)) {
            let len1 = data1.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data2 = data1[i1];
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.index === void 0) {
                  let err2 = { instancePath: instancePath + "/results/" + i0 + "/" + i1, schemaPath: "#/properties/results/items/items/required", keyword: "required", params: { missingProperty: "index" } };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                if (data2.score === void 0) {
                  let err3 = { instancePath: instancePath + "/results/" + i0 + "/" + i1, schemaPath: "#/properties/results/items/items/required", keyword: "required", params: { missingProperty: "score" } };
                  vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                }
                for (let key1 in data2)
                  if (!(key1 === "index" || key1 === "score")) {
                    let err4 = { instancePath: instancePath + "/results/" + i0 + "/" + i1, schemaPath: "#/properties/results/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                  }
                if (data2.index !== void 0) {
                  let data3 = data2.index;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                    let err5 = { instancePath: instancePath + "/results/" + i0 + "/" + i1 + "/index", schemaPath: "#/properties/results/items/items/properties/index/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  }
                  if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
                    let err6 = { instancePath: instancePath + "/results/" + i0 + "/" + i1 + "/index", schemaPath: "#/properties/results/items/items/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
                }
                if (data2.score !== void 0) {
                  let data4 = data2.score;
                  if (typeof data4 == "number" && isFinite(data4)) {
                    if (data4 > 1 || isNaN(data4)) {
                      let err7 = { instancePath: instancePath + "/results/" + i0 + "/" + i1 + "/score", schemaPath: "#/properties/results/items/items/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                    }
                    if (data4 < 0 || isNaN(data4)) {
                      let err8 = { instancePath: instancePath + "/results/" + i0 + "/" + i1 + "/score", schemaPath: "#/properties/results/items/items/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                    }
                  } else {
                    let err9 = { instancePath: instancePath + "/results/" + i0 + "/" + i1 + "/score", schemaPath: "#/properties/results/items/items/properties/score/type", keyword: "type", params: { type: "number" } };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                  }
                }
              } else {
                let err10 = { instancePath: instancePath + "/results/" + i0 + "/" + i1, schemaPath: "#/properties/results/items/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
          } else {
            let err11 = { instancePath: instancePath + "/results/" + i0, schemaPath: "#/properties/results/items/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate331.errors = vErrors, errors === 0;
}
validate331.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry77 = validate332;
var schema135 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/person-name.json", type: "object", additionalProperties: !1, required: ["given", "patronymic", "family", "particles", "honorifics", "suffix", "nicknames", "initials", "order", "script", "raw"], properties: { given: { type: "array", items: { type: "string" } }, patronymic: { type: ["string", "null"] }, family: { type: "array", items: { type: "string" } }, particles: { type: "array", items: { type: "string" } }, honorifics: { type: "array", items: { type: "string" } }, suffix: { type: ["string", "null"] }, nicknames: { type: "array", items: { type: "string" } }, initials: { type: "boolean" }, order: { enum: ["given-first", "family-first", "unknown"] }, script: { enum: ["Latn", "Cyrl", "Geor", "Armn", "Grek", "mixed", "other"] }, raw: { type: "string" } } };
function validate333(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate333.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.given === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "given" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.patronymic === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "patronymic" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.family === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "family" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.particles === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "particles" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.honorifics === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "honorifics" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.suffix === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suffix" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.nicknames === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nicknames" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.initials === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initials" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.order === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.script === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "script" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.raw === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "raw" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!func26.call(schema135.properties, key0)) {
        let err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.given !== void 0) {
      let data0 = data.given;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err12 = { instancePath: instancePath + "/given/" + i0, schemaPath: "#/properties/given/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
      } else {
        let err13 = { instancePath: instancePath + "/given", schemaPath: "#/properties/given/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.patronymic !== void 0) {
      let data2 = data.patronymic;
      if (typeof data2 != "string" && data2 !== null) {
        let err14 = { instancePath: instancePath + "/patronymic", schemaPath: "#/properties/patronymic/type", keyword: "type", params: { type: schema135.properties.patronymic.type } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.family !== void 0) {
      let data3 = data.family;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data3[i1] != "string") {
            let err15 = { instancePath: instancePath + "/family/" + i1, schemaPath: "#/properties/family/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
      } else {
        let err16 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.particles !== void 0) {
      let data5 = data.particles;
      if (Array.isArray(data5)) {
        let len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data5[i2] != "string") {
            let err17 = { instancePath: instancePath + "/particles/" + i2, schemaPath: "#/properties/particles/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
      } else {
        let err18 = { instancePath: instancePath + "/particles", schemaPath: "#/properties/particles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.honorifics !== void 0) {
      let data7 = data.honorifics;
      if (Array.isArray(data7)) {
        let len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data7[i3] != "string") {
            let err19 = { instancePath: instancePath + "/honorifics/" + i3, schemaPath: "#/properties/honorifics/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
      } else {
        let err20 = { instancePath: instancePath + "/honorifics", schemaPath: "#/properties/honorifics/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.suffix !== void 0) {
      let data9 = data.suffix;
      if (typeof data9 != "string" && data9 !== null) {
        let err21 = { instancePath: instancePath + "/suffix", schemaPath: "#/properties/suffix/type", keyword: "type", params: { type: schema135.properties.suffix.type } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.nicknames !== void 0) {
      let data10 = data.nicknames;
      if (Array.isArray(data10)) {
        let len4 = data10.length;
        for (let i4 = 0; i4 < len4; i4++)
          if (typeof data10[i4] != "string") {
            let err22 = { instancePath: instancePath + "/nicknames/" + i4, schemaPath: "#/properties/nicknames/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
      } else {
        let err23 = { instancePath: instancePath + "/nicknames", schemaPath: "#/properties/nicknames/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.initials !== void 0 && typeof data.initials != "boolean") {
      let err24 = { instancePath: instancePath + "/initials", schemaPath: "#/properties/initials/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.order !== void 0) {
      let data13 = data.order;
      if (!(data13 === "given-first" || data13 === "family-first" || data13 === "unknown")) {
        let err25 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: schema135.properties.order.enum } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.script !== void 0) {
      let data14 = data.script;
      if (!(data14 === "Latn" || data14 === "Cyrl" || data14 === "Geor" || data14 === "Armn" || data14 === "Grek" || data14 === "mixed" || data14 === "other")) {
        let err26 = { instancePath: instancePath + "/script", schemaPath: "#/properties/script/enum", keyword: "enum", params: { allowedValues: schema135.properties.script.enum } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.raw !== void 0 && typeof data.raw != "string") {
      let err27 = { instancePath: instancePath + "/raw", schemaPath: "#/properties/raw/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
  } else {
    let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate333.errors = vErrors, errors === 0;
}
validate333.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate332.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "name") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.name !== void 0 && (validate333(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate333.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate332.errors = vErrors, errors === 0;
}
validate332.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry78 = validate335, schema136 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/operations/packages.inspect.output.json", type: "object", additionalProperties: !1, required: ["standard", "versions", "findings"], properties: { standard: { enum: ["interop", "smpte", "mixed", null] }, versions: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/package-version.json" } }, findings: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/finding.json" } } } };
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate335.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.standard === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standard" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.versions === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "versions" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.findings === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "standard" || key0 === "versions" || key0 === "findings")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.standard !== void 0) {
      let data0 = data.standard;
      if (!(data0 === "interop" || data0 === "smpte" || data0 === "mixed" || data0 === null)) {
        let err4 = { instancePath: instancePath + "/standard", schemaPath: "#/properties/standard/enum", keyword: "enum", params: { allowedValues: schema136.properties.standard.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.versions !== void 0) {
      let data1 = data.versions;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate91(data1[i0], { instancePath: instancePath + "/versions/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate91.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.findings !== void 0) {
      let data3 = data.findings;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate291(data3[i1], { instancePath: instancePath + "/findings/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate291.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate335.errors = vErrors, errors === 0;
}
validate335.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry79 = validate338;
function validate338(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate338.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.works === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "works" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.findings === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "works" || key0 === "findings")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.works !== void 0) {
      let data0 = data.works;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate280(data0[i0], { instancePath: instancePath + "/works/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate280.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/works", schemaPath: "#/properties/works/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.findings !== void 0) {
      let data2 = data.findings;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate291(data2[i1], { instancePath: instancePath + "/findings/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate291.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate338.errors = vErrors, errors === 0;
}
validate338.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry80 = validate341;
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate342.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.languages === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.recognised === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recognised" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.written === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "written" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "name" || key0 === "languages" || key0 === "recognised" || key0 === "written")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.languages !== void 0) {
      let data2 = data.languages;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data2[i0], { instancePath: instancePath + "/languages/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.recognised !== void 0 && typeof data.recognised != "boolean") {
      let err11 = { instancePath: instancePath + "/recognised", schemaPath: "#/properties/recognised/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.written !== void 0 && typeof data.written != "boolean") {
      let err12 = { instancePath: instancePath + "/written", schemaPath: "#/properties/written/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate342.errors = vErrors, errors === 0;
}
validate342.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate341.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.houses === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "houses" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "houses") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.houses !== void 0) {
      let data0 = data.houses;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate342(data0[i0], { instancePath: instancePath + "/houses/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate342.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/houses", schemaPath: "#/properties/houses/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate341.errors = vErrors, errors === 0;
}
validate341.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry81 = validate345;
function validate345(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate345.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.record === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "record" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.findings === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "record" || key0 === "findings")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.record !== void 0 && (validate219(data.record, { instancePath: instancePath + "/record", parentData: data, parentDataProperty: "record", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate219.errors), errors = vErrors.length)), data.findings !== void 0) {
      let data1 = data.findings;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate291(data1[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate291.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate345.errors = vErrors, errors === 0;
}
validate345.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry82 = validate348;
function validate348(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate348.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.valid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "valid" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.findings === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "valid" || key0 === "findings")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.valid !== void 0 && typeof data.valid != "boolean") {
      let err3 = { instancePath: instancePath + "/valid", schemaPath: "#/properties/valid/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.findings !== void 0) {
      let data1 = data.findings;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate291(data1[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate291.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate348.errors = vErrors, errors === 0;
}
validate348.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry83 = validate350;
function validate350(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate350.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.lost === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lost" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "text" || key0 === "lost")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.lost !== void 0) {
      let data1 = data.lost;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err4 = { instancePath: instancePath + "/lost/" + i0, schemaPath: "#/properties/lost/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
      } else {
        let err5 = { instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate350.errors = vErrors, errors === 0;
}
validate350.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry84 = validate351;
function validate351(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate351.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.ambiguities === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ambiguities" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.findings === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "text" || key0 === "ambiguities" || key0 === "findings")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.ambiguities !== void 0) {
      let data1 = data.ambiguities;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.span === void 0) {
              let err5 = { instancePath: instancePath + "/ambiguities/" + i0, schemaPath: "#/properties/ambiguities/items/required", keyword: "required", params: { missingProperty: "span" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.options === void 0) {
              let err6 = { instancePath: instancePath + "/ambiguities/" + i0, schemaPath: "#/properties/ambiguities/items/required", keyword: "required", params: { missingProperty: "options" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            for (let key1 in data2)
              if (!(key1 === "span" || key1 === "options")) {
                let err7 = { instancePath: instancePath + "/ambiguities/" + i0, schemaPath: "#/properties/ambiguities/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            if (data2.span !== void 0 && (validate190(data2.span, { instancePath: instancePath + "/ambiguities/" + i0 + "/span", parentData: data2, parentDataProperty: "span", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate190.errors), errors = vErrors.length)), data2.options !== void 0) {
              let data4 = data2.options;
              if (Array.isArray(data4)) {
                let len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data4[i1] != "string") {
                    let err8 = { instancePath: instancePath + "/ambiguities/" + i0 + "/options/" + i1, schemaPath: "#/properties/ambiguities/items/properties/options/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                  }
              } else {
                let err9 = { instancePath: instancePath + "/ambiguities/" + i0 + "/options", schemaPath: "#/properties/ambiguities/items/properties/options/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
          } else {
            let err10 = { instancePath: instancePath + "/ambiguities/" + i0, schemaPath: "#/properties/ambiguities/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/ambiguities", schemaPath: "#/properties/ambiguities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.findings !== void 0) {
      let data6 = data.findings;
      if (Array.isArray(data6)) {
        let len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate291(data6[i2], { instancePath: instancePath + "/findings/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate291.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate351.errors = vErrors, errors === 0;
}
validate351.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry85 = validate354;
function validate354(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate354.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.consistent === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consistent" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.ranked === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ranked" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.deviations === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deviations" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.mixed === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mixed" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "consistent" || key0 === "ranked" || key0 === "deviations" || key0 === "mixed")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.consistent !== void 0) {
      let data0 = data.consistent;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err5 = { instancePath: instancePath + "/consistent/" + i0, schemaPath: "#/properties/consistent/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
      } else {
        let err6 = { instancePath: instancePath + "/consistent", schemaPath: "#/properties/consistent/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.ranked !== void 0) {
      let data2 = data.ranked;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.scheme === void 0) {
              let err7 = { instancePath: instancePath + "/ranked/" + i1, schemaPath: "#/properties/ranked/items/required", keyword: "required", params: { missingProperty: "scheme" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data3.score === void 0) {
              let err8 = { instancePath: instancePath + "/ranked/" + i1, schemaPath: "#/properties/ranked/items/required", keyword: "required", params: { missingProperty: "score" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            for (let key1 in data3)
              if (!(key1 === "scheme" || key1 === "score")) {
                let err9 = { instancePath: instancePath + "/ranked/" + i1, schemaPath: "#/properties/ranked/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            if (data3.scheme !== void 0 && typeof data3.scheme != "string") {
              let err10 = { instancePath: instancePath + "/ranked/" + i1 + "/scheme", schemaPath: "#/properties/ranked/items/properties/scheme/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data3.score !== void 0) {
              let data5 = data3.score;
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 > 1 || isNaN(data5)) {
                  let err11 = { instancePath: instancePath + "/ranked/" + i1 + "/score", schemaPath: "#/properties/ranked/items/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
                if (data5 < 0 || isNaN(data5)) {
                  let err12 = { instancePath: instancePath + "/ranked/" + i1 + "/score", schemaPath: "#/properties/ranked/items/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
              } else {
                let err13 = { instancePath: instancePath + "/ranked/" + i1 + "/score", schemaPath: "#/properties/ranked/items/properties/score/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
          } else {
            let err14 = { instancePath: instancePath + "/ranked/" + i1, schemaPath: "#/properties/ranked/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/ranked", schemaPath: "#/properties/ranked/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.deviations !== void 0) {
      let data6 = data.deviations;
      if (Array.isArray(data6)) {
        let len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.token === void 0) {
              let err16 = { instancePath: instancePath + "/deviations/" + i2, schemaPath: "#/properties/deviations/items/required", keyword: "required", params: { missingProperty: "token" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data7.expected === void 0) {
              let err17 = { instancePath: instancePath + "/deviations/" + i2, schemaPath: "#/properties/deviations/items/required", keyword: "required", params: { missingProperty: "expected" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data7.scheme === void 0) {
              let err18 = { instancePath: instancePath + "/deviations/" + i2, schemaPath: "#/properties/deviations/items/required", keyword: "required", params: { missingProperty: "scheme" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            for (let key2 in data7)
              if (!(key2 === "token" || key2 === "expected" || key2 === "scheme")) {
                let err19 = { instancePath: instancePath + "/deviations/" + i2, schemaPath: "#/properties/deviations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            if (data7.token !== void 0 && typeof data7.token != "string") {
              let err20 = { instancePath: instancePath + "/deviations/" + i2 + "/token", schemaPath: "#/properties/deviations/items/properties/token/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data7.expected !== void 0 && typeof data7.expected != "string") {
              let err21 = { instancePath: instancePath + "/deviations/" + i2 + "/expected", schemaPath: "#/properties/deviations/items/properties/expected/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data7.scheme !== void 0 && typeof data7.scheme != "string") {
              let err22 = { instancePath: instancePath + "/deviations/" + i2 + "/scheme", schemaPath: "#/properties/deviations/items/properties/scheme/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            let err23 = { instancePath: instancePath + "/deviations/" + i2, schemaPath: "#/properties/deviations/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/deviations", schemaPath: "#/properties/deviations/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.mixed !== void 0 && typeof data.mixed != "boolean") {
      let err25 = { instancePath: instancePath + "/mixed", schemaPath: "#/properties/mixed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate354.errors = vErrors, errors === 0;
}
validate354.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry86 = validate355;
function validate355(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate355.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.candidates === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "candidates" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "candidates") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.candidates !== void 0) {
      let data0 = data.candidates;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.text === void 0) {
              let err2 = { instancePath: instancePath + "/candidates/" + i0, schemaPath: "#/properties/candidates/items/required", keyword: "required", params: { missingProperty: "text" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.score === void 0) {
              let err3 = { instancePath: instancePath + "/candidates/" + i0, schemaPath: "#/properties/candidates/items/required", keyword: "required", params: { missingProperty: "score" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            for (let key1 in data1)
              if (!(key1 === "text" || key1 === "score")) {
                let err4 = { instancePath: instancePath + "/candidates/" + i0, schemaPath: "#/properties/candidates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            if (data1.text !== void 0 && typeof data1.text != "string") {
              let err5 = { instancePath: instancePath + "/candidates/" + i0 + "/text", schemaPath: "#/properties/candidates/items/properties/text/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.score !== void 0) {
              let data3 = data1.score;
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 > 1 || isNaN(data3)) {
                  let err6 = { instancePath: instancePath + "/candidates/" + i0 + "/score", schemaPath: "#/properties/candidates/items/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
                if (data3 < 0 || isNaN(data3)) {
                  let err7 = { instancePath: instancePath + "/candidates/" + i0 + "/score", schemaPath: "#/properties/candidates/items/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
              } else {
                let err8 = { instancePath: instancePath + "/candidates/" + i0 + "/score", schemaPath: "#/properties/candidates/items/properties/score/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
          } else {
            let err9 = { instancePath: instancePath + "/candidates/" + i0, schemaPath: "#/properties/candidates/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/candidates", schemaPath: "#/properties/candidates/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate355.errors = vErrors, errors === 0;
}
validate355.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry87 = validate356;
function validate356(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate356.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.findings === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "text" || key0 === "findings")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.findings !== void 0) {
      let data1 = data.findings;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate291(data1[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate291.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate356.errors = vErrors, errors === 0;
}
validate356.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry88 = validate358;
var schema148 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/scheme-description.json", type: "object", additionalProperties: !1, required: ["id", "aliases", "title", "authority", "year", "language", "script", "tag", "reversible", "source", "licence"], properties: { id: { type: "string", minLength: 1 }, aliases: { type: "array", items: { type: "string" } }, title: { type: "string", minLength: 1 }, authority: { type: "string" }, year: { type: ["integer", "null"] }, language: { $ref: "https://kinoglot.invalid/schemas/language-tag.json" }, script: { type: "string", pattern: "^[A-Z][a-z]{3}$" }, tag: { $ref: "https://kinoglot.invalid/schemas/language-tag.json" }, reversible: { type: "boolean" }, source: { type: "string" }, licence: { type: "string" } } };
function validate359(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate359.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.aliases === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "aliases" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.authority === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authority" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.year === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "year" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.language === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.script === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "script" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.tag === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tag" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.reversible === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reversible" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.source === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.licence === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "licence" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!func26.call(schema148.properties, key0)) {
        let err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.aliases !== void 0) {
      let data1 = data.aliases;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err14 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        let err15 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.title !== void 0) {
      let data3 = data.title;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err16 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.authority !== void 0 && typeof data.authority != "string") {
      let err18 = { instancePath: instancePath + "/authority", schemaPath: "#/properties/authority/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.year !== void 0) {
      let data5 = data.year;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
        let err19 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: schema148.properties.year.type } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.language !== void 0 && (validate53(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length)), data.script !== void 0) {
      let data7 = data.script;
      if (typeof data7 == "string") {
        if (!pattern16.test(data7)) {
          let err20 = { instancePath: instancePath + "/script", schemaPath: "#/properties/script/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]{3}$" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/script", schemaPath: "#/properties/script/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.tag !== void 0 && (validate53(data.tag, { instancePath: instancePath + "/tag", parentData: data, parentDataProperty: "tag", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length)), data.reversible !== void 0 && typeof data.reversible != "boolean") {
      let err22 = { instancePath: instancePath + "/reversible", schemaPath: "#/properties/reversible/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.source !== void 0 && typeof data.source != "string") {
      let err23 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.licence !== void 0 && typeof data.licence != "string") {
      let err24 = { instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate359.errors = vErrors, errors === 0;
}
validate359.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate358(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate358.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemes === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemes" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "schemes") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.schemes !== void 0) {
      let data0 = data.schemes;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate359(data0[i0], { instancePath: instancePath + "/schemes/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate359.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/schemes", schemaPath: "#/properties/schemes/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate358.errors = vErrors, errors === 0;
}
validate358.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry89 = validate363;
function validate363(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate363.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.findings === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "text" || key0 === "findings")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.findings !== void 0) {
      let data1 = data.findings;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate291(data1[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate291.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate363.errors = vErrors, errors === 0;
}
validate363.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry90 = validate365;
function validate365(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate365.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.offset === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.rate === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rate" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.confidence === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "offset" || key0 === "rate" || key0 === "confidence" || key0 === "splits")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.offset !== void 0) {
      let data0 = data.offset;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err4 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.rate !== void 0) {
      let data1 = data.rate;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err5 = { instancePath: instancePath + "/rate", schemaPath: "#/properties/rate/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.confidence !== void 0) {
      let data2 = data.confidence;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          let err6 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err7 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.splits !== void 0) {
      let data3 = data.splits;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate162(data3[i0], { instancePath: instancePath + "/splits/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate162.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/splits", schemaPath: "#/properties/splits/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate365.errors = vErrors, errors === 0;
}
validate365.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry91 = validate367, schema151 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/operations/subtitles.check.output.json", type: "object", additionalProperties: !1, required: ["verdict", "findings", "files"], properties: { verdict: { enum: ["yes", "yes-with-notes", "no", "unknown"] }, findings: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/finding.json" } }, files: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/checked-file.json" } }, findingCounts: { type: "object", additionalProperties: { type: "integer", minimum: 1 } } } };
function validate367(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate367.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verdict === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.findings === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.files === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "verdict" || key0 === "findings" || key0 === "files" || key0 === "findingCounts")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.verdict !== void 0) {
      let data0 = data.verdict;
      if (!(data0 === "yes" || data0 === "yes-with-notes" || data0 === "no" || data0 === "unknown")) {
        let err4 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema151.properties.verdict.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.findings !== void 0) {
      let data1 = data.findings;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate291(data1[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate291.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.files !== void 0) {
      let data3 = data.files;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate81(data3[i1], { instancePath: instancePath + "/files/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate81.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.findingCounts !== void 0) {
      let data5 = data.findingCounts;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5))
        for (let key1 in data5) {
          let data6 = data5[key1];
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            let err7 = { instancePath: instancePath + "/findingCounts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findingCounts/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (typeof data6 == "number" && isFinite(data6) && (data6 < 1 || isNaN(data6))) {
            let err8 = { instancePath: instancePath + "/findingCounts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findingCounts/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      else {
        let err9 = { instancePath: instancePath + "/findingCounts", schemaPath: "#/properties/findingCounts/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate367.errors = vErrors, errors === 0;
}
validate367.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry92 = validate370;
function validate370(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate370.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.content === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.lost === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lost" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.findings === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.fixed === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fixed" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "content" || key0 === "lost" || key0 === "findingCounts" || key0 === "findings" || key0 === "fixedCounts" || key0 === "fixed")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.content !== void 0 && typeof data.content != "string") {
      let err5 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.lost !== void 0) {
      let data1 = data.lost;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err6 = { instancePath: instancePath + "/lost/" + i0, schemaPath: "#/properties/lost/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
      } else {
        let err7 = { instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.findingCounts !== void 0) {
      let data3 = data.findingCounts;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3))
        for (let key1 in data3) {
          let data4 = data3[key1];
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            let err8 = { instancePath: instancePath + "/findingCounts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findingCounts/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
            let err9 = { instancePath: instancePath + "/findingCounts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findingCounts/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      else {
        let err10 = { instancePath: instancePath + "/findingCounts", schemaPath: "#/properties/findingCounts/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.findings !== void 0) {
      let data5 = data.findings;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate291(data5[i1], { instancePath: instancePath + "/findings/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate291.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.fixedCounts !== void 0) {
      let data7 = data.fixedCounts;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
        for (let key2 in data7) {
          let data8 = data7[key2];
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            let err12 = { instancePath: instancePath + "/fixedCounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fixedCounts/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8) && (data8 < 1 || isNaN(data8))) {
            let err13 = { instancePath: instancePath + "/fixedCounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fixedCounts/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      else {
        let err14 = { instancePath: instancePath + "/fixedCounts", schemaPath: "#/properties/fixedCounts/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.fixed !== void 0) {
      let data9 = data.fixed;
      if (Array.isArray(data9)) {
        let len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate291(data9[i2], { instancePath: instancePath + "/fixed/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate291.errors), errors = vErrors.length);
      } else {
        let err15 = { instancePath: instancePath + "/fixed", schemaPath: "#/properties/fixed/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate370.errors = vErrors, errors === 0;
}
validate370.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry93 = validate373;
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate374.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.extensions === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "extensions" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.writes === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "writes" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "extensions" || key0 === "writes")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0 && (validate82(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate82.errors), errors = vErrors.length)), data.extensions !== void 0) {
      let data1 = data.extensions;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err4 = { instancePath: instancePath + "/extensions/" + i0, schemaPath: "#/properties/extensions/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
      } else {
        let err5 = { instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.writes !== void 0 && typeof data.writes != "boolean") {
      let err6 = { instancePath: instancePath + "/writes", schemaPath: "#/properties/writes/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate374.errors = vErrors, errors === 0;
}
validate374.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate373(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate373.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.formats === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "formats" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.profiles === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profiles" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "formats" || key0 === "profiles")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.formats !== void 0) {
      let data0 = data.formats;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate374(data0[i0], { instancePath: instancePath + "/formats/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate374.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/formats", schemaPath: "#/properties/formats/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.profiles !== void 0) {
      let data2 = data.profiles;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate159(data2[i1], { instancePath: instancePath + "/profiles/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate159.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate373.errors = vErrors, errors === 0;
}
validate373.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry94 = validate378;
function validate378(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate378.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.languages === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "languages" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.bilingual === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bilingual" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.undetermined === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "undetermined" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "languages" || key0 === "bilingual" || key0 === "layout" || key0 === "undetermined" || key0 === "script")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.languages !== void 0) {
      let data0 = data.languages;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate85(data0[i0], { instancePath: instancePath + "/languages/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate85.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.bilingual !== void 0 && typeof data.bilingual != "boolean") {
      let err5 = { instancePath: instancePath + "/bilingual", schemaPath: "#/properties/bilingual/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.layout !== void 0 && (validate70(data.layout, { instancePath: instancePath + "/layout", parentData: data, parentDataProperty: "layout", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate70.errors), errors = vErrors.length)), data.undetermined !== void 0 && typeof data.undetermined != "boolean") {
      let err6 = { instancePath: instancePath + "/undetermined", schemaPath: "#/properties/undetermined/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.script !== void 0) {
      let data5 = data.script;
      if (typeof data5 == "string") {
        if (!pattern16.test(data5)) {
          let err7 = { instancePath: instancePath + "/script", schemaPath: "#/properties/script/pattern", keyword: "pattern", params: { pattern: "^[A-Z][a-z]{3}$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/script", schemaPath: "#/properties/script/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate378.errors = vErrors, errors === 0;
}
validate378.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry95 = validate381;
function validate381(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate381.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.content === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.lost === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lost" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.count === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.alone === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alone" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.findings === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "content" || key0 === "lost" || key0 === "count" || key0 === "alone" || key0 === "findingCounts" || key0 === "findings")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.content !== void 0 && typeof data.content != "string") {
      let err6 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.lost !== void 0) {
      let data1 = data.lost;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err7 = { instancePath: instancePath + "/lost/" + i0, schemaPath: "#/properties/lost/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
      } else {
        let err8 = { instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.count !== void 0) {
      let data3 = data.count;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err9 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
        let err10 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.alone !== void 0) {
      let data4 = data.alone;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err11 = { instancePath: instancePath + "/alone", schemaPath: "#/properties/alone/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
        let err12 = { instancePath: instancePath + "/alone", schemaPath: "#/properties/alone/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.findingCounts !== void 0) {
      let data5 = data.findingCounts;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5))
        for (let key1 in data5) {
          let data6 = data5[key1];
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            let err13 = { instancePath: instancePath + "/findingCounts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findingCounts/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (typeof data6 == "number" && isFinite(data6) && (data6 < 1 || isNaN(data6))) {
            let err14 = { instancePath: instancePath + "/findingCounts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findingCounts/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      else {
        let err15 = { instancePath: instancePath + "/findingCounts", schemaPath: "#/properties/findingCounts/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.findings !== void 0) {
      let data7 = data.findings;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate291(data7[i1], { instancePath: instancePath + "/findings/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate291.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate381.errors = vErrors, errors === 0;
}
validate381.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry96 = validate383, schema157 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/operations/subtitles.read.output.json", type: "object", additionalProperties: !1, required: ["format", "encoding", "language", "findings"], properties: { format: { anyOf: [{ $ref: "https://kinoglot.invalid/schemas/subtitle-format.json" }, { type: "null" }] }, encoding: { type: ["string", "null"] }, newline: { enum: ["lf", "crlf", "cr", "mixed", null] }, language: { anyOf: [{ $ref: "https://kinoglot.invalid/schemas/language-tag.json" }, { type: "null" }] }, frameRate: { type: ["number", "null"] }, standard: { enum: ["interop", "smpte-2007", "smpte-2010", "smpte-2014"] }, meta: { type: "object", additionalProperties: { type: "string" } }, cues: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/subtitle-cue.json" } }, regions: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/cue-region.json" } }, count: { type: "integer", minimum: 0 }, firstStart: { type: ["integer", "null"] }, lastEnd: { type: ["integer", "null"] }, totalDuration: { type: "integer" }, characters: { type: "integer", minimum: 0 }, findingCounts: { type: "object", additionalProperties: { type: "integer", minimum: 1 } }, findings: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/finding.json" } } } }, schema158 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/subtitle-cue.json", type: "object", additionalProperties: !1, required: ["start", "end", "text"], properties: { start: { type: "integer" }, end: { type: ["integer", "null"] }, text: { type: "string" }, id: { type: "string" }, settings: { $ref: "https://kinoglot.invalid/schemas/cue-settings.json" }, position: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/cue-position.json" } }, image: { const: !0 }, markup: { type: "string" } } };
function validate386(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate386.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.end === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "end" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.text === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "start" || key0 === "end" || key0 === "text" || key0 === "id" || key0 === "settings" || key0 === "position" || key0 === "image" || key0 === "markup")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.start !== void 0) {
      let data0 = data.start;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err4 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
        let err5 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: schema158.properties.end.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err6 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.settings !== void 0 && (validate175(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate175.errors), errors = vErrors.length)), data.position !== void 0) {
      let data5 = data.position;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate173(data5[i0], { instancePath: instancePath + "/position/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate173.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.image !== void 0 && data.image !== !0) {
      let err9 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/const", keyword: "const", params: { allowedValue: !0 } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.markup !== void 0 && typeof data.markup != "string") {
      let err10 = { instancePath: instancePath + "/markup", schemaPath: "#/properties/markup/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate386.errors = vErrors, errors === 0;
}
validate386.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate383(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate383.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.encoding === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "encoding" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.language === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.findings === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!func26.call(schema157.properties, key0)) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.format !== void 0) {
      let data0 = data.format, _errs3 = errors, valid1 = !1, _errs4 = errors;
      validate82(data0, { instancePath: instancePath + "/format", parentData: data, parentDataProperty: "format", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate82.errors), errors = vErrors.length);
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      let _errs5 = errors;
      if (data0 !== null) {
        let err5 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.encoding !== void 0) {
      let data1 = data.encoding;
      if (typeof data1 != "string" && data1 !== null) {
        let err7 = { instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/type", keyword: "type", params: { type: schema157.properties.encoding.type } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.newline !== void 0) {
      let data2 = data.newline;
      if (!(data2 === "lf" || data2 === "crlf" || data2 === "cr" || data2 === "mixed" || data2 === null)) {
        let err8 = { instancePath: instancePath + "/newline", schemaPath: "#/properties/newline/enum", keyword: "enum", params: { allowedValues: schema157.properties.newline.enum } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.language !== void 0) {
      let data3 = data.language, _errs11 = errors, valid2 = !1, _errs12 = errors;
      validate53(data3, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length);
      var _valid1 = _errs12 === errors;
      valid2 = valid2 || _valid1;
      let _errs13 = errors;
      if (data3 !== null) {
        let err9 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid1 = _errs13 === errors;
      if (valid2 = valid2 || _valid1, valid2)
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      else {
        let err10 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.frameRate !== void 0) {
      let data4 = data.frameRate;
      if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
        let err11 = { instancePath: instancePath + "/frameRate", schemaPath: "#/properties/frameRate/type", keyword: "type", params: { type: schema157.properties.frameRate.type } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.standard !== void 0) {
      let data5 = data.standard;
      if (!(data5 === "interop" || data5 === "smpte-2007" || data5 === "smpte-2010" || data5 === "smpte-2014")) {
        let err12 = { instancePath: instancePath + "/standard", schemaPath: "#/properties/standard/enum", keyword: "enum", params: { allowedValues: schema157.properties.standard.enum } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.meta !== void 0) {
      let data6 = data.meta;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key1 in data6)
          if (typeof data6[key1] != "string") {
            let err13 = { instancePath: instancePath + "/meta/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/meta/additionalProperties/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
      } else {
        let err14 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.cues !== void 0) {
      let data8 = data.cues;
      if (Array.isArray(data8)) {
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate386(data8[i0], { instancePath: instancePath + "/cues/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate386.errors), errors = vErrors.length);
      } else {
        let err15 = { instancePath: instancePath + "/cues", schemaPath: "#/properties/cues/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.regions !== void 0) {
      let data10 = data.regions;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate174(data10[i1], { instancePath: instancePath + "/regions/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate174.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.count !== void 0) {
      let data12 = data.count;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        let err17 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12))) {
        let err18 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.firstStart !== void 0) {
      let data13 = data.firstStart;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) && data13 !== null) {
        let err19 = { instancePath: instancePath + "/firstStart", schemaPath: "#/properties/firstStart/type", keyword: "type", params: { type: schema157.properties.firstStart.type } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.lastEnd !== void 0) {
      let data14 = data.lastEnd;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && data14 !== null) {
        let err20 = { instancePath: instancePath + "/lastEnd", schemaPath: "#/properties/lastEnd/type", keyword: "type", params: { type: schema157.properties.lastEnd.type } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.totalDuration !== void 0) {
      let data15 = data.totalDuration;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        let err21 = { instancePath: instancePath + "/totalDuration", schemaPath: "#/properties/totalDuration/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.characters !== void 0) {
      let data16 = data.characters;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
        let err22 = { instancePath: instancePath + "/characters", schemaPath: "#/properties/characters/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16))) {
        let err23 = { instancePath: instancePath + "/characters", schemaPath: "#/properties/characters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.findingCounts !== void 0) {
      let data17 = data.findingCounts;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17))
        for (let key2 in data17) {
          let data18 = data17[key2];
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
            let err24 = { instancePath: instancePath + "/findingCounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findingCounts/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (typeof data18 == "number" && isFinite(data18) && (data18 < 1 || isNaN(data18))) {
            let err25 = { instancePath: instancePath + "/findingCounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findingCounts/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      else {
        let err26 = { instancePath: instancePath + "/findingCounts", schemaPath: "#/properties/findingCounts/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.findings !== void 0) {
      let data19 = data.findings;
      if (Array.isArray(data19)) {
        let len2 = data19.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate291(data19[i2], { instancePath: instancePath + "/findings/" + i2, parentData: data19, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate291.errors), errors = vErrors.length);
      } else {
        let err27 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate383.errors = vErrors, errors === 0;
}
validate383.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry97 = validate392;
function validate393(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate393.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.language === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.lost === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lost" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.count === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "language" || key0 === "content" || key0 === "lost" || key0 === "count")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.language !== void 0 && (validate53(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length)), data.content !== void 0 && typeof data.content != "string") {
      let err5 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.lost !== void 0) {
      let data2 = data.lost;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            let err6 = { instancePath: instancePath + "/lost/" + i0, schemaPath: "#/properties/lost/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
      } else {
        let err7 = { instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.count !== void 0) {
      let data4 = data.count;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err8 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
        let err9 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate393.errors = vErrors, errors === 0;
}
validate393.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate392(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate392.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.parts === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parts" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.findings === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "parts" || key0 === "findingCounts" || key0 === "findings")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.parts !== void 0) {
      let data0 = data.parts;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate393(data0[i0], { instancePath: instancePath + "/parts/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate393.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.findingCounts !== void 0) {
      let data2 = data.findingCounts;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2))
        for (let key1 in data2) {
          let data3 = data2[key1];
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            let err4 = { instancePath: instancePath + "/findingCounts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findingCounts/additionalProperties/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
            let err5 = { instancePath: instancePath + "/findingCounts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findingCounts/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      else {
        let err6 = { instancePath: instancePath + "/findingCounts", schemaPath: "#/properties/findingCounts/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.findings !== void 0) {
      let data4 = data.findings;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate291(data4[i1], { instancePath: instancePath + "/findings/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate291.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate392.errors = vErrors, errors === 0;
}
validate392.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry98 = validate397;
function validate397(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate397.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.filing === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filing" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.numbers === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "numbers" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "key" || key0 === "filing" || key0 === "numbers")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.key !== void 0 && typeof data.key != "string") {
      let err4 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.filing !== void 0 && typeof data.filing != "string") {
      let err5 = { instancePath: instancePath + "/filing", schemaPath: "#/properties/filing/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.numbers !== void 0) {
      let data2 = data.numbers;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            let err6 = { instancePath: instancePath + "/numbers/" + i0, schemaPath: "#/properties/numbers/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
      } else {
        let err7 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate397.errors = vErrors, errors === 0;
}
validate397.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry99 = validate398, schema162 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/operations/titles.relate.output.json", type: "object", additionalProperties: !1, required: ["relation", "score", "reasons"], properties: { relation: { enum: ["identical", "romanization", "transcription", "translation", "unrelated"] }, score: { type: "number", minimum: 0, maximum: 1 }, reasons: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/reason.json" } } } };
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate398.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.relation === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relation" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.score === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.reasons === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reasons" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "relation" || key0 === "score" || key0 === "reasons")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.relation !== void 0) {
      let data0 = data.relation;
      if (!(data0 === "identical" || data0 === "romanization" || data0 === "transcription" || data0 === "translation" || data0 === "unrelated")) {
        let err4 = { instancePath: instancePath + "/relation", schemaPath: "#/properties/relation/enum", keyword: "enum", params: { allowedValues: schema162.properties.relation.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.score !== void 0) {
      let data1 = data.score;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.reasons !== void 0) {
      let data2 = data.reasons;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate328(data2[i0], { instancePath: instancePath + "/reasons/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate328.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate398.errors = vErrors, errors === 0;
}
validate398.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry100 = validate400;
var schema164 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/title-part.json", type: "object", additionalProperties: !1, required: ["text", "span", "script"], properties: { text: { type: "string" }, span: { $ref: "https://kinoglot.invalid/schemas/span.json" }, script: { enum: ["Latn", "Cyrl", "Grek", "Geor", "Armn", "Zyyy"] }, quotes: { type: "string" }, label: { type: "string" } } };
function validate401(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate401.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.span === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "span" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.script === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "script" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "text" || key0 === "span" || key0 === "script" || key0 === "quotes" || key0 === "label")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.span !== void 0 && (validate190(data.span, { instancePath: instancePath + "/span", parentData: data, parentDataProperty: "span", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate190.errors), errors = vErrors.length)), data.script !== void 0) {
      let data2 = data.script;
      if (!(data2 === "Latn" || data2 === "Cyrl" || data2 === "Grek" || data2 === "Geor" || data2 === "Armn" || data2 === "Zyyy")) {
        let err5 = { instancePath: instancePath + "/script", schemaPath: "#/properties/script/enum", keyword: "enum", params: { allowedValues: schema164.properties.script.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.quotes !== void 0 && typeof data.quotes != "string") {
      let err6 = { instancePath: instancePath + "/quotes", schemaPath: "#/properties/quotes/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.label !== void 0 && typeof data.label != "string") {
      let err7 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate401.errors = vErrors, errors === 0;
}
validate401.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate404(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate404.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.span === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "span" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "text" || key0 === "span")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    data.span !== void 0 && (validate190(data.span, { instancePath: instancePath + "/span", parentData: data, parentDataProperty: "span", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate190.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate404.errors = vErrors, errors === 0;
}
validate404.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate400(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate400.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.titles === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "titles" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.remarks === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remarks" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "titles" || key0 === "year" || key0 === "remarks")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.titles !== void 0) {
      let data0 = data.titles;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate401(data0[i0], { instancePath: instancePath + "/titles/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate401.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/titles", schemaPath: "#/properties/titles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.year !== void 0) {
      let data2 = data.year;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err4 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.remarks !== void 0) {
      let data3 = data.remarks;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate404(data3[i1], { instancePath: instancePath + "/remarks/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate404.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/remarks", schemaPath: "#/properties/remarks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate400.errors = vErrors, errors === 0;
}
validate400.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry101 = validate407, schema166 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/operations/version-tags.compare.output.json", type: "object", additionalProperties: !1, required: ["verdict", "findings"], properties: { verdict: { enum: ["yes", "yes-with-notes", "no", "unknown"] }, findings: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/finding.json" } } } };
function validate407(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate407.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verdict === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.findings === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "verdict" || key0 === "findings")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.verdict !== void 0) {
      let data0 = data.verdict;
      if (!(data0 === "yes" || data0 === "yes-with-notes" || data0 === "no" || data0 === "unknown")) {
        let err3 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema166.properties.verdict.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.findings !== void 0) {
      let data1 = data.findings;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate291(data1[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate291.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate407.errors = vErrors, errors === 0;
}
validate407.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry102 = validate409;
function validate409(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate409.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.lost === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lost" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "text" || key0 === "lost")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.lost !== void 0) {
      let data1 = data.lost;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate312(data1[i0], { instancePath: instancePath + "/lost/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate312.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate409.errors = vErrors, errors === 0;
}
validate409.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry103 = validate411;
function validate411(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate411.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tag === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tag" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.findings === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.spans === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spans" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.confidence === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "tag" || key0 === "findings" || key0 === "spans" || key0 === "confidence")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.tag !== void 0) {
      let data0 = data.tag, _errs3 = errors, valid1 = !1, _errs4 = errors;
      validate92(data0, { instancePath: instancePath + "/tag", parentData: data, parentDataProperty: "tag", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate92.errors), errors = vErrors.length);
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      let _errs5 = errors;
      if (data0 !== null) {
        let err5 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/anyOf/1/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.findings !== void 0) {
      let data1 = data.findings;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate291(data1[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate291.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.spans !== void 0) {
      let data3 = data.spans;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate197(data3[i1], { instancePath: instancePath + "/spans/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate197.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/spans", schemaPath: "#/properties/spans/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.confidence !== void 0) {
      let data5 = data.confidence;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1 || isNaN(data5)) {
          let err9 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          let err10 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate411.errors = vErrors, errors === 0;
}
validate411.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry104 = validate415;
var schema171 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/style.json", enum: ["long", "short", "codes", "spoken", "mark", "isdcf", "luxembourg", "luxembourg-page", "exground", "pittsburgh"] };
function validate417(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate417.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "long" || data === "short" || data === "codes" || data === "spoken" || data === "mark" || data === "isdcf" || data === "luxembourg" || data === "luxembourg-page" || data === "exground" || data === "pittsburgh")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema171.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate417.errors = vErrors, errors === 0;
}
validate417.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate416(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate416.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.locales === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locales" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.loses === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "loses" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.example === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "example" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "locales" || key0 === "loses" || key0 === "example")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.id !== void 0 && (validate417(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate417.errors), errors = vErrors.length)), data.locales !== void 0) {
      let data1 = data.locales;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate311(data1[i0], { instancePath: instancePath + "/locales/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate311.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/locales", schemaPath: "#/properties/locales/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.loses !== void 0) {
      let data3 = data.loses;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate312(data3[i1], { instancePath: instancePath + "/loses/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate312.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/loses", schemaPath: "#/properties/loses/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.example !== void 0) {
      let data5 = data.example;
      if (typeof data5 == "string") {
        if (func1(data5) < 1) {
          let err7 = { instancePath: instancePath + "/example", schemaPath: "#/properties/example/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/example", schemaPath: "#/properties/example/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate416.errors = vErrors, errors === 0;
}
validate416.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate415(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate415.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.styles === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "styles" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "styles") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.styles !== void 0) {
      let data0 = data.styles;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate416(data0[i0], { instancePath: instancePath + "/styles/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate416.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/styles", schemaPath: "#/properties/styles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate415.errors = vErrors, errors === 0;
}
validate415.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry105 = validate118, entry106 = validate422;
function validate422(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate422.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "path" || key0 === "content" || key0 === "text" || key0 === "bytes")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 == "string") {
        if (func1(data0) > 4096) {
          let err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func1(data0) < 1) {
          let err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.content !== void 0 && typeof data.content != "string") {
      let err5 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err6 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.bytes !== void 0) {
      let data3 = data.bytes;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err7 = { instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
        let err8 = { instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate422.errors = vErrors, errors === 0;
}
validate422.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry107 = validate91, entry108 = validate423;
var pattern40 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
function validate423(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate423.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "region" || key0 === "house" || key0 === "originalLanguages" || key0 === "notation")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.region !== void 0 && (validate154(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate154.errors), errors = vErrors.length)), data.house !== void 0) {
      let data1 = data.house;
      if (typeof data1 == "string") {
        if (func1(data1) > 64) {
          let err1 = { instancePath: instancePath + "/house", schemaPath: "#/properties/house/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (!pattern40.test(data1)) {
          let err2 = { instancePath: instancePath + "/house", schemaPath: "#/properties/house/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/house", schemaPath: "#/properties/house/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.originalLanguages !== void 0) {
      let data2 = data.originalLanguages;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data2[i0], { instancePath: instancePath + "/originalLanguages/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/originalLanguages", schemaPath: "#/properties/originalLanguages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.notation !== void 0 && (validate313(data.notation, { instancePath: instancePath + "/notation", parentData: data, parentDataProperty: "notation", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate313.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate423.errors = vErrors, errors === 0;
}
validate423.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry109 = validate333, entry110 = validate248, entry111 = validate168, entry112 = validate232, entry113 = validate66, entry114 = validate67, entry115 = validate272, entry116 = validate265, entry117 = validate328, entry118 = validate427, schema174 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/reconciliation-condition.json", type: "object", additionalProperties: !1, required: ["matchType", "propertyValue"], properties: { matchType: { enum: ["name", "property", "id"] }, propertyId: { type: "string", maxLength: 500 }, propertyValue: { anyOf: [{ type: "string", maxLength: 2e6 }, { type: "number" }, { type: "boolean" }, { type: "null" }, { $ref: "https://kinoglot.invalid/schemas/reconciliation-entity.json" }, { type: "array", maxItems: 100, items: { anyOf: [{ type: "string", maxLength: 2e6 }, { type: "number" }, { type: "boolean" }, { type: "null" }, { $ref: "https://kinoglot.invalid/schemas/reconciliation-entity.json" }] } }] }, required: { type: "boolean" }, matchQuantifier: { enum: ["any", "all", "none"] }, matchQualifier: { type: "string", maxLength: 200 }, lang: { type: "string", maxLength: 100 }, dir: { type: "string", maxLength: 20 } } };
function validate428(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate428.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func1(data0) > 2e6) {
          let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 2e6 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func1(data1) > 2e6) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 2e6 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate428.errors = vErrors, errors === 0;
}
validate428.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate427(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate427.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.matchType === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "matchType" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.propertyValue === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "propertyValue" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "matchType" || key0 === "propertyId" || key0 === "propertyValue" || key0 === "required" || key0 === "matchQuantifier" || key0 === "matchQualifier" || key0 === "lang" || key0 === "dir")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.matchType !== void 0) {
      let data0 = data.matchType;
      if (!(data0 === "name" || data0 === "property" || data0 === "id")) {
        let err3 = { instancePath: instancePath + "/matchType", schemaPath: "#/properties/matchType/enum", keyword: "enum", params: { allowedValues: schema174.properties.matchType.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.propertyId !== void 0) {
      let data1 = data.propertyId;
      if (typeof data1 == "string") {
        if (func1(data1) > 500) {
          let err4 = { instancePath: instancePath + "/propertyId", schemaPath: "#/properties/propertyId/maxLength", keyword: "maxLength", params: { limit: 500 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/propertyId", schemaPath: "#/properties/propertyId/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.propertyValue !== void 0) {
      let data2 = data.propertyValue, _errs6 = errors, valid1 = !1, _errs7 = errors;
      if (typeof data2 == "string") {
        if (func1(data2) > 2e6) {
          let err6 = { instancePath: instancePath + "/propertyValue", schemaPath: "#/properties/propertyValue/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2e6 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/propertyValue", schemaPath: "#/properties/propertyValue/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err8 = { instancePath: instancePath + "/propertyValue", schemaPath: "#/properties/propertyValue/anyOf/1/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      let _errs11 = errors;
      if (typeof data2 != "boolean") {
        let err9 = { instancePath: instancePath + "/propertyValue", schemaPath: "#/properties/propertyValue/anyOf/2/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs11 === errors;
      valid1 = valid1 || _valid0;
      let _errs13 = errors;
      if (data2 !== null) {
        let err10 = { instancePath: instancePath + "/propertyValue", schemaPath: "#/properties/propertyValue/anyOf/3/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid0 = _errs13 === errors;
      valid1 = valid1 || _valid0;
      let _errs15 = errors;
      validate428(data2, { instancePath: instancePath + "/propertyValue", parentData: data, parentDataProperty: "propertyValue", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate428.errors), errors = vErrors.length);
      var _valid0 = _errs15 === errors;
      valid1 = valid1 || _valid0;
      let _errs16 = errors;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          let err11 = { instancePath: instancePath + "/propertyValue", schemaPath: "#/properties/propertyValue/anyOf/5/maxItems", keyword: "maxItems", params: { limit: 100 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0], _errs19 = errors, valid4 = !1, _errs20 = errors;
          if (typeof data3 == "string") {
            if (func1(data3) > 2e6) {
              let err12 = { instancePath: instancePath + "/propertyValue/" + i0, schemaPath: "#/properties/propertyValue/anyOf/5/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2e6 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/propertyValue/" + i0, schemaPath: "#/properties/propertyValue/anyOf/5/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          var _valid1 = _errs20 === errors;
          valid4 = valid4 || _valid1;
          let _errs22 = errors;
          if (!(typeof data3 == "number" && isFinite(data3))) {
            let err14 = { instancePath: instancePath + "/propertyValue/" + i0, schemaPath: "#/properties/propertyValue/anyOf/5/items/anyOf/1/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          var _valid1 = _errs22 === errors;
          valid4 = valid4 || _valid1;
          let _errs24 = errors;
          if (typeof data3 != "boolean") {
            let err15 = { instancePath: instancePath + "/propertyValue/" + i0, schemaPath: "#/properties/propertyValue/anyOf/5/items/anyOf/2/type", keyword: "type", params: { type: "boolean" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          var _valid1 = _errs24 === errors;
          valid4 = valid4 || _valid1;
          let _errs26 = errors;
          if (data3 !== null) {
            let err16 = { instancePath: instancePath + "/propertyValue/" + i0, schemaPath: "#/properties/propertyValue/anyOf/5/items/anyOf/3/type", keyword: "type", params: { type: "null" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          var _valid1 = _errs26 === errors;
          valid4 = valid4 || _valid1;
          let _errs28 = errors;
          validate428(data3, { instancePath: instancePath + "/propertyValue/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate428.errors), errors = vErrors.length);
          var _valid1 = _errs28 === errors;
          if (valid4 = valid4 || _valid1, valid4)
            errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
          else {
            let err17 = { instancePath: instancePath + "/propertyValue/" + i0, schemaPath: "#/properties/propertyValue/anyOf/5/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/propertyValue", schemaPath: "#/properties/propertyValue/anyOf/5/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      var _valid0 = _errs16 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err19 = { instancePath: instancePath + "/propertyValue", schemaPath: "#/properties/propertyValue/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.required !== void 0 && typeof data.required != "boolean") {
      let err20 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.matchQuantifier !== void 0) {
      let data5 = data.matchQuantifier;
      if (!(data5 === "any" || data5 === "all" || data5 === "none")) {
        let err21 = { instancePath: instancePath + "/matchQuantifier", schemaPath: "#/properties/matchQuantifier/enum", keyword: "enum", params: { allowedValues: schema174.properties.matchQuantifier.enum } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.matchQualifier !== void 0) {
      let data6 = data.matchQualifier;
      if (typeof data6 == "string") {
        if (func1(data6) > 200) {
          let err22 = { instancePath: instancePath + "/matchQualifier", schemaPath: "#/properties/matchQualifier/maxLength", keyword: "maxLength", params: { limit: 200 } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/matchQualifier", schemaPath: "#/properties/matchQualifier/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.lang !== void 0) {
      let data7 = data.lang;
      if (typeof data7 == "string") {
        if (func1(data7) > 100) {
          let err24 = { instancePath: instancePath + "/lang", schemaPath: "#/properties/lang/maxLength", keyword: "maxLength", params: { limit: 100 } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/lang", schemaPath: "#/properties/lang/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.dir !== void 0) {
      let data8 = data.dir;
      if (typeof data8 == "string") {
        if (func1(data8) > 20) {
          let err26 = { instancePath: instancePath + "/dir", schemaPath: "#/properties/dir/maxLength", keyword: "maxLength", params: { limit: 20 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/dir", schemaPath: "#/properties/dir/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate427.errors = vErrors, errors === 0;
}
validate427.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry119 = validate428, entry120 = validate431;
function validate431(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate431.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func1(data0) > 500) {
          let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 500 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.settings !== void 0) {
      let data1 = data.settings;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        let err3 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate431.errors = vErrors, errors === 0;
}
validate431.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry121 = validate432;
function validate432(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate432.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.conditions === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conditions" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "limit" || key0 === "lang" || key0 === "dir" || key0 === "conditions")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 == "string") {
        if (func1(data0) > 500) {
          let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 500 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.limit !== void 0) {
      let data1 = data.limit;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err5 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.lang !== void 0) {
      let data2 = data.lang;
      if (typeof data2 == "string") {
        if (func1(data2) > 100) {
          let err6 = { instancePath: instancePath + "/lang", schemaPath: "#/properties/lang/maxLength", keyword: "maxLength", params: { limit: 100 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/lang", schemaPath: "#/properties/lang/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.dir !== void 0) {
      let data3 = data.dir;
      if (typeof data3 == "string") {
        if (func1(data3) > 20) {
          let err8 = { instancePath: instancePath + "/dir", schemaPath: "#/properties/dir/maxLength", keyword: "maxLength", params: { limit: 20 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/dir", schemaPath: "#/properties/dir/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.conditions !== void 0) {
      let data4 = data.conditions;
      if (Array.isArray(data4)) {
        if (data4.length > 100) {
          let err10 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/maxItems", keyword: "maxItems", params: { limit: 100 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data4.length < 1) {
          let err11 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate427(data4[i0], { instancePath: instancePath + "/conditions/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate427.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate432.errors = vErrors, errors === 0;
}
validate432.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry122 = validate434, schema178 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/reconciliation-query.json", type: "object", additionalProperties: !1, properties: { query: { type: "string", maxLength: 2e6 }, type: { anyOf: [{ type: "string", maxLength: 500 }, { type: "array", maxItems: 50, items: { type: "string", maxLength: 500 } }] }, limit: { type: "integer", minimum: 1 }, type_strict: { enum: ["any", "all", "should"] }, properties: { type: "array", maxItems: 100, items: { $ref: "https://kinoglot.invalid/schemas/reconciliation-query-property.json" } } } };
function validate435(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate435.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pid" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.v === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "pid" || key0 === "v")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.pid !== void 0) {
      let data0 = data.pid;
      if (typeof data0 == "string") {
        if (func1(data0) > 500) {
          let err3 = { instancePath: instancePath + "/pid", schemaPath: "#/properties/pid/maxLength", keyword: "maxLength", params: { limit: 500 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/pid", schemaPath: "#/properties/pid/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.v !== void 0) {
      let data1 = data.v, _errs5 = errors, valid1 = !1, _errs6 = errors;
      if (typeof data1 == "string") {
        if (func1(data1) > 2e6) {
          let err5 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2e6 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      let _errs8 = errors;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err7 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/anyOf/1/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      let _errs10 = errors;
      if (typeof data1 != "boolean") {
        let err8 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/anyOf/2/type", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      let _errs12 = errors;
      if (data1 !== null) {
        let err9 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/anyOf/3/type", keyword: "type", params: { type: "null" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs12 === errors;
      valid1 = valid1 || _valid0;
      let _errs14 = errors;
      validate428(data1, { instancePath: instancePath + "/v", parentData: data, parentDataProperty: "v", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate428.errors), errors = vErrors.length);
      var _valid0 = _errs14 === errors;
      valid1 = valid1 || _valid0;
      let _errs15 = errors;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          let err10 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/anyOf/5/maxItems", keyword: "maxItems", params: { limit: 100 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0], _errs18 = errors, valid4 = !1, _errs19 = errors;
          if (typeof data2 == "string") {
            if (func1(data2) > 2e6) {
              let err11 = { instancePath: instancePath + "/v/" + i0, schemaPath: "#/properties/v/anyOf/5/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2e6 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/v/" + i0, schemaPath: "#/properties/v/anyOf/5/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          var _valid1 = _errs19 === errors;
          valid4 = valid4 || _valid1;
          let _errs21 = errors;
          if (!(typeof data2 == "number" && isFinite(data2))) {
            let err13 = { instancePath: instancePath + "/v/" + i0, schemaPath: "#/properties/v/anyOf/5/items/anyOf/1/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          var _valid1 = _errs21 === errors;
          valid4 = valid4 || _valid1;
          let _errs23 = errors;
          if (typeof data2 != "boolean") {
            let err14 = { instancePath: instancePath + "/v/" + i0, schemaPath: "#/properties/v/anyOf/5/items/anyOf/2/type", keyword: "type", params: { type: "boolean" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          var _valid1 = _errs23 === errors;
          valid4 = valid4 || _valid1;
          let _errs25 = errors;
          if (data2 !== null) {
            let err15 = { instancePath: instancePath + "/v/" + i0, schemaPath: "#/properties/v/anyOf/5/items/anyOf/3/type", keyword: "type", params: { type: "null" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          var _valid1 = _errs25 === errors;
          valid4 = valid4 || _valid1;
          let _errs27 = errors;
          validate428(data2, { instancePath: instancePath + "/v/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate428.errors), errors = vErrors.length);
          var _valid1 = _errs27 === errors;
          if (valid4 = valid4 || _valid1, valid4)
            errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
          else {
            let err16 = { instancePath: instancePath + "/v/" + i0, schemaPath: "#/properties/v/anyOf/5/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/anyOf/5/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      var _valid0 = _errs15 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err18 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate435.errors = vErrors, errors === 0;
}
validate435.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate434(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate434.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "query" || key0 === "type" || key0 === "limit" || key0 === "type_strict" || key0 === "properties")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.query !== void 0) {
      let data0 = data.query;
      if (typeof data0 == "string") {
        if (func1(data0) > 2e6) {
          let err1 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/maxLength", keyword: "maxLength", params: { limit: 2e6 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type, _errs5 = errors, valid1 = !1, _errs6 = errors;
      if (typeof data1 == "string") {
        if (func1(data1) > 500) {
          let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 500 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      let _errs8 = errors;
      if (Array.isArray(data1)) {
        if (data1.length > 50) {
          let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 50 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func1(data2) > 500) {
              let err6 = { instancePath: instancePath + "/type/" + i0, schemaPath: "#/properties/type/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 500 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/type/" + i0, schemaPath: "#/properties/type/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.limit !== void 0) {
      let data3 = data.limit;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err10 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
        let err11 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.type_strict !== void 0) {
      let data4 = data.type_strict;
      if (!(data4 === "any" || data4 === "all" || data4 === "should")) {
        let err12 = { instancePath: instancePath + "/type_strict", schemaPath: "#/properties/type_strict/enum", keyword: "enum", params: { allowedValues: schema178.properties.type_strict.enum } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.properties !== void 0) {
      let data5 = data.properties;
      if (Array.isArray(data5)) {
        if (data5.length > 100) {
          let err13 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/maxItems", keyword: "maxItems", params: { limit: 100 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate435(data5[i1], { instancePath: instancePath + "/properties/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate435.errors), errors = vErrors.length);
      } else {
        let err14 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate434.errors = vErrors, errors === 0;
}
validate434.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry123 = validate435, entry124 = validate288, entry125 = validate439;
function validate439(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate439.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "language" || key0 === "region")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.language !== void 0 && (validate53(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length)), data.region !== void 0 && (validate154(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate154.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate439.errors = vErrors, errors === 0;
}
validate439.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry126 = validate342, entry127 = validate220, entry128 = validate141, entry129 = validate154, entry130 = validate256, entry131 = validate442;
function validate442(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate442.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.romanized === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "romanized" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "source" || key0 === "romanized")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.source !== void 0) {
      let data0 = data.source;
      if (typeof data0 == "string") {
        if (func1(data0) > 1e3) {
          let err3 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.romanized !== void 0) {
      let data1 = data.romanized;
      if (typeof data1 == "string") {
        if (func1(data1) > 1e3) {
          let err5 = { instancePath: instancePath + "/romanized", schemaPath: "#/properties/romanized/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/romanized", schemaPath: "#/properties/romanized/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate442.errors = vErrors, errors === 0;
}
validate442.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry132 = validate443, schema182 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/rule-description.json", type: "object", additionalProperties: !1, required: ["id", "title", "severity", "params"], properties: { id: { type: "string", pattern: "^[a-z]+(?:-[a-z]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$" }, title: { type: "string", minLength: 1 }, severity: { $ref: "https://kinoglot.invalid/schemas/severity.json" }, effect: { enum: ["no", "unknown", "notes", "none"] }, params: { type: "object", additionalProperties: { enum: ["text", "texts", "code", "codes", "choice", "number", "language", "languages", "region", "script", "scheme", "medium", "field", "kind", "fault", "track"] } } } };
function validate443(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate443.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.severity === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.params === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "params" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "title" || key0 === "severity" || key0 === "effect" || key0 === "params")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern27.test(data0)) {
          let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(?:-[a-z]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.severity !== void 0 && (validate292(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate292.errors), errors = vErrors.length)), data.effect !== void 0) {
      let data3 = data.effect;
      if (!(data3 === "no" || data3 === "unknown" || data3 === "notes" || data3 === "none")) {
        let err9 = { instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/enum", keyword: "enum", params: { allowedValues: schema182.properties.effect.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.params !== void 0) {
      let data4 = data.params;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4))
        for (let key1 in data4) {
          let data5 = data4[key1];
          if (!(data5 === "text" || data5 === "texts" || data5 === "code" || data5 === "codes" || data5 === "choice" || data5 === "number" || data5 === "language" || data5 === "languages" || data5 === "region" || data5 === "script" || data5 === "scheme" || data5 === "medium" || data5 === "field" || data5 === "kind" || data5 === "fault" || data5 === "track")) {
            let err10 = { instancePath: instancePath + "/params/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/params/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema182.properties.params.additionalProperties.enum } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      else {
        let err11 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate443.errors = vErrors, errors === 0;
}
validate443.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry133 = validate445;
function validate445(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate445.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rules === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "rules") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.rules !== void 0) {
      let data0 = data.rules;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate443(data0[i0], { instancePath: instancePath + "/rules/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate443.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate445.errors = vErrors, errors === 0;
}
validate445.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry134 = validate229, entry135 = validate359, entry136 = validate251, entry137 = validate292, entry138 = validate190, entry139 = validate321, entry140 = validate235, entry141 = validate417, entry142 = validate416, entry143 = validate96, entry144 = validate447, schema184 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/subtitle-context.json", type: "object", additionalProperties: !1, properties: { language: { $ref: "https://kinoglot.invalid/schemas/language-tag.json" }, languages: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/language-tag.json" }, maxItems: 10 }, frameRate: { type: "number", exclusiveMinimum: 0, maximum: 1e3 }, sdh: { type: "boolean" }, children: { type: "boolean" }, captions: { type: "boolean" }, reel: { type: "integer", minimum: 1 }, originalLanguages: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/language-tag.json" }, maxItems: 20 }, region: { $ref: "https://kinoglot.invalid/schemas/region-code.json" } } };
function validate447(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate447.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func26.call(schema184.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.language !== void 0 && (validate53(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length)), data.languages !== void 0) {
      let data1 = data.languages;
      if (Array.isArray(data1)) {
        if (data1.length > 10) {
          let err1 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/maxItems", keyword: "maxItems", params: { limit: 10 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data1[i0], { instancePath: instancePath + "/languages/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.frameRate !== void 0) {
      let data3 = data.frameRate;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1e3 || isNaN(data3)) {
          let err3 = { instancePath: instancePath + "/frameRate", schemaPath: "#/properties/frameRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data3 <= 0 || isNaN(data3)) {
          let err4 = { instancePath: instancePath + "/frameRate", schemaPath: "#/properties/frameRate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/frameRate", schemaPath: "#/properties/frameRate/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.sdh !== void 0 && typeof data.sdh != "boolean") {
      let err6 = { instancePath: instancePath + "/sdh", schemaPath: "#/properties/sdh/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.children !== void 0 && typeof data.children != "boolean") {
      let err7 = { instancePath: instancePath + "/children", schemaPath: "#/properties/children/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.captions !== void 0 && typeof data.captions != "boolean") {
      let err8 = { instancePath: instancePath + "/captions", schemaPath: "#/properties/captions/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.reel !== void 0) {
      let data7 = data.reel;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err9 = { instancePath: instancePath + "/reel", schemaPath: "#/properties/reel/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7) && (data7 < 1 || isNaN(data7))) {
        let err10 = { instancePath: instancePath + "/reel", schemaPath: "#/properties/reel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.originalLanguages !== void 0) {
      let data8 = data.originalLanguages;
      if (Array.isArray(data8)) {
        if (data8.length > 20) {
          let err11 = { instancePath: instancePath + "/originalLanguages", schemaPath: "#/properties/originalLanguages/maxItems", keyword: "maxItems", params: { limit: 20 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate53(data8[i1], { instancePath: instancePath + "/originalLanguages/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/originalLanguages", schemaPath: "#/properties/originalLanguages/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    data.region !== void 0 && (validate154(data.region, { instancePath: instancePath + "/region", parentData: data, parentDataProperty: "region", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate154.errors), errors = vErrors.length));
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate447.errors = vErrors, errors === 0;
}
validate447.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry145 = validate386, entry146 = validate452;
function validate452(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate452.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "path" || key0 === "content" || key0 === "text" || key0 === "name")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 == "string") {
        if (func1(data0) > 4096) {
          let err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.content !== void 0 && typeof data.content != "string") {
      let err4 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err5 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.name !== void 0) {
      let data3 = data.name;
      if (typeof data3 == "string") {
        if (func1(data3) > 4096) {
          let err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 4096 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate452.errors = vErrors, errors === 0;
}
validate452.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry147 = validate82, entry148 = validate374, entry149 = validate89, entry150 = validate99, entry151 = validate393, entry152 = validate159, entry153 = validate453, schema186 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/subtitle-target.json", type: "string", enum: ["srt", "webvtt", "ass", "ttml", "dcp-interop", "dcp-smpte", "microdvd", "sbv"] };
function validate453(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate453.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "srt" || data === "webvtt" || data === "ass" || data === "ttml" || data === "dcp-interop" || data === "dcp-smpte" || data === "microdvd" || data === "sbv")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema186.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate453.errors = vErrors, errors === 0;
}
validate453.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var entry154 = validate161, entry155 = validate162, entry156 = validate401, entry157 = validate404, entry158 = validate74, entry159 = validate454;
function validate454(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate454.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "text" || key0 === "language")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 == "string") {
        if (func1(data0) > 2e3) {
          let err2 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.language !== void 0 && (validate53(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate454.errors = vErrors, errors === 0;
}
validate454.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry160 = validate73, entry161 = validate252, entry162 = validate107, entry163 = validate456;
var schema189 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/version-tag-input.json", type: "object", additionalProperties: !1, required: ["kind", "audio", "subtitles"], properties: { kind: { $ref: "https://kinoglot.invalid/schemas/version-kind.json" }, audio: { type: ["array", "null"], items: { $ref: "https://kinoglot.invalid/schemas/language-tag.json" } }, subtitles: { type: ["array", "null"], items: { $ref: "https://kinoglot.invalid/schemas/subtitle.json" } }, intertitles: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/language-tag.json" } }, access: { $ref: "https://kinoglot.invalid/schemas/access-tracks.json" }, live: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/live-service.json" } }, alternatives: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/version-alternative.json" } }, package: { enum: ["OV", "VF"] }, ambiguity: { type: "array", items: { $ref: "https://kinoglot.invalid/schemas/ambiguity-code.json" } } } };
function validate457(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate457.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.audio === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audio" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.subtitles === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subtitles" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func26.call(schema189.properties, key0)) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.kind !== void 0 && (validate93(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate93.errors), errors = vErrors.length)), data.audio !== void 0) {
      let data1 = data.audio;
      if (!Array.isArray(data1) && data1 !== null) {
        let err4 = { instancePath: instancePath + "/audio", schemaPath: "#/properties/audio/type", keyword: "type", params: { type: schema189.properties.audio.type } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate53(data1[i0], { instancePath: instancePath + "/audio/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length);
      }
    }
    if (data.subtitles !== void 0) {
      let data3 = data.subtitles;
      if (!Array.isArray(data3) && data3 !== null) {
        let err5 = { instancePath: instancePath + "/subtitles", schemaPath: "#/properties/subtitles/type", keyword: "type", params: { type: schema189.properties.subtitles.type } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate96(data3[i1], { instancePath: instancePath + "/subtitles/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate96.errors), errors = vErrors.length);
      }
    }
    if (data.intertitles !== void 0) {
      let data5 = data.intertitles;
      if (Array.isArray(data5)) {
        let len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate53(data5[i2], { instancePath: instancePath + "/intertitles/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate53.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/intertitles", schemaPath: "#/properties/intertitles/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.access !== void 0 && (validate52(data.access, { instancePath: instancePath + "/access", parentData: data, parentDataProperty: "access", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate52.errors), errors = vErrors.length)), data.live !== void 0) {
      let data8 = data.live;
      if (Array.isArray(data8)) {
        let len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate104(data8[i3], { instancePath: instancePath + "/live/" + i3, parentData: data8, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate104.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/live", schemaPath: "#/properties/live/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.alternatives !== void 0) {
      let data10 = data.alternatives;
      if (Array.isArray(data10)) {
        let len4 = data10.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate107(data10[i4], { instancePath: instancePath + "/alternatives/" + i4, parentData: data10, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate107.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/alternatives", schemaPath: "#/properties/alternatives/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.package !== void 0) {
      let data12 = data.package;
      if (!(data12 === "OV" || data12 === "VF")) {
        let err9 = { instancePath: instancePath + "/package", schemaPath: "#/properties/package/enum", keyword: "enum", params: { allowedValues: schema189.properties.package.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.ambiguity !== void 0) {
      let data13 = data.ambiguity;
      if (Array.isArray(data13)) {
        let len5 = data13.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate57(data13[i5], { instancePath: instancePath + "/ambiguity/" + i5, parentData: data13, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate57.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/ambiguity", schemaPath: "#/properties/ambiguity/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate457.errors = vErrors, errors === 0;
}
validate457.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate456(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate456.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "tag" || key0 === "files")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 == "string") {
        if (func1(data0) > 2e6) {
          let err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 2e6 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.tag !== void 0 && (validate457(data.tag, { instancePath: instancePath + "/tag", parentData: data, parentDataProperty: "tag", rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate457.errors), errors = vErrors.length)), data.files !== void 0) {
      let data2 = data.files;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func1(data3) > 2e6) {
              let err4 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 2e6 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate456.errors = vErrors, errors === 0;
}
validate456.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var entry164 = validate93, entry165 = validate467, schema190 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://kinoglot.invalid/schemas/version-side.json", type: ["string", "object"], if: { type: "string" }, then: { type: "string", maxLength: 2e6 }, else: { if: { type: "object", properties: { kind: !0 }, required: ["kind"] }, then: { $ref: "https://kinoglot.invalid/schemas/version-tag-input.json" }, else: { if: { type: "object" }, then: { $ref: "https://kinoglot.invalid/schemas/version-in-hand.json" } } } };
function validate467(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate467.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema190.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (typeof data != "string") {
    let err1 = {};
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs4 = errors;
    if (typeof data == "string") {
      if (func1(data) > 2e6) {
        let err2 = { instancePath, schemaPath: "#/then/maxLength", keyword: "maxLength", params: { limit: 2e6 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    } else {
      let err3 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors, _errs7 = errors, valid1 = !0, _errs8 = errors;
    if (errors === _errs8)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.kind === void 0 && (missing0 = "kind")) {
          let err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = {};
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    var _valid1 = _errs8 === errors;
    errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs10 = errors;
      validate457(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate457.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      if (valid1 = _valid1, valid1)
        var props0 = !0;
      ifClause1 = "then";
    } else {
      let _errs11 = errors, _errs12 = errors, valid2 = !0, _errs13 = errors;
      if (!(data && typeof data == "object" && !Array.isArray(data))) {
        let err6 = {};
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid2 = _errs13 === errors;
      if (errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null), _valid2) {
        let _errs15 = errors;
        validate456(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = joined(vErrors, validate456.errors), errors = vErrors.length);
        var _valid2 = _errs15 === errors;
        if (valid2 = _valid2, valid2)
          var props1 = !0;
      }
      if (!valid2) {
        let err7 = { instancePath, schemaPath: "#/else/else/if", keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid1 = _errs11 === errors;
      valid1 = _valid1, valid1 && props0 !== !0 && props1 !== void 0 && (props1 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props1))), ifClause1 = "else";
    }
    if (!valid1) {
      let err8 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err9 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate467.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate467.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var entry166 = validate92, entry167 = validate457, entry168 = validate136, entry169 = validate285, entry170 = validate283, entry171 = validate281;

// <stdin>
const compiled = {
  "access-tracks": entry0,
  "age-rating": entry1,
  "ambiguity-code": entry2,
  award: entry3,
  "award-event": entry4,
  "batch-answer": entry5,
  "bilingual-layout": entry6,
  "catalogue-film": entry7,
  "catalogue-list": entry8,
  "catalogue-query": entry9,
  "checked-file": entry10,
  "cluster-conflict": entry11,
  "cluster-name": entry12,
  "cluster-person": entry13,
  "cluster-title": entry14,
  "cluster-value": entry15,
  "cluster-work": entry16,
  "colour-value": entry17,
  company: entry18,
  "company-role": entry19,
  "compare-context": entry20,
  "conflict-value": entry21,
  contact: entry22,
  "convert-options": entry23,
  "country-code": entry24,
  credit: entry25,
  "credit-role": entry26,
  "cue-position": entry27,
  "cue-region": entry28,
  "cue-settings": entry29,
  decision: entry30,
  "decision-contradiction": entry31,
  "doubtful-pair": entry32,
  education: entry33,
  "entry-ref": entry34,
  evidence: entry35,
  "evidence-map": entry36,
  "festival-selection": entry37,
  "field-span": entry38,
  "film-country": entry39,
  "film-person": entry40,
  "film-record": entry41,
  "film-source": entry42,
  "film-text": entry43,
  "film-title": entry44,
  "film-work": entry45,
  "film-year": entry46,
  filmography: entry47,
  "filmography-annotation": entry48,
  "filmography-item": entry49,
  "filmography-title": entry50,
  finding: entry51,
  "finding-params": entry52,
  health: entry53,
  job: entry54,
  "job-list": entry55,
  "job-result": entry56,
  "language-entry": entry57,
  "language-share": entry58,
  "language-tag": entry59,
  "life-date": entry60,
  "live-service": entry61,
  locale: entry62,
  "lost-field": entry63,
  "match-candidate": entry64,
  "match-evidence": entry65,
  mention: entry66,
  "name-variant": entry67,
  noise: entry68,
  notation: entry69,
  "operation-description": entry70,
  "operation-list": entry71,
  "operations/catalogues.cluster.output": entry72,
  "operations/catalogues.match.output": entry73,
  "operations/languages.lookup.output": entry74,
  "operations/names.compare.output": entry75,
  "operations/names.match.output": entry76,
  "operations/names.parse.output": entry77,
  "operations/packages.inspect.output": entry78,
  "operations/records.compare.output": entry79,
  "operations/records.houses.output": entry80,
  "operations/records.read.output": entry81,
  "operations/records.validate.output": entry82,
  "operations/records.write.output": entry83,
  "operations/romanization.deromanize.output": entry84,
  "operations/romanization.identify.output": entry85,
  "operations/romanization.restore.output": entry86,
  "operations/romanization.romanize.output": entry87,
  "operations/romanization.schemes.output": entry88,
  "operations/romanization.transcribe.output": entry89,
  "operations/subtitles.align.output": entry90,
  "operations/subtitles.check.output": entry91,
  "operations/subtitles.convert.output": entry92,
  "operations/subtitles.formats.output": entry93,
  "operations/subtitles.languages.output": entry94,
  "operations/subtitles.merge.output": entry95,
  "operations/subtitles.read.output": entry96,
  "operations/subtitles.split.output": entry97,
  "operations/titles.key.output": entry98,
  "operations/titles.relate.output": entry99,
  "operations/titles.split.output": entry100,
  "operations/version-tags.compare.output": entry101,
  "operations/version-tags.format.output": entry102,
  "operations/version-tags.parse.output": entry103,
  "operations/version-tags.styles.output": entry104,
  "package-asset": entry105,
  "package-file": entry106,
  "package-version": entry107,
  "parse-context": entry108,
  "person-name": entry109,
  premiere: entry110,
  "printed-name": entry111,
  "printed-value": entry112,
  problem: entry113,
  "problem-error": entry114,
  "programme-note": entry115,
  quote: entry116,
  reason: entry117,
  "reconciliation-condition": entry118,
  "reconciliation-entity": entry119,
  "reconciliation-extend-property": entry120,
  "reconciliation-match-query": entry121,
  "reconciliation-query": entry122,
  "reconciliation-query-property": entry123,
  "record-conflict": entry124,
  "record-context": entry125,
  "record-house": entry126,
  "record-source": entry127,
  "refused-link": entry128,
  "region-code": entry129,
  release: entry130,
  "romanized-pair": entry131,
  "rule-description": entry132,
  "rule-list": entry133,
  "running-time": entry134,
  "scheme-description": entry135,
  screening: entry136,
  severity: entry137,
  span: entry138,
  "stale-decision": entry139,
  "stated-version": entry140,
  style: entry141,
  "style-description": entry142,
  subtitle: entry143,
  "subtitle-context": entry144,
  "subtitle-cue": entry145,
  "subtitle-file": entry146,
  "subtitle-format": entry147,
  "subtitle-format-description": entry148,
  "subtitle-kind": entry149,
  "subtitle-medium": entry150,
  "subtitle-part": entry151,
  "subtitle-profile": entry152,
  "subtitle-target": entry153,
  timing: entry154,
  "timing-split": entry155,
  "title-part": entry156,
  "title-remark": entry157,
  "title-role": entry158,
  "title-text": entry159,
  "title-variant": entry160,
  venue: entry161,
  "version-alternative": entry162,
  "version-in-hand": entry163,
  "version-kind": entry164,
  "version-side": entry165,
  "version-tag": entry166,
  "version-tag-input": entry167,
  "work-member": entry168,
  "work-name": entry169,
  "work-person": entry170,
  "work-title": entry171
};

/** A validator for each schema that no request has: outputs, findings, problems and the parts of them. */
export const answerValidators: { readonly [Name in Exclude<SchemaName, RequestSchemaName>]: Validator<SchemaTypes[Name]> } = compiled;
