@@
expression E;
@@
+ if (E) {
  first(E);
  second(E);
+ }
