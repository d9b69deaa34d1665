@@
expression E;
@@
  while (E < 0 || ...)
- again(E);
+ once_more(E);
