@@
expression a, b, c;
@@
  f(a,
- b, c
+ g(b, c)
  )
