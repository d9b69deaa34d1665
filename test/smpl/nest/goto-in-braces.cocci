@@
identifier f;
expression E;
@@
  f(...)
  {
  <...
- if (E) goto err;
+ CHECK(E);
  ...>
  }
