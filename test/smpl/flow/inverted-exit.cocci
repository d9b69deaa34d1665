@@
expression E;
statement list SL;
identifier f;
@@
void f(...) {
- if (E) {
+ if (!E) return;
  SL
- }
}
