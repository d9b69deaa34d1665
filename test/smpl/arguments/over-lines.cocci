@@
expression a, b, c;
@@
  configure(a, b,
- c
+ default_of(a)
  )
