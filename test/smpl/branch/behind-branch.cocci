@@
expression E;
statement S;
@@
  if (E)
    S
+ after(E);
