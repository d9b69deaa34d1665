@@
@@
while (...) {
  ...
  if (...) {
    ...
-   break;
+   goto out;
  }
  ...
}
