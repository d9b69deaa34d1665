@@
expression E;
@@
while (E) {
+ enter(E);
  ...
}
