@@
@@
while (...) {
  ... when != break;
- a();
+ b();
  ...
}
