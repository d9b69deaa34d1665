@@
@@
- struct { int a; }
+ struct pair
  x;
