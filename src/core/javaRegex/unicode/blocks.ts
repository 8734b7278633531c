/**
 * Blocks of Unicode 13 in their order, each with its length in 16 code points: a letter from "A" for
 * 0, or a dot and a number. Without a name a block has that of the script of its seventeenth code
 * point; "_" is a gap, or blocks that are left out.
 */
export const blockNames =
  'basic latinIlatin-1 supplementIlatin extended-aIlatin extended-bN_L' +
  'combining diacritical marksHgreekJQ_DGHQF_DE_EEC_KIIIIIIIIIIthaiIlaoIQKG_QY_CG_.40CGCCCCIL_F' +
  'FDG_CCJ_FIEEFD_.56general punctuationH_Dcurrency symbolsD_Dletterlike symbolsF_EarrowsH' +
  'mathematical operatorsQ_.48miscellaneous symbolsQdingbatsM_.68G_CI_DF_.40' +
  'cjk symbols and punctuationEGGD_.461cjk unified ideographs.1312_.106G_QD_FG_CDD_CG_KG_OE' +
  'hangul syllables.699_Fhigh surrogates.56_Ilow surrogates.64private use area.400_.96' +
  'halfwidth and fullwidth formsP_.41CE_CDCDCE_CFDDFDE_JY_MCCD_DCCC_ECGGCC_CEECCD_FF_DIE_UE_EDE' +
  '_EDCIFDFDG_CF_DDFI_QG_KI_IF_TF_FGG_EGFG_BE_QHF_EGF_TC_Q.64_.192.67_.253.40_.581DJ_.43G_W.384' +
  '_.48.32_.583Z_.144K_.582F_XE_.80O_CG_.154miscellaneous symbols and pictographs.48emoticonsF';
