@@
expression a;
@@
  f(a)
- ->next
