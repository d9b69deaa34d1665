@@
expression E;
@@
- if (debug) {
  first(E);
- second(E);
- }
