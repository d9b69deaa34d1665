@@
expression x, E;
@@
for (x = 0; ...; ...) {
  ...
- a(x);
+ b(x);
  ...
}
