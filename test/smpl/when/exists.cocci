@@
expression E;
@@
- note(E);
  ... when exists
  finish(E);
