@@
expression E;
@@
while (...) {
  ... when any
  if (E)
-   old();
+   new();
  ... when any
}
