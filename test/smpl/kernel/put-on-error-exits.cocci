@@
expression x, y;
identifier l;
@@
  x = get(y);
  ...
  if (...) {
    ...
+   put(x);
    return ...;
  }
  ... when any
  put(x);
