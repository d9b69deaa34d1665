@r@
statement S;
expression E;
@@
  free_it(E);@S

@@
statement r.S;
@@
+ before();
  S
