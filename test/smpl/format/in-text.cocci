@@
expression E;
@@
- log("n=%d\n", E)
+ log_n(E)
