@@
expression E;
@@
+ /* checked below */
  call(E);
