@@
expression E;
@@
if (...) {
  ...
- unlock(E);
  return ...;
}
+ unlock(E);
