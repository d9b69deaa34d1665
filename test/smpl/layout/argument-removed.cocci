@@
expression a, b, c;
@@
  submit(a,
- b,
  c)
