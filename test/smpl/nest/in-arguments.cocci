@@
expression x;
@@
  f(<+...
- x->old
+ x->new
  ...+>)
