// The end of a void function is a return, so a goto to it is no error exit.
@@
expression E;
@@
- lock(E);
+ guard(E);
  ... when != undo(E)
  return ...;
