@@
identifier x =~ "^unused_";
type T;
@@
- T x;
