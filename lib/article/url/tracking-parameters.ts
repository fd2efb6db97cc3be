/** Names of query parameters that tell where a reader came from and not what is read. */
export const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igshid igsh epik srsltid ' +
    'mc_cid mc_eid mkt_tok _hsenc _hsmi vero_id oly_anon_id oly_enc_id wickedid rb_clickid s_cid cid_source ' +
    'ref_src ref_url ref referrer referer source src smid smtyp sref cmpid cmp campaign_id campaign ito ' +
    'ns_campaign ns_mchannel ns_source ns_linkname ocid icid intcmp int_source ftag tag spm scm share shared ' +
    'share_id sharetype share_from from wt_mc wt_zmc xtor xtref xtcr at_medium at_campaign at_custom1 at_custom2 ' +
    'at_custom3 at_custom4 at_link_id at_link_type at_link_origin at_format at_ptr_name at_bbc_team ' +
    '__twitter_impression __tn__ _ga _gl guccounter guce_referrer guce_referrer_sig soc_src soc_trk seid ' +
    'feature feed partner rss nl newsletter sfmc_id sc_src sc_cid ck_subscriber_id trk trkinfo partnerid ' +
    'utm dicbo obOrigUrl taid originalreferer isfreemail post_id_source showwelcome triedredirect r_source'
  )
    .toLowerCase()
    .split(' '),
);

/** Beginnings of such names. */
export const TRACKING_FAMILIES =
  /^(?:utm_|hsa_|pk_|mtm_|matomo_|piwik_|ga_|stm_|itm_|vero_|trk_|wt\.|ns_|at_send|aff_|__hs)/i;

/** Parameters that only choose how the same story is shown: AMP, print, mobile, theme. */
export const VIEWS =
  /^(?:amp|outputtype=amp|output=(?:amp|print)|print(?:able|er|version|erfriendly|mode)?|printview|pf|view=print|mode=print|format=(?:amp|print)|layout=print|theme=print|mobile|m=1|device=mobile|nomobile|noredirect|usqp|amp_js_v|amp_gsa|aoh)(?:=|$)/i;
