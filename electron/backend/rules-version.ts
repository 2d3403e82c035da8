/** Version of the rule catalogue as shipped; printed in every export. Raised whenever a rule is added or decides differently. */
export const RULES_VERSION = '6';
