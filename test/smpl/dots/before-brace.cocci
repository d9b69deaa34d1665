@@
@@
if (...) {
  ...
- return;
+ goto out;
}
