import type { Partner, PartnerRole } from '../../shared/model/partner.ts';
import type { DocumentView } from '../../shared/model/view.ts';

/** A document that another one is compared with. */
export const aPartner = (role: PartnerRole, view: DocumentView, name = '上年.pdf'): Partner => ({ role, document: 'other', name, view });
