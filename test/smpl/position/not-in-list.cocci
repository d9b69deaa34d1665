@a@
position p;
@@
  x_call@p(1)

@b@
position p;
@@
  x_call@p(2)

@@
position q != {a.p, b.p};
expression E;
@@
- x_call@q(E)
+ y_call(E)
