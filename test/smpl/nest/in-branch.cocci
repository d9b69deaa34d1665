@@
expression E;
@@
if (E == NULL) {
  <+...
- use(E);
+ use(NULL);
  ...+>
}
