/** What a parameter of the get_user_pages() family is for, whatever its place. */
export type GupRole =
  | 'tsk'
  | 'mm'
  | 'start'
  | 'nr'
  | 'write'
  | 'force'
  | 'flags'
  | 'pages'
  | 'vmas'
  | 'locked';

// By type where the type says it, else by name, else by place; the first that fits and is still free.
const rules: readonly (readonly [GupRole, RegExp])[] = [
  ['tsk', /\btask_struct ?\*/],
  ['mm', /\bmm_struct ?\*/],
  ['pages', /\bpage ?\* ?(?:\*|\w* ?\[)/],
  ['vmas', /\bvm_area_struct ?\* ?\*/],
  ['locked', /\bint ?\* ?(?:locked|nonblocking|notdrop)?$/],
  ['write', /\b(?:int|bool) write$/],
  ['force', /\b(?:int|bool) force$/],
  ['flags', /\bunsigned(?: int)? (?:\w*flags)?$|\bunsigned int$/],
  ['start', /\b(?:start|addr|address)$/],
  ['nr', /\b(?:nr_pages|npages|nr|len)$/],
  ['start', /\bunsigned long$/],
  ['nr', /\bunsigned long$|\bint$/],
];

/** The roles of a parameter list; the first parameter that fits none is handed back as text. */
export function rolesOf(parameters: readonly string[]): GupRole[] | string {
  const roles: GupRole[] = [];
  for (const parameter of parameters) {
    const role = rules.find(([candidate, shape]) => !roles.includes(candidate) && shape.test(parameter))?.[0];
    if (!role) return parameter;
    roles.push(role);
  }
  return roles;
}
