@@
expression E;
@@
- __predict_true(E)
+ expected(E)
