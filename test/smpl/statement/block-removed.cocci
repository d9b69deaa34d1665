@@
expression E;
@@
- {
  enter(E);
  leave(E);
- }
