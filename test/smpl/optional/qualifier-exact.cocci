@@
identifier x;
@@
- const int x;
+ constant x;
