@@
expression E;
@@
  if (E) {
(
  log(E);
|
)
- die(E);
+ stop(E);
  }
