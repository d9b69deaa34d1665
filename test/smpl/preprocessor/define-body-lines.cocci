// A changed body on a line of its own is looked for within the body; behind a backslash it is the whole of it.
@@
identifier m, a;
expression E;
@@
  #define m(a)
- old(E)
+ fresh(E)

@@
identifier m;
@@
  #define m \
- LOW
+ HIGH
