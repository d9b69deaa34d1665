@@
expression E;
@@
if (<+... bad(E) ...+>) {
- a();
+ b();
  ...
}
