/**
 * The isomorphisms of C that hold unless a rule says `disable`, under the names that semantic patches know, in the
 * order in which they are applied. The matcher does these by itself, and they can be disabled by name like the others:
 * optional_storage, optional_qualifier, optional_attributes, optional_declarer_semicolon, value_format, comm_assoc, prototypes.
 */
export const STANDARD_ISO = `
// Types: what may be left unsaid.

Expression
@ drop_cast @
pure type T;
expression E;
@@
 (T)E => E

Type
@ add_signed @
@@
 int => signed int

Type
@ add_int1 @
@@
 unsigned => unsigned int

Type
@ add_int2 @
@@
 signed => signed int

// Truth of numbers and pointers. The order matters: a comparison made here is turned around below.

Expression
@ not_int1 @
int N;
@@
 !N => N == 0

TestExpression
@ not_int2 @
int N;
@@
 N => N != 0

Expression
@ not_ptr1 @
expression *P;
@@
 !P => P == NULL

TestExpression
@ not_ptr2 @
expression *P;
@@
 P => P != NULL

Expression
@ commeq @
constant C;
expression E;
@@
 E == C <=> C == E

Expression
@ commneq @
constant C;
expression E;
@@
 E != C <=> C != E

Expression
@ is_zero @
expression E;
@@
 E == 0 => !E

ToTestExpression
@ isnt_zero @
expression E;
@@
 E != 0 => E

Expression
@ is_null @
expression E;
@@
 E == NULL => !E

ToTestExpression
@ isnt_null1 @
expression E;
@@
 E != NULL => E

// Operands that may change sides.

Expression
@ bitor_comm @
expression A, B;
@@
 A | B => B | A

Expression
@ bitand_comm @
expression A, B;
@@
 A & B => B & A

Expression
@ plus_comm @
expression A, B;
@@
 A + B => B + A

Expression
@ mult_comm @
expression A, B;
@@
 A * B => B * A

// Parentheses that say what is so without them.

Expression
@ plus_assoc @
expression A, B, C;
@@
 (A + B) + C <=> A + B + C

Expression
@ minus_assoc @
expression A, B, C;
@@
 (A - B) - C <=> A - B - C

Expression
@ plus_minus_assoc1 @
expression A, B, C;
@@
 (A + B) - C <=> A + B - C

Expression
@ plus_minus_assoc2 @
expression A, B, C;
@@
 (A - B) + C <=> A - B + C

Expression
@ times_assoc @
expression A, B, C;
@@
 (A * B) * C <=> A * B * C

Expression
@ div_assoc @
expression A, B, C;
@@
 (A / B) / C <=> A / B / C

Expression
@ times_div_assoc1 @
expression A, B, C;
@@
 (A * B) / C <=> A * B / C

Expression
@ times_div_assoc2 @
expression A, B, C;
@@
 (A / B) * C <=> A / B * C

// Comparisons read from the other side.

Expression
@ gtr_lss @
expression A, B;
@@
 A < B <=> B > A

Expression
@ gtr_lss_eq @
expression A, B;
@@
 A <= B <=> B >= A

// One more.

Statement
@ inc @
identifier n;
@@
 n++; <=> ++n; <=> n += 1; <=> n = n + 1;

Statement
@ for_inc @
identifier n;
expression START, GOON;
statement S;
@@
 for (START; GOON; n++) S <=> for (START; GOON; ++n) S

// Hints to the compiler.

Expression
@ unlikely @
expression E;
@@
 unlikely(E) <=> likely(E) => E

Expression
@ bsd_branch_pred @
expression E;
@@
 __predict_false(E) <=> __predict_true(E) => E

Expression
@ paren @
expression E;
@@
 (E) => E

ArgExpression
@ zero_multiple_format @
@@
 0 => '\\0'

// Branches, behind the hints so that the negation goes inside of them.

Statement
@ neg_if @
expression E;
statement YES, NO;
@@
 if (E) YES else NO => if (!E) NO else YES

Statement
@ ne_if @
expression A, B;
statement YES, NO;
@@
 if (A != B) YES else NO => if (A == B) NO else YES

Statement
@ drop_else @
expression E;
statement YES;
pure statement NO;
@@
 if (E) YES else NO => if (E) YES

Expression
@ neg_if_exp @
expression E, YES, NO;
@@
 E ? YES : NO => !E ? NO : YES

// Initialisers of variables that the rule leaves alone.

Declaration
@ decl_init @
type T;
context identifier x;
@@
 T x; => T x = ...;

Declaration
@ extern_decl_init @
type T;
context identifier x;
@@
 extern T x; => extern T x = ...;

Declaration
@ static_decl_init @
type T;
context identifier x;
@@
 static T x; => static T x = ...;

// Braces around one statement.

Statement
@ braces0 @
statement S;
@@
 { ... } => S

Statement
@ braces1 @
statement S;
@@
 { ... S } => S

Statement
@ braces2 @
statement S;
@@
 { ... S ... } => S

Statement
@ braces3 @
statement S;
@@
 { S ... } => S

Statement
@ braces4 @
statement S;
@@
 { S } => S

Statement
@ ret @
@@
 return ...; => return;

// Fields.

Expression
@ ptr_to_array @
expression BASE, INDEX;
identifier member;
@@
 BASE->member => BASE[INDEX].member

TopLevel
@ mkinit @
type T;
pure context T x;
identifier y, member;
expression VALUE;
@@
 x.member = VALUE; => T y = { .member = VALUE, };

Expression
@ fld_to_ptr @
type T;
pure T x;
pure T *p;
identifier member;
@@
 x.member => p->member

Expression
@ sizeof_type_expr @
pure type T;
T x;
@@
 sizeof(T) => sizeof x
`;
