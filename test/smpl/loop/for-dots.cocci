@@
identifier i;
expression n;
@@
  for (...; i < n; ...) {
  ...
- old(i);
+ new(i);
  ...
  }
