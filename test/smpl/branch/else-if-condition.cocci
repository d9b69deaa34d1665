@@
expression E;
@@
  if (E == 1) {
    ...
- } else if (E == 2) {
+ } else if (is_two(E)) {
    ...
  }
