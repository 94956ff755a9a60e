// Generated from schemas/enrollment-plan.schema.json by tools/generate.mjs. Do not edit.
"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"properties":{"$schema":0,"schemaVersion":0,"plan":0,"tenant":0,"groups":0,"populations":0,"autopilotProfiles":0,"enrollmentStatusPages":0,"provisioningPackages":0,"groupPolicies":0,"coManagementPolicies":0,"domainJoinProfiles":0,"enrollmentRestrictions":0,"apps":0,"devicePolicies":0,"rollout":0,"communications":0,"exceptions":0}};
const func2 = Object.prototype.hasOwnProperty;


const pattern0 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = add(vErrors, {instancePath,keyword:"pattern"});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "description")) || (key0 === "owner")) || (key0 === "reviewed")) || (key0 === "approvedBy"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/title",keyword:"type"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type"});
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/owner",keyword:"type"});
errors++;
}
}
if(data.reviewed !== undefined){
if(!(validate23(data.reviewed, {instancePath:instancePath+"/reviewed"}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.approvedBy !== undefined){
if(typeof data.approvedBy !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/approvedBy",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema9 = {"properties":{"displayName":0,"cloud":0,"domains":0,"licenses":0,"mdmAuthority":0,"automaticEnrollment":0,"deviceSettings":0,"companyBranding":0,"cnames":0,"activeDirectory":0,"configurationManager":0,"deviceEnrollmentManagers":0,"conditionalAccessPolicies":0,"corporateIdentifiers":0,"network":0,"windowsAutopatch":0}};
const schema10 = {"properties":{"entraId":0,"intune":0}};

function validate27(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "entraId") || (key0 === "intune"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.entraId !== undefined){
let data0 = data.entraId;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/entraId",keyword:"type"});
errors++;
}
if(!(((data0 === "none") || (data0 === "P1")) || (data0 === "P2"))){
vErrors = add(vErrors, {instancePath:instancePath+"/entraId",keyword:"enum"});
errors++;
}
}
if(data.intune !== undefined){
if(typeof data.intune !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/intune",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema11 = {"properties":{"mdmUserScope":0,"mdmUserGroups":0,"mamUserScope":0,"mamUserGroups":0,"mdmEnrollmentDuringRegistrationDisabled":0,"applicationId":0,"discoveryUrl":0,"termsOfUseUrl":0,"complianceUrl":0}};


function validate30(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
if(!(((data === "none") || (data === "some")) || (data === "all"))){
vErrors = add(vErrors, {instancePath,keyword:"enum"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.mdmUserScope !== undefined){
if(!(validate30(data.mdmUserScope, {instancePath:instancePath+"/mdmUserScope"}))){
vErrors = join(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.mdmUserGroups !== undefined){
let data1 = data.mdmUserGroups;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/mdmUserGroups/" + i0,keyword:"type"});
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/mdmUserGroups",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/mdmUserGroups",keyword:"type"});
errors++;
}
}
if(data.mamUserScope !== undefined){
if(!(validate30(data.mamUserScope, {instancePath:instancePath+"/mamUserScope"}))){
vErrors = join(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.mamUserGroups !== undefined){
let data4 = data.mamUserGroups;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
if(typeof data4[i2] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/mamUserGroups/" + i2,keyword:"type"});
errors++;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data4[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = add(vErrors, {instancePath:instancePath+"/mamUserGroups",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/mamUserGroups",keyword:"type"});
errors++;
}
}
if(data.mdmEnrollmentDuringRegistrationDisabled !== undefined){
if(typeof data.mdmEnrollmentDuringRegistrationDisabled !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/mdmEnrollmentDuringRegistrationDisabled",keyword:"type"});
errors++;
}
}
if(data.applicationId !== undefined){
if(typeof data.applicationId !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/applicationId",keyword:"type"});
errors++;
}
}
if(data.discoveryUrl !== undefined){
if(typeof data.discoveryUrl !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/discoveryUrl",keyword:"type"});
errors++;
}
}
if(data.termsOfUseUrl !== undefined){
if(typeof data.termsOfUseUrl !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/termsOfUseUrl",keyword:"type"});
errors++;
}
}
if(data.complianceUrl !== undefined){
if(typeof data.complianceUrl !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/complianceUrl",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema13 = {"properties":{"usersMayJoin":0,"usersMayJoinGroups":0,"maximumDevicesPerUser":0,"requireMultifactorAuthentication":0,"registeringUserIsLocalAdministrator":0}};


function validate35(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
if(!(((data === "all") || (data === "selected")) || (data === "none"))){
vErrors = add(vErrors, {instancePath,keyword:"enum"});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const pattern1 = new RegExp("^unlimited$", "u");

function validate34(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "usersMayJoin") || (key0 === "usersMayJoinGroups")) || (key0 === "maximumDevicesPerUser")) || (key0 === "requireMultifactorAuthentication")) || (key0 === "registeringUserIsLocalAdministrator"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.usersMayJoin !== undefined){
if(!(validate35(data.usersMayJoin, {instancePath:instancePath+"/usersMayJoin"}))){
vErrors = join(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data.usersMayJoinGroups !== undefined){
let data1 = data.usersMayJoinGroups;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/usersMayJoinGroups/" + i0,keyword:"type"});
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/usersMayJoinGroups",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/usersMayJoinGroups",keyword:"type"});
errors++;
}
}
if(data.maximumDevicesPerUser !== undefined){
let data3 = data.maximumDevicesPerUser;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/maximumDevicesPerUser",keyword:"type"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/maximumDevicesPerUser",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/maximumDevicesPerUser",keyword:"pattern"});
errors++;
}
}
}
if(data.requireMultifactorAuthentication !== undefined){
if(typeof data.requireMultifactorAuthentication !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/requireMultifactorAuthentication",keyword:"type"});
errors++;
}
}
if(data.registeringUserIsLocalAdministrator !== undefined){
if(!(validate35(data.registeringUserIsLocalAdministrator, {instancePath:instancePath+"/registeringUserIsLocalAdministrator"}))){
vErrors = join(vErrors, validate35.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}



function validate39(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domain === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "domain"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "domain") || (key0 === "enterpriseEnrollment")) || (key0 === "enterpriseRegistration")) || (key0 === "timeToLiveSeconds"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/domain",keyword:"type"});
errors++;
}
}
if(data.enterpriseEnrollment !== undefined){
if(typeof data.enterpriseEnrollment !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/enterpriseEnrollment",keyword:"type"});
errors++;
}
}
if(data.enterpriseRegistration !== undefined){
if(typeof data.enterpriseRegistration !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/enterpriseRegistration",keyword:"type"});
errors++;
}
}
if(data.timeToLiveSeconds !== undefined){
let data3 = data.timeToLiveSeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/timeToLiveSeconds",keyword:"type"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/timeToLiveSeconds",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema16 = {"properties":{"registeredInEntra":0,"deviceSync":0,"serviceConnectionPoint":0,"signInMethod":0,"upnSuffixes":0,"intuneConnector":0,"intuneConnectorServers":0}};

const pattern2 = new RegExp("^[A-Za-z][A-Za-z0-9_.-]{0,63}$", "u");

function validate42(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
vErrors = add(vErrors, {instancePath,keyword:"pattern"});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}



function validate44(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "host") || (key0 === "version")) || (key0 === "operatingSystem"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/host",keyword:"type"});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type"});
errors++;
}
}
if(data.operatingSystem !== undefined){
if(typeof data.operatingSystem !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/operatingSystem",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "registeredInEntra") || (key0 === "deviceSync")) || (key0 === "serviceConnectionPoint")) || (key0 === "signInMethod")) || (key0 === "upnSuffixes")) || (key0 === "intuneConnector")) || (key0 === "intuneConnectorServers"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.registeredInEntra !== undefined){
if(typeof data.registeredInEntra !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/registeredInEntra",keyword:"type"});
errors++;
}
}
if(data.deviceSync !== undefined){
if(typeof data.deviceSync !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/deviceSync",keyword:"type"});
errors++;
}
}
if(data.serviceConnectionPoint !== undefined){
if(typeof data.serviceConnectionPoint !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/serviceConnectionPoint",keyword:"type"});
errors++;
}
}
if(data.signInMethod !== undefined){
let data3 = data.signInMethod;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/signInMethod",keyword:"type"});
errors++;
}
if(!((((data3 === "passwordHashSynchronization") || (data3 === "passThroughAuthentication")) || (data3 === "adfs")) || (data3 === "otherFederation"))){
vErrors = add(vErrors, {instancePath:instancePath+"/signInMethod",keyword:"enum"});
errors++;
}
}
if(data.upnSuffixes !== undefined){
let data4 = data.upnSuffixes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/upnSuffixes/" + i0,keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/upnSuffixes",keyword:"type"});
errors++;
}
}
if(data.intuneConnector !== undefined){
if(typeof data.intuneConnector !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/intuneConnector",keyword:"type"});
errors++;
}
}
if(data.intuneConnectorServers !== undefined){
let data7 = data.intuneConnectorServers;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
const _errs18 = errors;
if(!(validate42(key1, {instancePath:instancePath+"/intuneConnectorServers"}))){
vErrors = join(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid3 = _errs18 === errors;
if(!valid3){
vErrors = add(vErrors, {instancePath:instancePath+"/intuneConnectorServers",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data7){
if(!(validate44(data7[key2], {instancePath:instancePath+"/intuneConnectorServers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = join(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intuneConnectorServers",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema19 = {"properties":{"inUse":0,"siteCode":0,"version":0,"cloudManagementGateway":0,"enhancedHttp":0,"clientAuthentication":0,"tenantAttach":0,"automaticDeviceRegistration":0}};


function validate48(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))){
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "inUse") || (key0 === "siteCode")) || (key0 === "version")) || (key0 === "cloudManagementGateway")) || (key0 === "enhancedHttp")) || (key0 === "clientAuthentication")) || (key0 === "tenantAttach")) || (key0 === "automaticDeviceRegistration"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.inUse !== undefined){
if(typeof data.inUse !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/inUse",keyword:"type"});
errors++;
}
}
if(data.siteCode !== undefined){
if(typeof data.siteCode !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/siteCode",keyword:"type"});
errors++;
}
}
if(data.version !== undefined){
if(!(validate48(data.version, {instancePath:instancePath+"/version"}))){
vErrors = join(vErrors, validate48.errors);
errors = vErrors.length;
}
}
if(data.cloudManagementGateway !== undefined){
if(typeof data.cloudManagementGateway !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/cloudManagementGateway",keyword:"type"});
errors++;
}
}
if(data.enhancedHttp !== undefined){
if(typeof data.enhancedHttp !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/enhancedHttp",keyword:"type"});
errors++;
}
}
if(data.clientAuthentication !== undefined){
let data5 = data.clientAuthentication;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/clientAuthentication",keyword:"type"});
errors++;
}
if(!((data5 === "token") || (data5 === "pki"))){
vErrors = add(vErrors, {instancePath:instancePath+"/clientAuthentication",keyword:"enum"});
errors++;
}
}
if(data.tenantAttach !== undefined){
if(typeof data.tenantAttach !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/tenantAttach",keyword:"type"});
errors++;
}
}
if(data.automaticDeviceRegistration !== undefined){
if(typeof data.automaticDeviceRegistration !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/automaticDeviceRegistration",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}



const pattern3 = new RegExp("^[^@\\s]+@[^@\\s]+$", "u");

function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = add(vErrors, {instancePath,keyword:"pattern"});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "upn") || (key0 === "purpose")) || (key0 === "licensed")) || (key0 === "dedicated")) || (key0 === "roles"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.upn !== undefined){
if(!(validate53(data.upn, {instancePath:instancePath+"/upn"}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(typeof data.purpose !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/purpose",keyword:"type"});
errors++;
}
}
if(data.licensed !== undefined){
if(typeof data.licensed !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/licensed",keyword:"type"});
errors++;
}
}
if(data.dedicated !== undefined){
if(typeof data.dedicated !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/dedicated",keyword:"type"});
errors++;
}
}
if(data.roles !== undefined){
let data4 = data.roles;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/roles/" + i0,keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/roles",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const schema23 = {"properties":{"displayName":0,"state":0,"target":0,"includeApplications":0,"excludeApplications":0,"includeGroups":0,"excludeGroups":0,"grantControls":0}};

function validate57(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "displayName") || (key0 === "state")) || (key0 === "target")) || (key0 === "includeApplications")) || (key0 === "excludeApplications")) || (key0 === "includeGroups")) || (key0 === "excludeGroups")) || (key0 === "grantControls"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/displayName",keyword:"type"});
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/state",keyword:"type"});
errors++;
}
if(!(((data1 === "enabled") || (data1 === "reportOnly")) || (data1 === "disabled"))){
vErrors = add(vErrors, {instancePath:instancePath+"/state",keyword:"enum"});
errors++;
}
}
if(data.target !== undefined){
let data2 = data.target;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/target",keyword:"type"});
errors++;
}
if(!(((data2 === "allResources") || (data2 === "selectedResources")) || (data2 === "registerOrJoinDevices"))){
vErrors = add(vErrors, {instancePath:instancePath+"/target",keyword:"enum"});
errors++;
}
}
if(data.includeApplications !== undefined){
let data3 = data.includeApplications;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/includeApplications/" + i0,keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/includeApplications",keyword:"type"});
errors++;
}
}
if(data.excludeApplications !== undefined){
let data5 = data.excludeApplications;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/excludeApplications/" + i1,keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/excludeApplications",keyword:"type"});
errors++;
}
}
if(data.includeGroups !== undefined){
let data7 = data.includeGroups;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/includeGroups/" + i2,keyword:"type"});
errors++;
}
}
let i3 = data7.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data7[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/includeGroups",keyword:"uniqueItems",params:{i: i3, j: j0}});
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/includeGroups",keyword:"type"});
errors++;
}
}
if(data.excludeGroups !== undefined){
let data9 = data.excludeGroups;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i4=0; i4<len3; i4++){
if(typeof data9[i4] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/excludeGroups/" + i4,keyword:"type"});
errors++;
}
}
let i5 = data9.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data9[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = add(vErrors, {instancePath:instancePath+"/excludeGroups",keyword:"uniqueItems",params:{i: i5, j: j1}});
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/excludeGroups",keyword:"type"});
errors++;
}
}
if(data.grantControls !== undefined){
let data11 = data.grantControls;
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i6=0; i6<len4; i6++){
let data12 = data11[i6];
if(typeof data12 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/grantControls/" + i6,keyword:"type"});
errors++;
}
if(!((((data12 === "block") || (data12 === "mfa")) || (data12 === "compliantDevice")) || (data12 === "domainJoinedDevice"))){
vErrors = add(vErrors, {instancePath:instancePath+"/grantControls/" + i6,keyword:"enum"});
errors++;
}
}
let i7 = data11.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data11[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = add(vErrors, {instancePath:instancePath+"/grantControls",keyword:"uniqueItems",params:{i: i7, j: j2}});
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/grantControls",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}



function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "blockedHosts")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.blockedHosts !== undefined){
let data0 = data.blockedHosts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/blockedHosts/" + i0,keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/blockedHosts",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema9.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/displayName",keyword:"type"});
errors++;
}
}
if(data.cloud !== undefined){
let data1 = data.cloud;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/cloud",keyword:"type"});
errors++;
}
if(!(((data1 === "public") || (data1 === "usGovernment")) || (data1 === "china"))){
vErrors = add(vErrors, {instancePath:instancePath+"/cloud",keyword:"enum"});
errors++;
}
}
if(data.domains !== undefined){
let data2 = data.domains;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/domains/" + i0,keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/domains",keyword:"type"});
errors++;
}
}
if(data.licenses !== undefined){
if(!(validate27(data.licenses, {instancePath:instancePath+"/licenses"}))){
vErrors = join(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.mdmAuthority !== undefined){
let data5 = data.mdmAuthority;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/mdmAuthority",keyword:"type"});
errors++;
}
if(!((((data5 === "intune") || (data5 === "office365")) || (data5 === "other")) || (data5 === "none"))){
vErrors = add(vErrors, {instancePath:instancePath+"/mdmAuthority",keyword:"enum"});
errors++;
}
}
if(data.automaticEnrollment !== undefined){
if(!(validate29(data.automaticEnrollment, {instancePath:instancePath+"/automaticEnrollment"}))){
vErrors = join(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.deviceSettings !== undefined){
if(!(validate34(data.deviceSettings, {instancePath:instancePath+"/deviceSettings"}))){
vErrors = join(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.companyBranding !== undefined){
if(typeof data.companyBranding !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/companyBranding",keyword:"type"});
errors++;
}
}
if(data.cnames !== undefined){
let data9 = data.cnames;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate39(data9[i1], {instancePath:instancePath+"/cnames/" + i1}))){
vErrors = join(vErrors, validate39.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/cnames",keyword:"type"});
errors++;
}
}
if(data.activeDirectory !== undefined){
if(!(validate41(data.activeDirectory, {instancePath:instancePath+"/activeDirectory"}))){
vErrors = join(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.configurationManager !== undefined){
if(!(validate47(data.configurationManager, {instancePath:instancePath+"/configurationManager"}))){
vErrors = join(vErrors, validate47.errors);
errors = vErrors.length;
}
}
if(data.deviceEnrollmentManagers !== undefined){
let data13 = data.deviceEnrollmentManagers;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
const _errs24 = errors;
if(!(validate42(key1, {instancePath:instancePath+"/deviceEnrollmentManagers"}))){
vErrors = join(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid5 = _errs24 === errors;
if(!valid5){
vErrors = add(vErrors, {instancePath:instancePath+"/deviceEnrollmentManagers",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data13){
if(!(validate52(data13[key2], {instancePath:instancePath+"/deviceEnrollmentManagers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = join(vErrors, validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/deviceEnrollmentManagers",keyword:"type"});
errors++;
}
}
if(data.conditionalAccessPolicies !== undefined){
let data15 = data.conditionalAccessPolicies;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
const _errs29 = errors;
if(!(validate42(key3, {instancePath:instancePath+"/conditionalAccessPolicies"}))){
vErrors = join(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid7 = _errs29 === errors;
if(!valid7){
vErrors = add(vErrors, {instancePath:instancePath+"/conditionalAccessPolicies",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data15){
if(!(validate57(data15[key4], {instancePath:instancePath+"/conditionalAccessPolicies/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = join(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/conditionalAccessPolicies",keyword:"type"});
errors++;
}
}
if(data.corporateIdentifiers !== undefined){
if(typeof data.corporateIdentifiers !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/corporateIdentifiers",keyword:"type"});
errors++;
}
}
if(data.network !== undefined){
if(!(validate59(data.network, {instancePath:instancePath+"/network"}))){
vErrors = join(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.windowsAutopatch !== undefined){
if(typeof data.windowsAutopatch !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/windowsAutopatch",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema25 = {"properties":{"displayName":0,"description":0,"objectId":0,"kind":0,"membership":0,"rule":0,"intuneLicensed":0}};
const pattern4 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");

function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "displayName") || (key0 === "description")) || (key0 === "objectId")) || (key0 === "kind")) || (key0 === "membership")) || (key0 === "rule")) || (key0 === "intuneLicensed"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/displayName",keyword:"type"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type"});
errors++;
}
}
if(data.objectId !== undefined){
let data2 = data.objectId;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/objectId",keyword:"pattern"});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/objectId",keyword:"type"});
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type"});
errors++;
}
if(!((data3 === "user") || (data3 === "device"))){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum"});
errors++;
}
}
if(data.membership !== undefined){
let data4 = data.membership;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/membership",keyword:"type"});
errors++;
}
if(!((data4 === "assigned") || (data4 === "dynamic"))){
vErrors = add(vErrors, {instancePath:instancePath+"/membership",keyword:"enum"});
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/rule",keyword:"type"});
errors++;
}
}
if(data.intuneLicensed !== undefined){
if(typeof data.intuneLicensed !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/intuneLicensed",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const schema26 = {"properties":{"displayName":0,"description":0,"devices":0,"devicesPerUser":0,"ownership":0,"condition":0,"use":0,"location":0,"acquisition":0,"os":0,"hardware":0,"join":0,"managedBy":0,"classicIntuneAgent":0,"autopilotRegistration":0,"corporateIdentifier":0,"conditionalAccess":0,"groups":0,"deviceProfile":0,"intuneOwnership":0,"enrollment":0}};
const schema27 = {"properties":{"product":0,"version":0,"edition":0,"extendedSecurityUpdates":0,"unifiedWriteFilter":0,"clonedImage":0}};

function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "product") || (key0 === "version")) || (key0 === "edition")) || (key0 === "extendedSecurityUpdates")) || (key0 === "unifiedWriteFilter")) || (key0 === "clonedImage"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.product !== undefined){
let data0 = data.product;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/product",keyword:"type"});
errors++;
}
if(!((((((((data0 === "windows11") || (data0 === "windows10")) || (data0 === "windows81")) || (data0 === "windows8")) || (data0 === "windows7")) || (data0 === "windowsServer")) || (data0 === "windowsHolographic")) || (data0 === "other"))){
vErrors = add(vErrors, {instancePath:instancePath+"/product",keyword:"enum"});
errors++;
}
}
if(data.version !== undefined){
if(!(validate48(data.version, {instancePath:instancePath+"/version"}))){
vErrors = join(vErrors, validate48.errors);
errors = vErrors.length;
}
}
if(data.edition !== undefined){
let data2 = data.edition;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/edition",keyword:"type"});
errors++;
}
if(!((((((((((data2 === "home") || (data2 === "pro")) || (data2 === "proEducation")) || (data2 === "proForWorkstations")) || (data2 === "education")) || (data2 === "enterprise")) || (data2 === "enterpriseLtsc")) || (data2 === "enterpriseMultiSession")) || (data2 === "iotEnterprise")) || (data2 === "iotEnterpriseLtsc"))){
vErrors = add(vErrors, {instancePath:instancePath+"/edition",keyword:"enum"});
errors++;
}
}
if(data.extendedSecurityUpdates !== undefined){
if(typeof data.extendedSecurityUpdates !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/extendedSecurityUpdates",keyword:"type"});
errors++;
}
}
if(data.unifiedWriteFilter !== undefined){
if(typeof data.unifiedWriteFilter !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/unifiedWriteFilter",keyword:"type"});
errors++;
}
}
if(data.clonedImage !== undefined){
if(typeof data.clonedImage !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/clonedImage",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const schema28 = {"properties":{"kind":0,"manufacturer":0,"model":0,"tpm":0,"tpmAttestation":0,"virtualMachine":0,"wiredNetwork":0}};

function validate71(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "manufacturer")) || (key0 === "model")) || (key0 === "tpm")) || (key0 === "tpmAttestation")) || (key0 === "virtualMachine")) || (key0 === "wiredNetwork"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type"});
errors++;
}
if(!(((((((data0 === "pc") || (data0 === "hololens2")) || (data0 === "surfaceHub")) || (data0 === "teamsRooms")) || (data0 === "cloudPc")) || (data0 === "virtualDesktop")) || (data0 === "virtualDesktopMultiSession"))){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum"});
errors++;
}
}
if(data.manufacturer !== undefined){
if(typeof data.manufacturer !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/manufacturer",keyword:"type"});
errors++;
}
}
if(data.model !== undefined){
if(typeof data.model !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/model",keyword:"type"});
errors++;
}
}
if(data.tpm !== undefined){
let data3 = data.tpm;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tpm",keyword:"type"});
errors++;
}
if(!(((data3 === "none") || (data3 === "tpm12")) || (data3 === "tpm20"))){
vErrors = add(vErrors, {instancePath:instancePath+"/tpm",keyword:"enum"});
errors++;
}
}
if(data.tpmAttestation !== undefined){
if(typeof data.tpmAttestation !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/tpmAttestation",keyword:"type"});
errors++;
}
}
if(data.virtualMachine !== undefined){
if(typeof data.virtualMachine !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/virtualMachine",keyword:"type"});
errors++;
}
}
if(data.wiredNetwork !== undefined){
if(typeof data.wiredNetwork !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/wiredNetwork",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}




function validate74(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
if(!(((((data === "entraJoined") || (data === "entraHybridJoined")) || (data === "entraRegistered")) || (data === "activeDirectoryJoined")) || (data === "none"))){
vErrors = add(vErrors, {instancePath,keyword:"enum"});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "current") || (key0 === "target"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.current !== undefined){
if(!(validate74(data.current, {instancePath:instancePath+"/current"}))){
vErrors = join(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate74(data.target, {instancePath:instancePath+"/target"}))){
vErrors = join(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}



function validate78(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "registered") || (key0 === "groupTag")) || (key0 === "purchaseOrder")) || (key0 === "userAssigned"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.registered !== undefined){
if(typeof data.registered !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/registered",keyword:"type"});
errors++;
}
}
if(data.groupTag !== undefined){
if(typeof data.groupTag !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/groupTag",keyword:"type"});
errors++;
}
}
if(data.purchaseOrder !== undefined){
if(typeof data.purchaseOrder !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/purchaseOrder",keyword:"type"});
errors++;
}
}
if(data.userAssigned !== undefined){
if(typeof data.userAssigned !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/userAssigned",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}



function validate80(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "users") || (key0 === "devices"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.users !== undefined){
let data0 = data.users;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/users/" + i0,keyword:"type"});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/users",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/users",keyword:"type"});
errors++;
}
}
if(data.devices !== undefined){
let data2 = data.devices;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
if(typeof data2[i2] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/devices/" + i2,keyword:"type"});
errors++;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data2[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = add(vErrors, {instancePath:instancePath+"/devices",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/devices",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}


const schema34 = {"properties":{"method":0,"scenario":0,"profile":0,"statusPage":0,"domainJoinProfile":0,"coManagementPolicy":0,"installConfigurationManagerClient":0,"customImage":0,"deleteDeviceRecordFirst":0,"dataBackedUp":0,"taskSequence":0,"reset":0,"handover":0,"vpn":0,"performedBy":0,"management":0,"primaryUser":0,"unenrollFirst":0,"upgradeFirst":0,"usersNotified":0,"note":0}};


function validate84(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "prepareWindowsForCapture")) || (key0 === "joinsWorkgroup"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.prepareWindowsForCapture !== undefined){
if(typeof data.prepareWindowsForCapture !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/prepareWindowsForCapture",keyword:"type"});
errors++;
}
}
if(data.joinsWorkgroup !== undefined){
if(typeof data.joinsWorkgroup !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/joinsWorkgroup",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

const schema36 = {"properties":{"kind":0,"windowsRecoveryEnvironment":0,"localResetAllowed":0}};

function validate86(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "windowsRecoveryEnvironment")) || (key0 === "localResetAllowed"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type"});
errors++;
}
if(!((data0 === "local") || (data0 === "remote"))){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum"});
errors++;
}
}
if(data.windowsRecoveryEnvironment !== undefined){
if(typeof data.windowsRecoveryEnvironment !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/windowsRecoveryEnvironment",keyword:"type"});
errors++;
}
}
if(data.localResetAllowed !== undefined){
if(typeof data.localResetAllowed !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/localResetAllowed",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}



function validate88(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "afterMinutes") || (key0 === "withinDays"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.afterMinutes !== undefined){
let data0 = data.afterMinutes;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/afterMinutes",keyword:"type"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/afterMinutes",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.withinDays !== undefined){
let data1 = data.withinDays;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/withinDays",keyword:"type"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/withinDays",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}




function validate91(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dem === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dem"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "dem")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.dem !== undefined){
if(typeof data.dem !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/dem",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = add(vErrors, {});
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate91(data, {instancePath}))){
vErrors = join(vErrors, validate91.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
if(!((data === "user") || (data === "admin"))){
vErrors = add(vErrors, {instancePath,keyword:"enum"});
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = add(vErrors, {instancePath,keyword:"if"});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}



function validate94(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
if(!((((data === "device") || (data === "account")) || (data === "deviceAndAccount")) || (data === "none"))){
vErrors = add(vErrors, {instancePath,keyword:"enum"});
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "method"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema34.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/method",keyword:"type"});
errors++;
}
if("windowsAutopilot" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/method",keyword:"const"});
errors++;
}
}
if(data.scenario !== undefined){
let data1 = data.scenario;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/scenario",keyword:"type"});
errors++;
}
if(!(((((data1 === "userDriven") || (data1 === "preProvisioned")) || (data1 === "selfDeploying")) || (data1 === "existingDevices")) || (data1 === "reset"))){
vErrors = add(vErrors, {instancePath:instancePath+"/scenario",keyword:"enum"});
errors++;
}
}
if(data.profile !== undefined){
if(typeof data.profile !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/profile",keyword:"type"});
errors++;
}
}
if(data.statusPage !== undefined){
if(typeof data.statusPage !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/statusPage",keyword:"type"});
errors++;
}
}
if(data.domainJoinProfile !== undefined){
if(typeof data.domainJoinProfile !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/domainJoinProfile",keyword:"type"});
errors++;
}
}
if(data.coManagementPolicy !== undefined){
if(typeof data.coManagementPolicy !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/coManagementPolicy",keyword:"type"});
errors++;
}
}
if(data.installConfigurationManagerClient !== undefined){
if(typeof data.installConfigurationManagerClient !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/installConfigurationManagerClient",keyword:"type"});
errors++;
}
}
if(data.customImage !== undefined){
if(typeof data.customImage !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/customImage",keyword:"type"});
errors++;
}
}
if(data.deleteDeviceRecordFirst !== undefined){
if(typeof data.deleteDeviceRecordFirst !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/deleteDeviceRecordFirst",keyword:"type"});
errors++;
}
}
if(data.dataBackedUp !== undefined){
if(typeof data.dataBackedUp !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/dataBackedUp",keyword:"type"});
errors++;
}
}
if(data.taskSequence !== undefined){
if(!(validate84(data.taskSequence, {instancePath:instancePath+"/taskSequence"}))){
vErrors = join(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.reset !== undefined){
if(!(validate86(data.reset, {instancePath:instancePath+"/reset"}))){
vErrors = join(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data.handover !== undefined){
if(!(validate88(data.handover, {instancePath:instancePath+"/handover"}))){
vErrors = join(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.vpn !== undefined){
let data13 = data.vpn;
if(typeof data13 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/vpn",keyword:"type"});
errors++;
}
if(!(((((data13 === "none") || (data13 === "win32")) || (data13 === "directAccess")) || (data13 === "uwpPlugIn")) || (data13 === "userCertificate"))){
vErrors = add(vErrors, {instancePath:instancePath+"/vpn",keyword:"enum"});
errors++;
}
}
if(data.performedBy !== undefined){
if(!(validate90(data.performedBy, {instancePath:instancePath+"/performedBy"}))){
vErrors = join(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.management !== undefined){
if(!(validate94(data.management, {instancePath:instancePath+"/management"}))){
vErrors = join(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.primaryUser !== undefined){
if(typeof data.primaryUser !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/primaryUser",keyword:"type"});
errors++;
}
}
if(data.unenrollFirst !== undefined){
if(typeof data.unenrollFirst !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/unenrollFirst",keyword:"type"});
errors++;
}
}
if(data.upgradeFirst !== undefined){
if(typeof data.upgradeFirst !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/upgradeFirst",keyword:"type"});
errors++;
}
}
if(data.usersNotified !== undefined){
if(typeof data.usersNotified !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/usersNotified",keyword:"type"});
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/note",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const schema41 = {"properties":{"method":0,"option":0,"package":0,"policy":0,"statusPage":0,"outOfBoxExperienceAccount":0,"joinInSettings":0,"usersTrained":0,"performedBy":0,"management":0,"primaryUser":0,"unenrollFirst":0,"upgradeFirst":0,"usersNotified":0,"note":0}};


function validate97(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
if(!((data === "work") || (data === "personal"))){
vErrors = add(vErrors, {instancePath,keyword:"enum"});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}


function validate96(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "method"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema41.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/method",keyword:"type"});
errors++;
}
if("automaticEnrollment" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/method",keyword:"const"});
errors++;
}
}
if(data.option !== undefined){
let data1 = data.option;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/option",keyword:"type"});
errors++;
}
if(!((((data1 === "settings") || (data1 === "outOfBoxExperience")) || (data1 === "provisioningPackage")) || (data1 === "groupPolicy"))){
vErrors = add(vErrors, {instancePath:instancePath+"/option",keyword:"enum"});
errors++;
}
}
if(data.package !== undefined){
if(typeof data.package !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/package",keyword:"type"});
errors++;
}
}
if(data.policy !== undefined){
if(typeof data.policy !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/policy",keyword:"type"});
errors++;
}
}
if(data.statusPage !== undefined){
if(typeof data.statusPage !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/statusPage",keyword:"type"});
errors++;
}
}
if(data.outOfBoxExperienceAccount !== undefined){
if(!(validate97(data.outOfBoxExperienceAccount, {instancePath:instancePath+"/outOfBoxExperienceAccount"}))){
vErrors = join(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data.joinInSettings !== undefined){
if(typeof data.joinInSettings !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/joinInSettings",keyword:"type"});
errors++;
}
}
if(data.usersTrained !== undefined){
if(typeof data.usersTrained !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/usersTrained",keyword:"type"});
errors++;
}
}
if(data.performedBy !== undefined){
if(!(validate90(data.performedBy, {instancePath:instancePath+"/performedBy"}))){
vErrors = join(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.management !== undefined){
if(!(validate94(data.management, {instancePath:instancePath+"/management"}))){
vErrors = join(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.primaryUser !== undefined){
if(typeof data.primaryUser !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/primaryUser",keyword:"type"});
errors++;
}
}
if(data.unenrollFirst !== undefined){
if(typeof data.unenrollFirst !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/unenrollFirst",keyword:"type"});
errors++;
}
}
if(data.upgradeFirst !== undefined){
if(typeof data.upgradeFirst !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/upgradeFirst",keyword:"type"});
errors++;
}
}
if(data.usersNotified !== undefined){
if(typeof data.usersNotified !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/usersNotified",keyword:"type"});
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/note",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}

const schema43 = {"properties":{"method":0,"connect":0,"outOfBoxExperienceAccount":0,"joinInSettings":0,"performedBy":0,"management":0,"primaryUser":0,"unenrollFirst":0,"upgradeFirst":0,"usersNotified":0,"note":0}};

function validate101(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "method"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema43.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/method",keyword:"type"});
errors++;
}
if("userEnrollment" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/method",keyword:"const"});
errors++;
}
}
if(data.connect !== undefined){
let data1 = data.connect;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/connect",keyword:"type"});
errors++;
}
if(!((((data1 === "emailAddress") || (data1 === "joinDevice")) || (data1 === "mdmOnly")) || (data1 === "companyPortal"))){
vErrors = add(vErrors, {instancePath:instancePath+"/connect",keyword:"enum"});
errors++;
}
}
if(data.outOfBoxExperienceAccount !== undefined){
if(!(validate97(data.outOfBoxExperienceAccount, {instancePath:instancePath+"/outOfBoxExperienceAccount"}))){
vErrors = join(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data.joinInSettings !== undefined){
if(typeof data.joinInSettings !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/joinInSettings",keyword:"type"});
errors++;
}
}
if(data.performedBy !== undefined){
if(!(validate90(data.performedBy, {instancePath:instancePath+"/performedBy"}))){
vErrors = join(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.management !== undefined){
if(!(validate94(data.management, {instancePath:instancePath+"/management"}))){
vErrors = join(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.primaryUser !== undefined){
if(typeof data.primaryUser !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/primaryUser",keyword:"type"});
errors++;
}
}
if(data.unenrollFirst !== undefined){
if(typeof data.unenrollFirst !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/unenrollFirst",keyword:"type"});
errors++;
}
}
if(data.upgradeFirst !== undefined){
if(typeof data.upgradeFirst !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/upgradeFirst",keyword:"type"});
errors++;
}
}
if(data.usersNotified !== undefined){
if(typeof data.usersNotified !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/usersNotified",keyword:"type"});
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/note",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

const schema44 = {"properties":{"method":0,"path":0,"policy":0,"completeWithinDays":0,"performedBy":0,"management":0,"primaryUser":0,"unenrollFirst":0,"upgradeFirst":0,"usersNotified":0,"note":0}};

function validate105(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "method"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema44.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/method",keyword:"type"});
errors++;
}
if("coManagement" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/method",keyword:"const"});
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"type"});
errors++;
}
if(!(((data1 === "existingClients") || (data1 === "internetDevices")) || (data1 === "tenantAttach"))){
vErrors = add(vErrors, {instancePath:instancePath+"/path",keyword:"enum"});
errors++;
}
}
if(data.policy !== undefined){
if(typeof data.policy !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/policy",keyword:"type"});
errors++;
}
}
if(data.completeWithinDays !== undefined){
let data3 = data.completeWithinDays;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/completeWithinDays",keyword:"type"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/completeWithinDays",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.performedBy !== undefined){
if(!(validate90(data.performedBy, {instancePath:instancePath+"/performedBy"}))){
vErrors = join(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.management !== undefined){
if(!(validate94(data.management, {instancePath:instancePath+"/management"}))){
vErrors = join(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.primaryUser !== undefined){
if(typeof data.primaryUser !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/primaryUser",keyword:"type"});
errors++;
}
}
if(data.unenrollFirst !== undefined){
if(typeof data.unenrollFirst !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/unenrollFirst",keyword:"type"});
errors++;
}
}
if(data.upgradeFirst !== undefined){
if(typeof data.upgradeFirst !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/upgradeFirst",keyword:"type"});
errors++;
}
}
if(data.usersNotified !== undefined){
if(typeof data.usersNotified !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/usersNotified",keyword:"type"});
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/note",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}



function validate108(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "method"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "method") || (key0 === "performedBy")) || (key0 === "management")) || (key0 === "primaryUser")) || (key0 === "unenrollFirst")) || (key0 === "upgradeFirst")) || (key0 === "usersNotified")) || (key0 === "note"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/method",keyword:"type"});
errors++;
}
if("other" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/method",keyword:"const"});
errors++;
}
}
if(data.performedBy !== undefined){
if(!(validate90(data.performedBy, {instancePath:instancePath+"/performedBy"}))){
vErrors = join(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.management !== undefined){
if(!(validate94(data.management, {instancePath:instancePath+"/management"}))){
vErrors = join(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.primaryUser !== undefined){
if(typeof data.primaryUser !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/primaryUser",keyword:"type"});
errors++;
}
}
if(data.unenrollFirst !== undefined){
if(typeof data.unenrollFirst !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/unenrollFirst",keyword:"type"});
errors++;
}
}
if(data.upgradeFirst !== undefined){
if(typeof data.upgradeFirst !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/upgradeFirst",keyword:"type"});
errors++;
}
}
if(data.usersNotified !== undefined){
if(typeof data.usersNotified !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/usersNotified",keyword:"type"});
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/note",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}


function validate82(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.method;
if(typeof tag0 == "string"){
if(tag0 === "windowsAutopilot"){
if(!(validate83(data, {instancePath}))){
vErrors = join(vErrors, validate83.errors);
errors = vErrors.length;
}
}
else if(tag0 === "automaticEnrollment"){
if(!(validate96(data, {instancePath}))){
vErrors = join(vErrors, validate96.errors);
errors = vErrors.length;
}
}
else if(tag0 === "userEnrollment"){
if(!(validate101(data, {instancePath}))){
vErrors = join(vErrors, validate101.errors);
errors = vErrors.length;
}
}
else if(tag0 === "coManagement"){
if(!(validate105(data, {instancePath}))){
vErrors = join(vErrors, validate105.errors);
errors = vErrors.length;
}
}
else if(tag0 === "other"){
if(!(validate108(data, {instancePath}))){
vErrors = join(vErrors, validate108.errors);
errors = vErrors.length;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "mapping", tag: "method", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"discriminator",params:{error: "tag", tag: "method", tagValue: tag0}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema26.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/displayName",keyword:"type"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type"});
errors++;
}
}
if(data.devices !== undefined){
let data2 = data.devices;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/devices",keyword:"type"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/devices",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.devicesPerUser !== undefined){
let data3 = data.devicesPerUser;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/devicesPerUser",keyword:"type"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/devicesPerUser",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.ownership !== undefined){
let data4 = data.ownership;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/ownership",keyword:"type"});
errors++;
}
if(!((data4 === "organization") || (data4 === "personal"))){
vErrors = add(vErrors, {instancePath:instancePath+"/ownership",keyword:"enum"});
errors++;
}
}
if(data.condition !== undefined){
let data5 = data.condition;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/condition",keyword:"type"});
errors++;
}
if(!((data5 === "new") || (data5 === "existing"))){
vErrors = add(vErrors, {instancePath:instancePath+"/condition",keyword:"enum"});
errors++;
}
}
if(data.use !== undefined){
let data6 = data.use;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/use",keyword:"type"});
errors++;
}
if(!((((data6 === "singleUser") || (data6 === "kiosk")) || (data6 === "dedicated")) || (data6 === "shared"))){
vErrors = add(vErrors, {instancePath:instancePath+"/use",keyword:"enum"});
errors++;
}
}
if(data.location !== undefined){
let data7 = data.location;
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/location",keyword:"type"});
errors++;
}
if(!(((data7 === "onSite") || (data7 === "remote")) || (data7 === "both"))){
vErrors = add(vErrors, {instancePath:instancePath+"/location",keyword:"enum"});
errors++;
}
}
if(data.acquisition !== undefined){
let data8 = data.acquisition;
if(typeof data8 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/acquisition",keyword:"type"});
errors++;
}
if(!((((data8 === "oem") || (data8 === "cspPartner")) || (data8 === "retail")) || (data8 === "stock"))){
vErrors = add(vErrors, {instancePath:instancePath+"/acquisition",keyword:"enum"});
errors++;
}
}
if(data.os !== undefined){
let data9 = data.os;
const _errs21 = errors;
let valid1 = true;
const _errs22 = errors;
if(!(Array.isArray(data9))){
vErrors = add(vErrors, {});
errors++;
}
var _valid0 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs24 = errors;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/os",keyword:"minItems"});
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate67(data9[i0], {instancePath:instancePath+"/os/" + i0}))){
vErrors = join(vErrors, validate67.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/os",keyword:"type"});
errors++;
}
var _valid0 = _errs24 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs27 = errors;
if(!(validate67(data9, {instancePath:instancePath+"/os"}))){
vErrors = join(vErrors, validate67.errors);
errors = vErrors.length;
}
var _valid0 = _errs27 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/os",keyword:"if"});
errors++;
}
}
if(data.hardware !== undefined){
if(!(validate71(data.hardware, {instancePath:instancePath+"/hardware"}))){
vErrors = join(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.join !== undefined){
if(!(validate73(data.join, {instancePath:instancePath+"/join"}))){
vErrors = join(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.managedBy !== undefined){
let data13 = data.managedBy;
if(typeof data13 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/managedBy",keyword:"type"});
errors++;
}
if(!(((((data13 === "none") || (data13 === "intune")) || (data13 === "configurationManager")) || (data13 === "coManaged")) || (data13 === "otherMdm"))){
vErrors = add(vErrors, {instancePath:instancePath+"/managedBy",keyword:"enum"});
errors++;
}
}
if(data.classicIntuneAgent !== undefined){
if(typeof data.classicIntuneAgent !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/classicIntuneAgent",keyword:"type"});
errors++;
}
}
if(data.autopilotRegistration !== undefined){
if(!(validate78(data.autopilotRegistration, {instancePath:instancePath+"/autopilotRegistration"}))){
vErrors = join(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.corporateIdentifier !== undefined){
if(typeof data.corporateIdentifier !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/corporateIdentifier",keyword:"type"});
errors++;
}
}
if(data.conditionalAccess !== undefined){
if(typeof data.conditionalAccess !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/conditionalAccess",keyword:"type"});
errors++;
}
}
if(data.groups !== undefined){
if(!(validate80(data.groups, {instancePath:instancePath+"/groups"}))){
vErrors = join(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.deviceProfile !== undefined){
let data19 = data.deviceProfile;
if(typeof data19 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/deviceProfile",keyword:"type"});
errors++;
}
if(!(((data19 === "kiosk") || (data19 === "sharedMultiUserDevice")) || (data19 === "none"))){
vErrors = add(vErrors, {instancePath:instancePath+"/deviceProfile",keyword:"enum"});
errors++;
}
}
if(data.intuneOwnership !== undefined){
let data20 = data.intuneOwnership;
if(typeof data20 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/intuneOwnership",keyword:"type"});
errors++;
}
if(!((data20 === "corporate") || (data20 === "personal"))){
vErrors = add(vErrors, {instancePath:instancePath+"/intuneOwnership",keyword:"enum"});
errors++;
}
}
if(data.enrollment !== undefined){
if(!(validate82(data.enrollment, {instancePath:instancePath+"/enrollment"}))){
vErrors = join(vErrors, validate82.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const schema46 = {"properties":{"displayName":0,"description":0,"created":0,"deploymentMode":0,"joinType":0,"deviceType":0,"preProvisioning":0,"deviceNameTemplate":0,"convertTargetedDevices":0,"skipConnectivityCheck":0,"outOfBoxExperience":0,"assignments":0}};


function validate121(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
if(!((data === "entraJoined") || (data === "entraHybridJoined"))){
vErrors = add(vErrors, {instancePath,keyword:"enum"});
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}

const schema48 = {"properties":{"licenseTerms":0,"privacySettings":0,"changeAccountOptions":0,"userAccountType":0,"language":0,"skipKeyboardSelection":0,"disableLocalAdministrator":0}};


function validate124(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
if(!((data === "hide") || (data === "show"))){
vErrors = add(vErrors, {instancePath,keyword:"enum"});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "licenseTerms") || (key0 === "privacySettings")) || (key0 === "changeAccountOptions")) || (key0 === "userAccountType")) || (key0 === "language")) || (key0 === "skipKeyboardSelection")) || (key0 === "disableLocalAdministrator"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.licenseTerms !== undefined){
if(!(validate124(data.licenseTerms, {instancePath:instancePath+"/licenseTerms"}))){
vErrors = join(vErrors, validate124.errors);
errors = vErrors.length;
}
}
if(data.privacySettings !== undefined){
if(!(validate124(data.privacySettings, {instancePath:instancePath+"/privacySettings"}))){
vErrors = join(vErrors, validate124.errors);
errors = vErrors.length;
}
}
if(data.changeAccountOptions !== undefined){
if(!(validate124(data.changeAccountOptions, {instancePath:instancePath+"/changeAccountOptions"}))){
vErrors = join(vErrors, validate124.errors);
errors = vErrors.length;
}
}
if(data.userAccountType !== undefined){
let data3 = data.userAccountType;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/userAccountType",keyword:"type"});
errors++;
}
if(!((data3 === "standard") || (data3 === "administrator"))){
vErrors = add(vErrors, {instancePath:instancePath+"/userAccountType",keyword:"enum"});
errors++;
}
}
if(data.language !== undefined){
if(typeof data.language !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/language",keyword:"type"});
errors++;
}
}
if(data.skipKeyboardSelection !== undefined){
if(typeof data.skipKeyboardSelection !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/skipKeyboardSelection",keyword:"type"});
errors++;
}
}
if(data.disableLocalAdministrator !== undefined){
if(typeof data.disableLocalAdministrator !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/disableLocalAdministrator",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}



function validate129(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "include") || (key0 === "exclude"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.include !== undefined){
let data0 = data.include;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/include/" + i0,keyword:"type"});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/include",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/include",keyword:"type"});
errors++;
}
}
if(data.exclude !== undefined){
let data2 = data.exclude;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
if(typeof data2[i2] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/exclude/" + i2,keyword:"type"});
errors++;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data2[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = add(vErrors, {instancePath:instancePath+"/exclude",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/exclude",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}


function validate119(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema46.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/displayName",keyword:"type"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/description",keyword:"type"});
errors++;
}
}
if(data.created !== undefined){
if(!(validate23(data.created, {instancePath:instancePath+"/created"}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.deploymentMode !== undefined){
let data3 = data.deploymentMode;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/deploymentMode",keyword:"type"});
errors++;
}
if(!((data3 === "userDriven") || (data3 === "selfDeploying"))){
vErrors = add(vErrors, {instancePath:instancePath+"/deploymentMode",keyword:"enum"});
errors++;
}
}
if(data.joinType !== undefined){
if(!(validate121(data.joinType, {instancePath:instancePath+"/joinType"}))){
vErrors = join(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.deviceType !== undefined){
let data5 = data.deviceType;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/deviceType",keyword:"type"});
errors++;
}
if(!(((((data5 === "windowsPc") || (data5 === "holoLens")) || (data5 === "surfaceHub2")) || (data5 === "surfaceHub2S")) || (data5 === "virtualMachine"))){
vErrors = add(vErrors, {instancePath:instancePath+"/deviceType",keyword:"enum"});
errors++;
}
}
if(data.preProvisioning !== undefined){
if(typeof data.preProvisioning !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/preProvisioning",keyword:"type"});
errors++;
}
}
if(data.deviceNameTemplate !== undefined){
if(typeof data.deviceNameTemplate !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/deviceNameTemplate",keyword:"type"});
errors++;
}
}
if(data.convertTargetedDevices !== undefined){
if(typeof data.convertTargetedDevices !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/convertTargetedDevices",keyword:"type"});
errors++;
}
}
if(data.skipConnectivityCheck !== undefined){
if(typeof data.skipConnectivityCheck !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/skipConnectivityCheck",keyword:"type"});
errors++;
}
}
if(data.outOfBoxExperience !== undefined){
if(!(validate123(data.outOfBoxExperience, {instancePath:instancePath+"/outOfBoxExperience"}))){
vErrors = join(vErrors, validate123.errors);
errors = vErrors.length;
}
}
if(data.assignments !== undefined){
if(!(validate129(data.assignments, {instancePath:instancePath+"/assignments"}))){
vErrors = join(vErrors, validate129.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

const schema51 = {"properties":{"displayName":0,"default":0,"priority":0,"showProgress":0,"timeoutMinutes":0,"customErrorMessage":0,"allowLogCollection":0,"onlyInOutOfBoxExperience":0,"blockDeviceUse":0,"allowReset":0,"allowUseOnFailure":0,"blockingApps":0,"failOnlyBlockingAppsInTechnicianFlow":0,"installQualityUpdates":0,"assignments":0}};


function validate134(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "include")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.include !== undefined){
let data0 = data.include;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/include/" + i0,keyword:"type"});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/include",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/include",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}


function validate133(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema51.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/displayName",keyword:"type"});
errors++;
}
}
if(data.default !== undefined){
if(typeof data.default !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/default",keyword:"type"});
errors++;
}
}
if(data.priority !== undefined){
let data2 = data.priority;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/priority",keyword:"type"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.showProgress !== undefined){
if(typeof data.showProgress !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/showProgress",keyword:"type"});
errors++;
}
}
if(data.timeoutMinutes !== undefined){
let data4 = data.timeoutMinutes;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/timeoutMinutes",keyword:"type"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/timeoutMinutes",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.customErrorMessage !== undefined){
if(typeof data.customErrorMessage !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/customErrorMessage",keyword:"type"});
errors++;
}
}
if(data.allowLogCollection !== undefined){
if(typeof data.allowLogCollection !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/allowLogCollection",keyword:"type"});
errors++;
}
}
if(data.onlyInOutOfBoxExperience !== undefined){
if(typeof data.onlyInOutOfBoxExperience !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/onlyInOutOfBoxExperience",keyword:"type"});
errors++;
}
}
if(data.blockDeviceUse !== undefined){
if(typeof data.blockDeviceUse !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/blockDeviceUse",keyword:"type"});
errors++;
}
}
if(data.allowReset !== undefined){
if(typeof data.allowReset !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/allowReset",keyword:"type"});
errors++;
}
}
if(data.allowUseOnFailure !== undefined){
if(typeof data.allowUseOnFailure !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/allowUseOnFailure",keyword:"type"});
errors++;
}
}
if(data.blockingApps !== undefined){
let data11 = data.blockingApps;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/blockingApps/" + i0,keyword:"type"});
errors++;
}
}
let i1 = data11.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data11[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/blockingApps",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/blockingApps",keyword:"type"});
errors++;
}
}
if(data.failOnlyBlockingAppsInTechnicianFlow !== undefined){
if(typeof data.failOnlyBlockingAppsInTechnicianFlow !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/failOnlyBlockingAppsInTechnicianFlow",keyword:"type"});
errors++;
}
}
if(data.installQualityUpdates !== undefined){
if(typeof data.installQualityUpdates !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/installQualityUpdates",keyword:"type"});
errors++;
}
}
if(data.assignments !== undefined){
if(!(validate134(data.assignments, {instancePath:instancePath+"/assignments"}))){
vErrors = join(vErrors, validate134.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}

const schema53 = {"properties":{"displayName":0,"kind":0,"tokenCreated":0,"tokenExpires":0,"packageAccount":0,"requestedBy":0,"computerName":0,"localAdministrator":0,"activeDirectoryJoin":0,"wifi":0,"distribution":0}};

const pattern5 = new RegExp("^package_[^@\\s]+@[^@\\s]+$", "u");

function validate141(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "upn") || (key0 === "mayJoinDevices")) || (key0 === "excludedFromMultifactorAuthentication"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.upn !== undefined){
let data0 = data.upn;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/upn",keyword:"pattern"});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/upn",keyword:"type"});
errors++;
}
}
if(data.mayJoinDevices !== undefined){
if(typeof data.mayJoinDevices !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/mayJoinDevices",keyword:"type"});
errors++;
}
}
if(data.excludedFromMultifactorAuthentication !== undefined){
if(typeof data.excludedFromMultifactorAuthentication !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/excludedFromMultifactorAuthentication",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}

const schema55 = {"properties":{"upn":0,"role":0,"roleScope":0,"signIn":0,"groups":0}};

function validate143(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "upn") || (key0 === "role")) || (key0 === "roleScope")) || (key0 === "signIn")) || (key0 === "groups"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.upn !== undefined){
if(!(validate53(data.upn, {instancePath:instancePath+"/upn"}))){
vErrors = join(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/role",keyword:"type"});
errors++;
}
if(!(((((data1 === "cloudDeviceAdministrator") || (data1 === "intuneAdministrator")) || (data1 === "passwordAdministrator")) || (data1 === "globalAdministrator")) || (data1 === "other"))){
vErrors = add(vErrors, {instancePath:instancePath+"/role",keyword:"enum"});
errors++;
}
}
if(data.roleScope !== undefined){
let data2 = data.roleScope;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/roleScope",keyword:"type"});
errors++;
}
if(!((data2 === "tenant") || (data2 === "administrativeUnit"))){
vErrors = add(vErrors, {instancePath:instancePath+"/roleScope",keyword:"enum"});
errors++;
}
}
if(data.signIn !== undefined){
let data3 = data.signIn;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/signIn",keyword:"type"});
errors++;
}
if(!(((((data3 === "password") || (data3 === "certificate")) || (data3 === "federated")) || (data3 === "stagedRollout")) || (data3 === "passwordless"))){
vErrors = add(vErrors, {instancePath:instancePath+"/signIn",keyword:"enum"});
errors++;
}
}
if(data.groups !== undefined){
let data4 = data.groups;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/groups/" + i0,keyword:"type"});
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/groups",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/groups",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}

const schema56 = {"properties":{"ssid":0,"security":0,"certificate":0}};

function validate146(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "ssid") || (key0 === "security")) || (key0 === "certificate"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ssid !== undefined){
if(typeof data.ssid !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/ssid",keyword:"type"});
errors++;
}
}
if(data.security !== undefined){
let data1 = data.security;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/security",keyword:"type"});
errors++;
}
if(!((((data1 === "open") || (data1 === "wpa2Personal")) || (data1 === "wpa3Personal")) || (data1 === "enterprise"))){
vErrors = add(vErrors, {instancePath:instancePath+"/security",keyword:"enum"});
errors++;
}
}
if(data.certificate !== undefined){
if(typeof data.certificate !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/certificate",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}


function validate138(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema53.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/displayName",keyword:"type"});
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type"});
errors++;
}
if(!((data1 === "entraBulkToken") || (data1 === "workplaceEnrollment"))){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum"});
errors++;
}
}
if(data.tokenCreated !== undefined){
if(!(validate23(data.tokenCreated, {instancePath:instancePath+"/tokenCreated"}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.tokenExpires !== undefined){
if(!(validate23(data.tokenExpires, {instancePath:instancePath+"/tokenExpires"}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.packageAccount !== undefined){
if(!(validate141(data.packageAccount, {instancePath:instancePath+"/packageAccount"}))){
vErrors = join(vErrors, validate141.errors);
errors = vErrors.length;
}
}
if(data.requestedBy !== undefined){
if(!(validate143(data.requestedBy, {instancePath:instancePath+"/requestedBy"}))){
vErrors = join(vErrors, validate143.errors);
errors = vErrors.length;
}
}
if(data.computerName !== undefined){
if(typeof data.computerName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/computerName",keyword:"type"});
errors++;
}
}
if(data.localAdministrator !== undefined){
if(typeof data.localAdministrator !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/localAdministrator",keyword:"type"});
errors++;
}
}
if(data.activeDirectoryJoin !== undefined){
if(typeof data.activeDirectoryJoin !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/activeDirectoryJoin",keyword:"type"});
errors++;
}
}
if(data.wifi !== undefined){
if(!(validate146(data.wifi, {instancePath:instancePath+"/wifi"}))){
vErrors = join(vErrors, validate146.errors);
errors = vErrors.length;
}
}
if(data.distribution !== undefined){
let data10 = data.distribution;
if(typeof data10 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/distribution",keyword:"type"});
errors++;
}
if(!(((data10 === "usb") || (data10 === "networkShare")) || (data10 === "other"))){
vErrors = add(vErrors, {instancePath:instancePath+"/distribution",keyword:"enum"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}




function validate151(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
if(!(((data === "enabled") || (data === "disabled")) || (data === "notConfigured"))){
vErrors = add(vErrors, {instancePath,keyword:"enum"});
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}



function validate153(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
if(!((data === "user") || (data === "device"))){
vErrors = add(vErrors, {instancePath,keyword:"enum"});
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}

const schema60 = {"properties":{"key":0,"valueType":0,"autoEnrollMdm":0,"useAadCredentialType":0,"disableRegistration":0}};

function validate156(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "key") || (key0 === "valueType")) || (key0 === "autoEnrollMdm")) || (key0 === "useAadCredentialType")) || (key0 === "disableRegistration"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/key",keyword:"type"});
errors++;
}
}
if(data.valueType !== undefined){
let data1 = data.valueType;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/valueType",keyword:"type"});
errors++;
}
if(!(((data1 === "dword") || (data1 === "string")) || (data1 === "other"))){
vErrors = add(vErrors, {instancePath:instancePath+"/valueType",keyword:"enum"});
errors++;
}
}
if(data.autoEnrollMdm !== undefined){
let data2 = data.autoEnrollMdm;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/autoEnrollMdm",keyword:"type"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/autoEnrollMdm",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.useAadCredentialType !== undefined){
let data3 = data.useAadCredentialType;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/useAadCredentialType",keyword:"type"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/useAadCredentialType",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.disableRegistration !== undefined){
let data4 = data.disableRegistration;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/disableRegistration",keyword:"type"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/disableRegistration",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "displayName") || (key0 === "automaticMdmEnrollment")) || (key0 === "credential")) || (key0 === "linkedTo")) || (key0 === "disableMdmEnrollment")) || (key0 === "registry")) || (key0 === "keepsOtherSettings")) || (key0 === "mdmWinsOverGroupPolicy"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/displayName",keyword:"type"});
errors++;
}
}
if(data.automaticMdmEnrollment !== undefined){
if(!(validate151(data.automaticMdmEnrollment, {instancePath:instancePath+"/automaticMdmEnrollment"}))){
vErrors = join(vErrors, validate151.errors);
errors = vErrors.length;
}
}
if(data.credential !== undefined){
if(!(validate153(data.credential, {instancePath:instancePath+"/credential"}))){
vErrors = join(vErrors, validate153.errors);
errors = vErrors.length;
}
}
if(data.linkedTo !== undefined){
let data3 = data.linkedTo;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/linkedTo/" + i0,keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/linkedTo",keyword:"type"});
errors++;
}
}
if(data.disableMdmEnrollment !== undefined){
if(!(validate151(data.disableMdmEnrollment, {instancePath:instancePath+"/disableMdmEnrollment"}))){
vErrors = join(vErrors, validate151.errors);
errors = vErrors.length;
}
}
if(data.registry !== undefined){
if(!(validate156(data.registry, {instancePath:instancePath+"/registry"}))){
vErrors = join(vErrors, validate156.errors);
errors = vErrors.length;
}
}
if(data.keepsOtherSettings !== undefined){
if(typeof data.keepsOtherSettings !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/keepsOtherSettings",keyword:"type"});
errors++;
}
}
if(data.mdmWinsOverGroupPolicy !== undefined){
if(typeof data.mdmWinsOverGroupPolicy !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/mdmWinsOverGroupPolicy",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}

const schema61 = {"properties":{"displayName":0,"stage":0,"automaticEnrollment":0,"pilotCollection":0,"pilotCollectionIncludes":0,"workloads":0,"pilotCollections":0,"intunePolicies":0,"settings":0}};



function validate162(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
if(!(((data === "configurationManager") || (data === "pilotIntune")) || (data === "intune"))){
vErrors = add(vErrors, {instancePath,keyword:"enum"});
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}


function validate161(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "compliancePolicies") || (key0 === "windowsUpdatePolicies")) || (key0 === "resourceAccessPolicies")) || (key0 === "endpointProtection")) || (key0 === "deviceConfiguration")) || (key0 === "officeClickToRunApps")) || (key0 === "clientApps"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.compliancePolicies !== undefined){
if(!(validate162(data.compliancePolicies, {instancePath:instancePath+"/compliancePolicies"}))){
vErrors = join(vErrors, validate162.errors);
errors = vErrors.length;
}
}
if(data.windowsUpdatePolicies !== undefined){
if(!(validate162(data.windowsUpdatePolicies, {instancePath:instancePath+"/windowsUpdatePolicies"}))){
vErrors = join(vErrors, validate162.errors);
errors = vErrors.length;
}
}
if(data.resourceAccessPolicies !== undefined){
if(!(validate162(data.resourceAccessPolicies, {instancePath:instancePath+"/resourceAccessPolicies"}))){
vErrors = join(vErrors, validate162.errors);
errors = vErrors.length;
}
}
if(data.endpointProtection !== undefined){
if(!(validate162(data.endpointProtection, {instancePath:instancePath+"/endpointProtection"}))){
vErrors = join(vErrors, validate162.errors);
errors = vErrors.length;
}
}
if(data.deviceConfiguration !== undefined){
if(!(validate162(data.deviceConfiguration, {instancePath:instancePath+"/deviceConfiguration"}))){
vErrors = join(vErrors, validate162.errors);
errors = vErrors.length;
}
}
if(data.officeClickToRunApps !== undefined){
if(!(validate162(data.officeClickToRunApps, {instancePath:instancePath+"/officeClickToRunApps"}))){
vErrors = join(vErrors, validate162.errors);
errors = vErrors.length;
}
}
if(data.clientApps !== undefined){
if(!(validate162(data.clientApps, {instancePath:instancePath+"/clientApps"}))){
vErrors = join(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}



function validate171(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "compliancePolicies") || (key0 === "windowsUpdatePolicies")) || (key0 === "resourceAccessPolicies")) || (key0 === "endpointProtection")) || (key0 === "deviceConfiguration")) || (key0 === "officeClickToRunApps")) || (key0 === "clientApps"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.compliancePolicies !== undefined){
if(typeof data.compliancePolicies !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/compliancePolicies",keyword:"type"});
errors++;
}
}
if(data.windowsUpdatePolicies !== undefined){
if(typeof data.windowsUpdatePolicies !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/windowsUpdatePolicies",keyword:"type"});
errors++;
}
}
if(data.resourceAccessPolicies !== undefined){
if(typeof data.resourceAccessPolicies !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/resourceAccessPolicies",keyword:"type"});
errors++;
}
}
if(data.endpointProtection !== undefined){
if(typeof data.endpointProtection !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/endpointProtection",keyword:"type"});
errors++;
}
}
if(data.deviceConfiguration !== undefined){
if(typeof data.deviceConfiguration !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/deviceConfiguration",keyword:"type"});
errors++;
}
}
if(data.officeClickToRunApps !== undefined){
if(typeof data.officeClickToRunApps !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/officeClickToRunApps",keyword:"type"});
errors++;
}
}
if(data.clientApps !== undefined){
if(typeof data.clientApps !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/clientApps",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}




function validate174(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "include")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.include !== undefined){
let data0 = data.include;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/include/" + i0,keyword:"type"});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/include",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/include",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}


function validate173(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "installClient") || (key0 === "clientCommandLine")) || (key0 === "overrideToIntune")) || (key0 === "assignments"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.installClient !== undefined){
if(typeof data.installClient !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/installClient",keyword:"type"});
errors++;
}
}
if(data.clientCommandLine !== undefined){
if(typeof data.clientCommandLine !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/clientCommandLine",keyword:"type"});
errors++;
}
}
if(data.overrideToIntune !== undefined){
if(typeof data.overrideToIntune !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/overrideToIntune",keyword:"type"});
errors++;
}
}
if(data.assignments !== undefined){
if(!(validate174(data.assignments, {instancePath:instancePath+"/assignments"}))){
vErrors = join(vErrors, validate174.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}


function validate160(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema61.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/displayName",keyword:"type"});
errors++;
}
}
if(data.stage !== undefined){
let data1 = data.stage;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/stage",keyword:"type"});
errors++;
}
if(!((data1 === "enable") || (data1 === "operate"))){
vErrors = add(vErrors, {instancePath:instancePath+"/stage",keyword:"enum"});
errors++;
}
}
if(data.automaticEnrollment !== undefined){
let data2 = data.automaticEnrollment;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/automaticEnrollment",keyword:"type"});
errors++;
}
if(!(((data2 === "none") || (data2 === "pilot")) || (data2 === "all"))){
vErrors = add(vErrors, {instancePath:instancePath+"/automaticEnrollment",keyword:"enum"});
errors++;
}
}
if(data.pilotCollection !== undefined){
if(typeof data.pilotCollection !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/pilotCollection",keyword:"type"});
errors++;
}
}
if(data.pilotCollectionIncludes !== undefined){
let data4 = data.pilotCollectionIncludes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/pilotCollectionIncludes/" + i0,keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/pilotCollectionIncludes",keyword:"type"});
errors++;
}
}
if(data.workloads !== undefined){
if(!(validate161(data.workloads, {instancePath:instancePath+"/workloads"}))){
vErrors = join(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data.pilotCollections !== undefined){
if(!(validate171(data.pilotCollections, {instancePath:instancePath+"/pilotCollections"}))){
vErrors = join(vErrors, validate171.errors);
errors = vErrors.length;
}
}
if(data.intunePolicies !== undefined){
let data8 = data.intunePolicies;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/intunePolicies/" + i1,keyword:"type"});
errors++;
}
if(!(((((((data9 === "compliancePolicies") || (data9 === "windowsUpdatePolicies")) || (data9 === "resourceAccessPolicies")) || (data9 === "endpointProtection")) || (data9 === "deviceConfiguration")) || (data9 === "officeClickToRunApps")) || (data9 === "clientApps"))){
vErrors = add(vErrors, {instancePath:instancePath+"/intunePolicies/" + i1,keyword:"enum"});
errors++;
}
}
let i2 = data8.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data8[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/intunePolicies",keyword:"uniqueItems",params:{i: i2, j: j0}});
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/intunePolicies",keyword:"type"});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate173(data.settings, {instancePath:instancePath+"/settings"}))){
vErrors = join(vErrors, validate173.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}




function validate180(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "include") || (key0 === "exclude"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.include !== undefined){
let data0 = data.include;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/include/" + i0,keyword:"type"});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/include",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/include",keyword:"type"});
errors++;
}
}
if(data.exclude !== undefined){
let data2 = data.exclude;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
if(typeof data2[i2] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/exclude/" + i2,keyword:"type"});
errors++;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data2[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = add(vErrors, {instancePath:instancePath+"/exclude",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/exclude",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}


function validate179(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "displayName") || (key0 === "computerNamePrefix")) || (key0 === "domainName")) || (key0 === "organizationalUnit")) || (key0 === "assignments"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/displayName",keyword:"type"});
errors++;
}
}
if(data.computerNamePrefix !== undefined){
if(typeof data.computerNamePrefix !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/computerNamePrefix",keyword:"type"});
errors++;
}
}
if(data.domainName !== undefined){
if(typeof data.domainName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/domainName",keyword:"type"});
errors++;
}
}
if(data.organizationalUnit !== undefined){
if(typeof data.organizationalUnit !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/organizationalUnit",keyword:"type"});
errors++;
}
}
if(data.assignments !== undefined){
if(!(validate180(data.assignments, {instancePath:instancePath+"/assignments"}))){
vErrors = join(vErrors, validate180.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}

const schema69 = {"properties":{"displayName":0,"kind":0,"default":0,"priority":0,"windows":0,"personallyOwned":0,"minimumVersion":0,"maximumVersion":0,"blockedManufacturers":0,"deviceLimit":0,"assignments":0}};


function validate185(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
if(!((data === "allow") || (data === "block"))){
vErrors = add(vErrors, {instancePath,keyword:"enum"});
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}



function validate188(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "include")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.include !== undefined){
let data0 = data.include;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/include/" + i0,keyword:"type"});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/include",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/include",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}


function validate184(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema69.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/displayName",keyword:"type"});
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type"});
errors++;
}
if(!((data1 === "platform") || (data1 === "deviceLimit"))){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum"});
errors++;
}
}
if(data.default !== undefined){
if(typeof data.default !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/default",keyword:"type"});
errors++;
}
}
if(data.priority !== undefined){
let data3 = data.priority;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/priority",keyword:"type"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.windows !== undefined){
if(!(validate185(data.windows, {instancePath:instancePath+"/windows"}))){
vErrors = join(vErrors, validate185.errors);
errors = vErrors.length;
}
}
if(data.personallyOwned !== undefined){
if(!(validate185(data.personallyOwned, {instancePath:instancePath+"/personallyOwned"}))){
vErrors = join(vErrors, validate185.errors);
errors = vErrors.length;
}
}
if(data.minimumVersion !== undefined){
if(typeof data.minimumVersion !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/minimumVersion",keyword:"type"});
errors++;
}
}
if(data.maximumVersion !== undefined){
if(typeof data.maximumVersion !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/maximumVersion",keyword:"type"});
errors++;
}
}
if(data.blockedManufacturers !== undefined){
let data8 = data.blockedManufacturers;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/blockedManufacturers/" + i0,keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/blockedManufacturers",keyword:"type"});
errors++;
}
}
if(data.deviceLimit !== undefined){
let data10 = data.deviceLimit;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = add(vErrors, {instancePath:instancePath+"/deviceLimit",keyword:"type"});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/deviceLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.assignments !== undefined){
if(!(validate188(data.assignments, {instancePath:instancePath+"/assignments"}))){
vErrors = join(vErrors, validate188.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}

const schema72 = {"properties":{"displayName":0,"kind":0,"installContext":0,"intent":0,"assignments":0}};


function validate193(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "include") || (key0 === "exclude"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.include !== undefined){
let data0 = data.include;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/include/" + i0,keyword:"type"});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/include",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/include",keyword:"type"});
errors++;
}
}
if(data.exclude !== undefined){
let data2 = data.exclude;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
if(typeof data2[i2] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/exclude/" + i2,keyword:"type"});
errors++;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data2[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = add(vErrors, {instancePath:instancePath+"/exclude",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/exclude",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}


function validate192(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "displayName") || (key0 === "kind")) || (key0 === "installContext")) || (key0 === "intent")) || (key0 === "assignments"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/displayName",keyword:"type"});
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"type"});
errors++;
}
if(!(((((data1 === "win32") || (data1 === "lineOfBusinessMsi")) || (data1 === "microsoftStore")) || (data1 === "microsoft365Apps")) || (data1 === "other"))){
vErrors = add(vErrors, {instancePath:instancePath+"/kind",keyword:"enum"});
errors++;
}
}
if(data.installContext !== undefined){
let data2 = data.installContext;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/installContext",keyword:"type"});
errors++;
}
if(!((data2 === "system") || (data2 === "user"))){
vErrors = add(vErrors, {instancePath:instancePath+"/installContext",keyword:"enum"});
errors++;
}
}
if(data.intent !== undefined){
let data3 = data.intent;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"type"});
errors++;
}
if(!(((data3 === "required") || (data3 === "available")) || (data3 === "uninstall"))){
vErrors = add(vErrors, {instancePath:instancePath+"/intent",keyword:"enum"});
errors++;
}
}
if(data.assignments !== undefined){
if(!(validate193(data.assignments, {instancePath:instancePath+"/assignments"}))){
vErrors = join(vErrors, validate193.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}

const schema74 = {"properties":{"displayName":0,"settings":0,"assignments":0}};


function validate198(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "include") || (key0 === "exclude"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.include !== undefined){
let data0 = data.include;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/include/" + i0,keyword:"type"});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/include",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/include",keyword:"type"});
errors++;
}
}
if(data.exclude !== undefined){
let data2 = data.exclude;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
if(typeof data2[i2] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/exclude/" + i2,keyword:"type"});
errors++;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data2[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = add(vErrors, {instancePath:instancePath+"/exclude",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/exclude",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}


function validate197(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "displayName") || (key0 === "settings")) || (key0 === "assignments"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/displayName",keyword:"type"});
errors++;
}
}
if(data.settings !== undefined){
let data1 = data.settings;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/settings/" + i0,keyword:"type"});
errors++;
}
if(!((((((((((((data2 === "appLocker") || (data2 === "passwordRequirements")) || (data2 === "exchangeActiveSync")) || (data2 === "deviceRestart")) || (data2 === "interactiveLogonMessage")) || (data2 === "smartCardRequired")) || (data2 === "secureDesktopForElevation")) || (data2 === "administratorApproval")) || (data2 === "virtualizationBasedSecurity")) || (data2 === "microsoftAccountSignInAssistantDisabled")) || (data2 === "automaticLogonDisabled")) || (data2 === "languageChangeDisallowed"))){
vErrors = add(vErrors, {instancePath:instancePath+"/settings/" + i0,keyword:"enum"});
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/settings",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/settings",keyword:"type"});
errors++;
}
}
if(data.assignments !== undefined){
if(!(validate198(data.assignments, {instancePath:instancePath+"/assignments"}))){
vErrors = join(vErrors, validate198.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}


const schema77 = {"properties":{"name":0,"populations":0,"starts":0,"ends":0,"share":0,"devices":0,"entryCriteria":0,"exitCriteria":0,"rollback":0}};

function validate202(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema77.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type"});
errors++;
}
}
if(data.populations !== undefined){
let data1 = data.populations;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/populations/" + i0,keyword:"type"});
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/populations",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/populations",keyword:"type"});
errors++;
}
}
if(data.starts !== undefined){
if(!(validate23(data.starts, {instancePath:instancePath+"/starts"}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.ends !== undefined){
if(!(validate23(data.ends, {instancePath:instancePath+"/ends"}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data5 = data.share;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/share",keyword:"type"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/share",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/share",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.devices !== undefined){
let data6 = data.devices;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/devices",keyword:"type"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/devices",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.entryCriteria !== undefined){
let data7 = data.entryCriteria;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
if(typeof data7[i2] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/entryCriteria/" + i2,keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/entryCriteria",keyword:"type"});
errors++;
}
}
if(data.exitCriteria !== undefined){
let data9 = data.exitCriteria;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i3=0; i3<len2; i3++){
if(typeof data9[i3] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/exitCriteria/" + i3,keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/exitCriteria",keyword:"type"});
errors++;
}
}
if(data.rollback !== undefined){
if(typeof data.rollback !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/rollback",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}


function validate201(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "waves")){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.waves !== undefined){
let data0 = data.waves;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate202(data0[i0], {instancePath:instancePath+"/waves/" + i0}))){
vErrors = join(vErrors, validate202.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/waves",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}

const schema78 = {"properties":{"populations":0,"audience":0,"channel":0,"subject":0,"template":0,"language":0,"daysBefore":0,"owner":0}};

function validate208(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "populations") || (key0 === "audience")) || (key0 === "channel")) || (key0 === "subject")) || (key0 === "template")) || (key0 === "language")) || (key0 === "daysBefore")) || (key0 === "owner"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.populations !== undefined){
let data0 = data.populations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/populations/" + i0,keyword:"type"});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/populations",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/populations",keyword:"type"});
errors++;
}
}
if(data.audience !== undefined){
let data2 = data.audience;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/audience",keyword:"type"});
errors++;
}
if(!(((data2 === "users") || (data2 === "administrators")) || (data2 === "serviceDesk"))){
vErrors = add(vErrors, {instancePath:instancePath+"/audience",keyword:"enum"});
errors++;
}
}
if(data.channel !== undefined){
let data3 = data.channel;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/channel",keyword:"type"});
errors++;
}
if(!((((((data3 === "email") || (data3 === "teams")) || (data3 === "intranet")) || (data3 === "letter")) || (data3 === "meeting")) || (data3 === "other"))){
vErrors = add(vErrors, {instancePath:instancePath+"/channel",keyword:"enum"});
errors++;
}
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/subject",keyword:"type"});
errors++;
}
}
if(data.template !== undefined){
if(typeof data.template !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/template",keyword:"type"});
errors++;
}
}
if(data.language !== undefined){
if(typeof data.language !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/language",keyword:"type"});
errors++;
}
}
if(data.daysBefore !== undefined){
let data7 = data.daysBefore;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = add(vErrors, {instancePath:instancePath+"/daysBefore",keyword:"type"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/daysBefore",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/owner",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}



function validate210(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "rule"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "rule") || (key0 === "at")) || (key0 === "reason")) || (key0 === "approvedBy")) || (key0 === "expires"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/rule",keyword:"type"});
errors++;
}
}
if(data.at !== undefined){
if(typeof data.at !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/at",keyword:"type"});
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",keyword:"type"});
errors++;
}
}
if(data.approvedBy !== undefined){
if(typeof data.approvedBy !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/approvedBy",keyword:"type"});
errors++;
}
}
if(data.expires !== undefined){
if(!(validate23(data.expires, {instancePath:instancePath+"/expires"}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath=""}={}){
/*# sourceURL="urn:enrollment-plan:schema:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schemaVersion === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schemaVersion"}});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/$schema",keyword:"type"});
errors++;
}
}
if(data.schemaVersion !== undefined){
let data1 = data.schemaVersion;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/schemaVersion",keyword:"type"});
errors++;
}
if(1 !== data1){
vErrors = add(vErrors, {instancePath:instancePath+"/schemaVersion",keyword:"const"});
errors++;
}
}
if(data.plan !== undefined){
if(!(validate22(data.plan, {instancePath:instancePath+"/plan"}))){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.tenant !== undefined){
if(!(validate26(data.tenant, {instancePath:instancePath+"/tenant"}))){
vErrors = join(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
let data4 = data.groups;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs10 = errors;
if(!(validate42(key1, {instancePath:instancePath+"/groups"}))){
vErrors = join(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/groups",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data4){
if(!(validate63(data4[key2], {instancePath:instancePath+"/groups/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = join(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/groups",keyword:"type"});
errors++;
}
}
if(data.populations !== undefined){
let data6 = data.populations;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
const _errs15 = errors;
if(!(validate42(key3, {instancePath:instancePath+"/populations"}))){
vErrors = join(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
vErrors = add(vErrors, {instancePath:instancePath+"/populations",keyword:"propertyNames",params:{propertyName: key3}});
errors++;
}
}
for(const key4 in data6){
if(!(validate66(data6[key4], {instancePath:instancePath+"/populations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = join(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/populations",keyword:"type"});
errors++;
}
}
if(data.autopilotProfiles !== undefined){
let data8 = data.autopilotProfiles;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key5 in data8){
const _errs20 = errors;
if(!(validate42(key5, {instancePath:instancePath+"/autopilotProfiles"}))){
vErrors = join(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid5 = _errs20 === errors;
if(!valid5){
vErrors = add(vErrors, {instancePath:instancePath+"/autopilotProfiles",keyword:"propertyNames",params:{propertyName: key5}});
errors++;
}
}
for(const key6 in data8){
if(!(validate119(data8[key6], {instancePath:instancePath+"/autopilotProfiles/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = join(vErrors, validate119.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/autopilotProfiles",keyword:"type"});
errors++;
}
}
if(data.enrollmentStatusPages !== undefined){
let data10 = data.enrollmentStatusPages;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key7 in data10){
const _errs25 = errors;
if(!(validate42(key7, {instancePath:instancePath+"/enrollmentStatusPages"}))){
vErrors = join(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid7 = _errs25 === errors;
if(!valid7){
vErrors = add(vErrors, {instancePath:instancePath+"/enrollmentStatusPages",keyword:"propertyNames",params:{propertyName: key7}});
errors++;
}
}
for(const key8 in data10){
if(!(validate133(data10[key8], {instancePath:instancePath+"/enrollmentStatusPages/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = join(vErrors, validate133.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/enrollmentStatusPages",keyword:"type"});
errors++;
}
}
if(data.provisioningPackages !== undefined){
let data12 = data.provisioningPackages;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key9 in data12){
const _errs30 = errors;
if(!(validate42(key9, {instancePath:instancePath+"/provisioningPackages"}))){
vErrors = join(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid9 = _errs30 === errors;
if(!valid9){
vErrors = add(vErrors, {instancePath:instancePath+"/provisioningPackages",keyword:"propertyNames",params:{propertyName: key9}});
errors++;
}
}
for(const key10 in data12){
if(!(validate138(data12[key10], {instancePath:instancePath+"/provisioningPackages/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = join(vErrors, validate138.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/provisioningPackages",keyword:"type"});
errors++;
}
}
if(data.groupPolicies !== undefined){
let data14 = data.groupPolicies;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key11 in data14){
const _errs35 = errors;
if(!(validate42(key11, {instancePath:instancePath+"/groupPolicies"}))){
vErrors = join(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid11 = _errs35 === errors;
if(!valid11){
vErrors = add(vErrors, {instancePath:instancePath+"/groupPolicies",keyword:"propertyNames",params:{propertyName: key11}});
errors++;
}
}
for(const key12 in data14){
if(!(validate150(data14[key12], {instancePath:instancePath+"/groupPolicies/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = join(vErrors, validate150.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/groupPolicies",keyword:"type"});
errors++;
}
}
if(data.coManagementPolicies !== undefined){
let data16 = data.coManagementPolicies;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key13 in data16){
const _errs40 = errors;
if(!(validate42(key13, {instancePath:instancePath+"/coManagementPolicies"}))){
vErrors = join(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid13 = _errs40 === errors;
if(!valid13){
vErrors = add(vErrors, {instancePath:instancePath+"/coManagementPolicies",keyword:"propertyNames",params:{propertyName: key13}});
errors++;
}
}
for(const key14 in data16){
if(!(validate160(data16[key14], {instancePath:instancePath+"/coManagementPolicies/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = join(vErrors, validate160.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/coManagementPolicies",keyword:"type"});
errors++;
}
}
if(data.domainJoinProfiles !== undefined){
let data18 = data.domainJoinProfiles;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key15 in data18){
const _errs45 = errors;
if(!(validate42(key15, {instancePath:instancePath+"/domainJoinProfiles"}))){
vErrors = join(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid15 = _errs45 === errors;
if(!valid15){
vErrors = add(vErrors, {instancePath:instancePath+"/domainJoinProfiles",keyword:"propertyNames",params:{propertyName: key15}});
errors++;
}
}
for(const key16 in data18){
if(!(validate179(data18[key16], {instancePath:instancePath+"/domainJoinProfiles/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = join(vErrors, validate179.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/domainJoinProfiles",keyword:"type"});
errors++;
}
}
if(data.enrollmentRestrictions !== undefined){
let data20 = data.enrollmentRestrictions;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key17 in data20){
const _errs50 = errors;
if(!(validate42(key17, {instancePath:instancePath+"/enrollmentRestrictions"}))){
vErrors = join(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid17 = _errs50 === errors;
if(!valid17){
vErrors = add(vErrors, {instancePath:instancePath+"/enrollmentRestrictions",keyword:"propertyNames",params:{propertyName: key17}});
errors++;
}
}
for(const key18 in data20){
if(!(validate184(data20[key18], {instancePath:instancePath+"/enrollmentRestrictions/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = join(vErrors, validate184.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/enrollmentRestrictions",keyword:"type"});
errors++;
}
}
if(data.apps !== undefined){
let data22 = data.apps;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key19 in data22){
const _errs55 = errors;
if(!(validate42(key19, {instancePath:instancePath+"/apps"}))){
vErrors = join(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid19 = _errs55 === errors;
if(!valid19){
vErrors = add(vErrors, {instancePath:instancePath+"/apps",keyword:"propertyNames",params:{propertyName: key19}});
errors++;
}
}
for(const key20 in data22){
if(!(validate192(data22[key20], {instancePath:instancePath+"/apps/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = join(vErrors, validate192.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/apps",keyword:"type"});
errors++;
}
}
if(data.devicePolicies !== undefined){
let data24 = data.devicePolicies;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key21 in data24){
const _errs60 = errors;
if(!(validate42(key21, {instancePath:instancePath+"/devicePolicies"}))){
vErrors = join(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid21 = _errs60 === errors;
if(!valid21){
vErrors = add(vErrors, {instancePath:instancePath+"/devicePolicies",keyword:"propertyNames",params:{propertyName: key21}});
errors++;
}
}
for(const key22 in data24){
if(!(validate197(data24[key22], {instancePath:instancePath+"/devicePolicies/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = join(vErrors, validate197.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/devicePolicies",keyword:"type"});
errors++;
}
}
if(data.rollout !== undefined){
if(!(validate201(data.rollout, {instancePath:instancePath+"/rollout"}))){
vErrors = join(vErrors, validate201.errors);
errors = vErrors.length;
}
}
if(data.communications !== undefined){
let data27 = data.communications;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key23 in data27){
const _errs66 = errors;
if(!(validate42(key23, {instancePath:instancePath+"/communications"}))){
vErrors = join(vErrors, validate42.errors);
errors = vErrors.length;
}
var valid23 = _errs66 === errors;
if(!valid23){
vErrors = add(vErrors, {instancePath:instancePath+"/communications",keyword:"propertyNames",params:{propertyName: key23}});
errors++;
}
}
for(const key24 in data27){
if(!(validate208(data27[key24], {instancePath:instancePath+"/communications/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = join(vErrors, validate208.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/communications",keyword:"type"});
errors++;
}
}
if(data.exceptions !== undefined){
let data29 = data.exceptions;
if(Array.isArray(data29)){
const len0 = data29.length;
for(let i0=0; i0<len0; i0++){
if(!(validate210(data29[i0], {instancePath:instancePath+"/exceptions/" + i0}))){
vErrors = join(vErrors, validate210.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/exceptions",keyword:"type"});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type"});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

function add(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
function join(errors, more) {
if (errors === null) return more;
for (const error of more) errors.push(error);
return errors;
}
