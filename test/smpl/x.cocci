@@
expression E;
@@
- if (E) {
  ...
- }
  done(E);
