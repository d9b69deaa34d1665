@@
identifier f;
@@
  void f(...)
  {
  ...
(
- a();
+ b();
|
- return;
)
  }
