@@
@@
switch (...) {
default:
- old();
+ new();
  ...
}
