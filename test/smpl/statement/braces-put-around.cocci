@@
expression E;
@@
+ {
  first(E);
  second(E);
+ }
