@@
type T;
identifier v;
expression E;
@@
(
  const T v = E;
|
  static T v = E;
|
- T v = E;
+ const T v = E;
)
