@@
@@
while (...) {
  ...
- break;
+ goto out;
  ...
}
