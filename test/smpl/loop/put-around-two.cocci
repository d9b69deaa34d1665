@@
expression E;
@@
+ while (busy()) {
  a(E);
  b(E);
+ }
