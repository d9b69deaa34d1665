@@
identifier f;
@@
f(...) {
  ...
(
+ leave();
  return;
|
+ leave();
  return ...;
)
}
