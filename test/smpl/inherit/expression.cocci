@r@
expression E;
@@
  mark(E);

@@
expression r.E;
@@
- use(E)
+ use_marked(E)
