@@
identifier N;
@@
- #define N(x) twice(x)
