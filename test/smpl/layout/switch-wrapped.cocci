@@
expression E;
@@
+ switch (mode) {
+ case MODE_A:
  handle(E);
+ break;
+ default:
+ other(E);
+ }
