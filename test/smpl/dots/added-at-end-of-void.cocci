@@
identifier f;
@@
void f(...) {
  ...
+ leave();
}
