@@
identifier f;
@@
f(...) {
(
  int x;
|
)
- old();
+ new();
  ...
}
