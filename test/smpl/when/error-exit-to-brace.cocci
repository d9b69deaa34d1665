// A break leads to the end of a block, as the dots do; a return does not.
@@
expression E;
@@
  while (...) {
    ...
-   lock(E);
+   guard(E);
    ... when != undo(E)
  }
