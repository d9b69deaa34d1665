@@
expression e;
@@
  for (...; e; ...) {
+ check(e);
  ...
  }
