@@
identifier f;
identifier g = {open, close};
expression e;
@@
  struct ops f = {
    ...,
-   .g = e,
+   .g = WRAP(e),
    ...
  };
