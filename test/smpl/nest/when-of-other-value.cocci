@@
expression E;
@@
- b(E);
<... when != c(E)
- e(E);
...>
  g(E);
