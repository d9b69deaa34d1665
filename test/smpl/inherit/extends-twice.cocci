@a@
expression E;
@@
  mark(E);

@b extends a@
identifier f;
@@
- f(E, MARKED);
+ f(E, SEEN);
