@@
identifier f;
expression e;
type T;
@@
- static T f(void) { return e; }
