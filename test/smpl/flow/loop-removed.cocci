@@
expression E;
@@
- while (E) { ... }
