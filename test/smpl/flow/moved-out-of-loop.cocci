@@
expression E;
statement S;
@@
+ hoisted(E);
  while (E) {
- hoisted(E);
  ...
  }
