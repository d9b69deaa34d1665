@@
expression a;
@@
- &
  f(a)
