@@
expression a, b, c;
@@
  call(a,
- b,
  c)
