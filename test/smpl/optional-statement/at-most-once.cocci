@@
expression E;
@@
- open_it(E);
+ open_new(E);
? log_it(E);
  close_it(E);
