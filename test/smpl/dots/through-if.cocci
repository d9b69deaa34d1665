@@
expression E;
@@
- open_it(E);
+ open_new(E);
  ...
- close_it(E);
+ close_new(E);
